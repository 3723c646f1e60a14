import { Call } from 'ringkit'
import { englishLabels } from '../../src/ui/englishLabels.js'
import { said } from './docstring.js'
import { type Prop, propsOf } from './propsOf.js'
import { sourceOf, sources } from './sources.js'
import { valuesOf } from './valuesOf.js'

/** A data attribute, what it says, and its values; none where it is there or not. */
export interface Attribute {
  name: string
  said: string
  values: readonly string[]
}

/** What a component is made of, as its source says. */
export interface Facts {
  /** The name of its element; undefined when it has none. */
  element: string | undefined
  /** Its `data-slot`, and those of the elements inside that are no parts. */
  slots: readonly string[]
  attributes: readonly Attribute[]
  /** Custom properties that it sets on its element. */
  variables: readonly string[]
  /** Keys of `CallLabels` that it and its parts use. */
  labels: readonly string[]
  /** The parts inside. */
  parts: readonly string[]
  props: readonly Prop[]
  /** Which of the shortcuts press it. */
  shortcuts: readonly string[]
}

/** Everything that can be read about a component. @throws if src does not export it */
export function factsOf(name: string): Facts {
  const source = sourceOf(name)
  const text = said(name)
  const props = ownProps(name, source)
  const isDialog = props.some((prop) => prop.name === 'presentation')
  const isPill = /\bpill\b/.test(text)
  const element = isDialog ? 'dialog' : elementOf(source)
  if (!/data-slot|styled as/.test(text)) return { ...NOTHING, props }
  const state = source.match(/PartProps<'\w+', (\w+)>/)?.[1] ?? 'CallState'
  const presence = (valuesOf('Presence') ?? []).filter((each) => isPill || each !== 'pill')
  const presentation = { name: 'data-presentation', said: 'How it stands in the page.', values: presence }
  const inside = importedBy(source)
  return {
    element,
    slots: unique([
      ...(isDialog ? ['ringkit-dialog'] : []),
      ...[...text.matchAll(/(?<!-)\bringkit-\w+/g)].map(([slot]) => slot),
    ]),
    attributes: [...(isDialog ? [presentation] : []), ...ownAttributes(text), ...stateAttributesOf(state)],
    variables: unique([...source.matchAll(/'(--ringkit-\w+)'/g)].map(([, each = '']) => each)),
    labels: unique([source, ...inside.values()].flatMap(labelsIn)),
    parts: [...inside.keys()]
      .filter((file) => file.startsWith('Call') && file.slice(4) in Call && file !== name)
      .map((file) => `Call.${file.slice(4)}`),
    props,
    shortcuts: unique([...source.matchAll(/shortcuts\?\.(\w+)/g)].map(([, each = '']) => each)),
  }
}

const NOTHING: Omit<Facts, 'props'> = {
  element: undefined,
  slots: [],
  attributes: [],
  variables: [],
  labels: [],
  parts: [],
  shortcuts: [],
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]

/** The element of a part, by the function that makes it, or by the props that it takes. */
function elementOf(source: string): string | undefined {
  const own = source.match(/PartProps<'(\w+)'/)?.[1] ?? source.match(/createPart(?:<[^(]*>)?\(\s*'(\w+)'/)?.[1]
  return own ?? (/create(?:Action|AcceptAfter)/.test(source) ? 'button' : undefined)
}

/** Its own props, with the defaults that it gives them itself. */
function ownProps(name: string, source: string): Prop[] {
  const [, callback] = source.match(/createAcceptAfter\('\w+', '(\w+)'/) ?? []
  if (callback) return propsOf('IncomingCallOptions').filter((prop) => prop.name === callback)
  const type = [`${name}Props`, `${name}Options`].find((each) =>
    new RegExp(`^export (?:type|interface) ${each}\\b`, 'm').test(source),
  )
  return (type === undefined ? [] : propsOf(type)).map((prop) => {
    const given = source.match(new RegExp(`^\\s*(?:\\{.*)?\\b${prop.name} = (\\d+|'\\w*')`, 'm'))?.[1]
    return given === undefined ? prop : { ...prop, fallback: given }
  })
}

/** Files that have no element and no text of their own, though they name all labels. */
const NO_PARTS = /^(CallSettings|CallContext|CallScope|CallLabels|englishLabels|mergeLabels)$/

/** The source of everything in ui/ that a source is made of, by file name. */
function importedBy(source: string, found = new Map<string, string>()): Map<string, string> {
  for (const [, file = ''] of source.matchAll(/^import (?!type).*? from '\.\/(\w+)\.js'/gm)) {
    if (found.has(file) || NO_PARTS.test(file)) continue
    const text = sources[`../../src/ui/${file}.ts`] ?? sources[`../../src/ui/${file}.tsx`] ?? ''
    found.set(file, text)
    importedBy(text, found)
  }
  return found
}

/** The data attributes that stand for a state, of its docstrings. */
export function stateAttributesOf(state: string): Attribute[] {
  const members = [...sourceOf(state).matchAll(/\/\*\* (`data-[\w-]+`.*?) \*\/\s+(\w+): (.+)/g)]
  const own = members.flatMap(([, text = '', , type = '']) => {
    const [, name = '', rest = ''] = text.match(/^`(data-[\w-]+)`[:;,]?\s*(.*)$/) ?? []
    return [{ name, said: sentence(rest), values: type === 'boolean' ? [] : (valuesOf(type) ?? [type]) }]
  })
  const [, picked] = sourceOf(state).match(new RegExp(`interface ${state} extends Pick<CallState, ([^>]+)>`)) ?? []
  const above =
    picked === undefined
      ? []
      : stateAttributesOf('CallState').filter(({ name }) => picked.includes(`'${name.slice(5)}'`))
  return [...own, ...above]
}

/** Those that its docstring names beside the state. */
function ownAttributes(text: string): Attribute[] {
  const states = ['CallState', 'CallButtonState', 'IncomingCallStackState', 'InvitationMessageState']
  const known = states.flatMap(stateAttributesOf).map(({ name }) => name)
  return [...text.matchAll(/`(data-[\w-]+)`(?: \(([^)]*)\))?/g)]
    .map(([, name = '', inside = '']) => ({
      name,
      said: inside.includes('`') ? '' : sentence(inside),
      values: [...inside.matchAll(/`(\w+)`/g)].map(([, value = '']) => value),
    }))
    .filter(({ name }) => !['data-presentation', ...known].includes(name))
}

const sentence = (text: string) => text && `${text[0]?.toUpperCase()}${text.slice(1).replace(/\.?$/, '.')}`

/** The labels that a source reads. */
function labelsIn(source: string): string[] {
  const byName = [...source.matchAll(/\blabels\.(\w+)/g)].map(([, label = '']) => label)
  const byKey = [...source.matchAll(/\blabels\[([^\]]+)\]/g)].flatMap(([, inside = '']) => [
    ...inside.matchAll(/'(\w+)'/g),
  ])
  const handedOn = [...source.matchAll(/createAcceptAfter\('\w+', '\w+', '(\w+)'/g)]
  const read = [...byName, ...[...byKey, ...handedOn].map(([, label = '']) => label)]
  return read.filter((label) => label in englishLabels)
}
