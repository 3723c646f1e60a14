import { languageNames, locales } from '../world/locales.js'
import { Table } from './Table.js'

/** Every language that ringkit brings, and whether somebody who speaks it has checked it: read out of the modules. */
export function LanguageTable() {
  return (
    <Table
      head={['Language', 'Its own name', 'Import', 'Direction', 'Accept, decline', 'Checked by a speaker']}
      rows={Object.entries(locales).map(([tag, { labels, exported, checked }]) => {
        const [name, own] = languageNames(tag)
        return [
          name,
          <bdi key={tag} lang={tag}>
            {own}
          </bdi>,
          `\`import { ${exported} } from 'ringkit/locales/${tag}'\``,
          labels.dir === 'rtl' ? 'right to left' : 'left to right',
          <span key={tag} lang={tag} dir={labels.dir}>
            {labels.accept}, {labels.reject}
          </span>,
          checked.startsWith('No speaker') ? 'not checked' : checked,
        ]
      })}
    />
  )
}
