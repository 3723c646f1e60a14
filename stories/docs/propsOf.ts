import { said, toText } from './docstring.js'
import { sourceOf } from './sources.js'

/** A prop, as its docstring and its type say. */
export interface Prop {
  name: string
  optional: boolean
  type: string
  /** Undefined where none is said. */
  fallback: string | undefined
  said: string
}

/** The own props of a type of src, those of its element left out: read out of its declaration, and of those it is made of. */
export function propsOf(type: string): Prop[] {
  const props = readType(declarationOf(type))
  return [...new Map(props.map((prop) => [prop.name, prop])).values()]
}

/** What stands after the `=` of a type; of an interface its body, and what it extends. */
export function declarationOf(name: string): string {
  const source = sourceOf(name)
  const isInterface = source.match(
    new RegExp(`^(?:export )?interface ${name}\\b(?:<[^>]*>)?(?:\\s+extends ([^{]+))? \\{`, 'm'),
  )
  if (isInterface) {
    const body = between(source, (isInterface.index ?? 0) + isInterface[0].length - 1)
    return [isInterface[1]?.trim(), `{${body}}`].filter(Boolean).join(' & ')
  }
  const isType = source.match(new RegExp(`^(?:export )?type ${name}\\b(?:<.*>)? =`, 'm'))
  if (!isType) throw new Error(`${name} is no type.`)
  const rest = source.slice((isType.index ?? 0) + isType[0].length)
  return rest.slice(0, rest.search(/\n(?=\n|export |\/\*\*)/) >>> 0)
}

/** The text inside the bracket at a place. */
function between(text: string, at: number): string {
  let depth = 0
  for (let end = at; end < text.length; end++) {
    if ('{(<['.includes(text[end] ?? '')) depth++
    if ('})]'.includes(text[end] ?? '') || (text[end] === '>' && text[end - 1] !== '=')) depth--
    if (depth === 0) return text.slice(at + 1, end)
  }
  throw new Error(`A bracket is not closed: ${text.slice(at, at + 40)}`)
}

/** Cuts a type where `&`, `|` or `,` joins its members. */
export function terms(text: string): string[] {
  const found = ['']
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if ('{(<['.includes(char)) depth++
    if ('})]'.includes(char) || (char === '>' && text[at - 1] !== '=')) depth--
    if (depth === 0 && '&|,'.includes(char)) found.push('')
    else found.push((found.pop() ?? '') + char)
  }
  return found.map((each) => each.trim()).filter(Boolean)
}

function readType(text: string): Prop[] {
  return terms(withoutStrayComments(text)).flatMap((term) => {
    if (term.startsWith('{')) return members(between(term, 0))
    if (term.startsWith('(')) return readType(between(term, 0))
    const [, name = '', given] = term.match(/^(\w+)(?:<([\s\S]*)>)?$/) ?? []
    const [first = '', ...keys] = given === undefined ? [] : terms(given)
    const named = (prop: Prop) => keys.some((key) => key === `'${prop.name}'`)
    if (name === 'Pick') return readType(first).filter(named)
    if (name === 'Omit') return readType(first).filter((prop) => !named(prop))
    if (/^(Readonly|Required|Partial)$/.test(name)) return readType(first)
    if (name === 'RefAttributes' || name === 'ComponentPropsWithoutRef' || name === '') return []
    const props = readType(declarationOf(name))
    if (name !== 'PartProps') return props
    // Its second argument is what `className` and `render` are told.
    return props.map((prop) => ({ ...prop, type: prop.type.replace(/\bState\b/g, keys[0] ?? 'CallState') }))
  })
}

/** Line comments would be taken for types. */
const withoutStrayComments = (text: string) => text.replace(/^\s*\/\/.*$/gm, '')

function members(body: string): Prop[] {
  return [...body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)(\??)(?=[:(])/g)].map((found) => {
    const [all, block = '', name = '', mark] = found
    const [text = '', fallback] = block
      .replace(/^\s*\* ?/gm, '')
      .trim()
      .split('@default')
    const rest = body.slice((found.index ?? 0) + all.length)
    return {
      name,
      optional: mark === '?',
      type: typeAt(rest),
      fallback: fallback?.trim(),
      said: inFull(text),
    }
  })
}

/** What a docstring says, and in place of a sentence that only leads to a type what that says: a page has no source to go to. */
const inFull = (text: string) => toText(text.replace(/[^.]*; see \{@link (\w+)\}\./, (_, type) => said(type))).trim()

/** The type that a member begins with, to the end of its line, or of what it opens. */
function typeAt(text: string): string {
  let depth = 0
  let end = 0
  for (; end < text.length; end++) {
    const char = text[end] ?? ''
    if ('{(<['.includes(char)) depth++
    if ('})]'.includes(char) || (char === '>' && text[end - 1] !== '=')) depth--
    if (depth < 0 || (depth === 0 && (char === ';' || (char === '\n' && !/^\s*\|/.test(text.slice(end)))))) break
  }
  return text
    .slice(0, end)
    .replace(/^:\s*/, '')
    .replace(/\s+/g, ' ')
    .replace(/ \| undefined$/, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim()
}
