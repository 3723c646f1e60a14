import * as ringkit from 'ringkit'
import { type Feature, features } from './features.js'
import { Table } from './Table.js'

const names = new Map(Object.keys(ringkit).map((name) => [name.toLowerCase(), name]))

/** What a story or page is called: `components-callbutton--icon-only` is `CallButton: icon only`. */
function titleOf(id: string): string {
  const [page = '', story = ''] = id.split('--')
  const words = page.replace(/^(components|hooks|engines)-/, '').split('-')
  const name = words.map((word) => names.get(word) ?? word).join(' ')
  const title =
    name[0]?.toUpperCase() === name[0] || name.startsWith('use') ? name : `${name[0]?.toUpperCase()}${name.slice(1)}`
  return story === 'docs' ? title : `${title}: ${story.replaceAll('-', ' ')}`
}

function Where({ where, note }: Feature) {
  const kind = where?.endsWith('--docs') ? 'docs' : 'story'
  return (
    <>
      {where &&
        (where.includes('/') ? (
          <code>{where}</code>
        ) : (
          <a target="_top" href={`./?path=/${kind}/${where}`}>
            {titleOf(where)}
          </a>
        ))}
      {where && note && '. '}
      {note?.split('`').map((text, at) => (at % 2 ? <code key={text}>{text}</code> : text))}
    </>
  )
}

/** What kits for call invitations do, and what of it is here: one table for each part of the list. */
export function FeatureTable({ about }: { about: string }) {
  return (
    <Table
      head={['Feature', 'No.', 'Here', 'Where to see it, or why not']}
      rows={(features[about] ?? []).map((feature) => [
        feature.name,
        feature.number,
        feature.state,
        <Where key={feature.number} {...feature} />,
      ])}
    />
  )
}
