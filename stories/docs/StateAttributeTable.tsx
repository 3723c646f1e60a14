import source from '../../src/ui/CallState.ts?raw'
import { Table } from './Table.js'

const members = [...source.matchAll(/\/\*\* (`data-[\w-]+`.*?) \*\/\s+(\w+): (.+)/g)]

/** The data attributes that every part carries, as the source says. */
export function StateAttributeTable() {
  return (
    <Table
      head={['className gets', 'Attribute', 'Values']}
      rows={members.map(([, said = '', name = '', type = '']) => [
        `\`${name}\``,
        said,
        type.startsWith('InvitationRecord') ? 'as in the record' : `\`${type.replace(' | undefined', '')}\``,
      ])}
    />
  )
}
