import { Call } from 'ringkit'
import { docstring } from './docstring.js'
import { Table } from './Table.js'

/** `data-slot` of a component, as its docstring says, and the first sentence of it. */
function row(label: string, name: string): string[] {
  const text = docstring(name).split('```')[0] ?? ''
  const slot = text.match(/data-slot="(ringkit-[\w-]+)"/)?.[1]
  const [first = ''] = text.split(/(?<=\.)\s/)
  return [`\`${label}\``, slot ? `\`${slot}\`` : '–', first]
}

const dialogs = ['IncomingCallDialog', 'OutgoingCallDialog', 'GroupCallPanel']

/** Which part is which `data-slot`. */
export function SlotTable() {
  const parts = Object.keys(Call).sort()
  return (
    <Table
      head={['Component', 'data-slot', 'It is']}
      rows={[...dialogs.map((name) => row(name, name)), ...parts.map((part) => row(`Call.${part}`, `Call${part}`))]}
    />
  )
}
