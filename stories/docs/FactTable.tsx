import { type Attribute, factsOf } from './factsOf.js'
import { keyboard } from './keyboard.js'
import { type Prop, propsOf } from './propsOf.js'
import { Table } from './Table.js'

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

/** What a prop is, in one line. */
const told = ({ said, type, fallback }: Prop) => `\`${type}\`. ${said}${fallback ? ` Default: ${fallback}.` : ''}`

/** By which keys it is used. */
function keysOf(name: string, { element, shortcuts }: { element: string | undefined; shortcuts: readonly string[] }) {
  const own = keyboard[name]
  const pressed = element === 'button' ? ['Enter or space presses it.'] : []
  const short = propsOf('CallShortcuts').filter((key) => shortcuts.includes(key.name))
  return [...pressed, ...short.map(({ fallback }) => `So does ${fallback?.replaceAll("'", '')}.`), own]
    .filter(Boolean)
    .join(' ')
}

const parts = (attributes: readonly Attribute[]) => attributes.filter(({ name }) => !STATE.has(name))

/** What every part carries: the page on theming has the values. */
const STATE = new Set(factsOf('CallTitle').attributes.map(({ name }) => name))

/** What a component is: element, slots, attributes, custom properties, labels, keys, and for a part its own props. */
export function FactTable({ of: name, part = false }: { of: string; part?: boolean }) {
  const facts = factsOf(name)
  const attributes = part ? parts(facts.attributes) : facts.attributes
  const rows: [string, string | undefined][] = [
    ['Element', facts.element && `\`<${facts.element}>\``],
    ['`data-slot`', code(facts.slots)],
    ...attributes.map(({ name: attribute, values, said }): [string, string] => [
      `\`${attribute}\``,
      [values.length > 0 ? `${code(values)}.` : '', said || (values.length > 0 ? '' : 'Present or not.')]
        .join(' ')
        .trim(),
    ]),
    ['State of the call', part && facts.element ? code([...STATE]) : undefined],
    ['Custom properties', code(facts.variables)],
    ['Parts inside', code(facts.parts.toSorted())],
    ['Labels', code(facts.labels.toSorted())],
    ['Keyboard', keysOf(name, facts)],
    ...(part ? facts.props.filter((prop) => !/^(className|render)$/.test(prop.name)) : []).map(
      (prop): [string, string] => [`\`${prop.name}\``, told(prop)],
    ),
  ]
  return (
    <Table
      head={[name.replace(/^Call(?=[A-Z])(?!Button|Settings)/, 'Call.'), 'Is']}
      rows={rows.filter(([, is]) => is)}
    />
  )
}
