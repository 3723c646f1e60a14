import type { InputType } from 'storybook/internal/types'
import { factsOf } from './factsOf.js'
import type { Prop } from './propsOf.js'
import { valuesOf } from './valuesOf.js'

/** What can be edited as a text of JSON. */
const OBJECTS = /^(labels|replies|shortcuts|inviteeList|offlinePushInfo)$/

function controlOf({ name, type }: Prop): InputType {
  const options = valuesOf(type)
  if (options?.length) return { control: 'inline-radio', options, type: { name: 'enum', value: options } }
  if (name === 'className') return { control: 'text', type: 'string' }
  if (OBJECTS.test(name)) return { control: 'object' }
  return PLAIN[type] ?? { control: false }
}

/** With their type, since an address has texts only: a story that is opened with `args` takes none that has no type. */
const PLAIN: Readonly<Record<string, InputType>> = {
  boolean: { control: 'boolean', type: 'boolean' },
  string: { control: 'text', type: 'string' },
  number: { control: 'number', type: 'number' },
}

const summary = (text: string) => ({ summary: text.replaceAll('`', '') })

/** Its values, where it is made of texts. */
const typeOf = ({ type }: Prop) =>
  valuesOf(type)
    ?.map((value) => `'${value}'`)
    .join(' | ') || type

/** Takes an element's own children, which it replaces. */
const children: InputType = {
  description: 'What is inside; the behaviour stays.',
  control: false,
  table: { type: summary('ReactNode'), defaultValue: summary('the parts named above') },
}

/** Controls for the own props of a component, with what its docstrings say; those that show nothing are only named. */
export function controlsOf(name: string, ...quiet: readonly string[]): Record<string, InputType> {
  const { props } = factsOf(name)
  const described = props.map((prop) => [
    prop.name,
    {
      ...(quiet.includes(prop.name) ? { control: false } : controlOf(prop)),
      description: prop.said,
      table: { type: summary(typeOf(prop)), ...(prop.fallback && { defaultValue: summary(prop.fallback) }) },
    } satisfies InputType,
  ])
  const isElement = props.some((prop) => prop.name === 'className')
  return { ...(isElement && { children }), ...Object.fromEntries(described) }
}
