import * as ringkit from 'ringkit'
import { said } from './docstring.js'
import { sources } from './sources.js'
import { Table } from './Table.js'

const parts = new Set(Object.keys(ringkit.Call).map((name) => `Call${name}`))

/** What can be rendered has a docstring with a place for it in the page, or only provides. */
const components = Object.keys(ringkit).filter((name) => {
  const isRendered = new RegExp(`^export (?:function ${name}\\(|const ${name} = /\\* @__PURE__ \\*/ forwardRef)`, 'm')
  return /^[A-Z]/.test(name) && !parts.has(name) && Object.values(sources).some((source) => isRendered.test(source))
})

const ORDER = [
  'SignalingProvider',
  'CallSettings',
  'IncomingCallDialog',
  'IncomingCallStack',
  'OutgoingCallDialog',
  'GroupCallPanel',
]

const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)

const lists = {
  components: { head: 'Component', names: components.toSorted((one, other) => place(one) - place(other)) },
  hooks: { head: 'Hook', names: Object.keys(ringkit).filter((name) => /^use[A-Z]/.test(name)) },
} as const

/** All components, or all hooks: a line each, which leads to its page. */
export function ReferenceList({ of: kind }: { of: keyof typeof lists }) {
  const { head, names } = lists[kind]
  return (
    <Table
      head={[head, 'What it is']}
      rows={names.map((name) => [
        <a key={name} target="_top" href={`./?path=/docs/${kind}-${name.toLowerCase()}--docs`}>
          <code>{name}</code>
        </a>,
        said(name)
          .split(/(?<=\.)\s/)[0]
          ?.replace(/:$/, '.'),
      ])}
    />
  )
}
