import { stateAttributesOf } from './factsOf.js'
import { Table } from './Table.js'

const camel = (attribute: string) => attribute.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The data attributes that every part carries, as the source says. */
export function StateAttributeTable() {
  return (
    <Table
      head={['className gets', 'Attribute', 'Values', 'It says']}
      rows={stateAttributesOf('CallState').map(({ name, said, values }) => [
        `\`${camel(name)}\``,
        `\`${name}\``,
        values.map((value) => `\`${value}\``).join(', ') || 'there or not',
        said || '–',
      ])}
    />
  )
}
