import { declarationOf, terms } from './propsOf.js'

/** The texts that a type of src allows, `undefined` left out; undefined when it is not made of texts alone. */
export function valuesOf(type: string): string[] | undefined {
  const found = terms(type).map((term): string[] | undefined => {
    if (term === 'undefined') return []
    const [, text] = term.match(/^'([^']*)'$/) ?? []
    if (text !== undefined) return [text]
    const [, all, without] = term.match(/^Exclude<(\w+), (.+)>$/) ?? []
    if (all && without) return valuesOf(all)?.filter((each) => !valuesOf(without)?.includes(each))
    const [, owner, member] = term.match(/^(\w+)\['(\w+)'\]$/) ?? []
    if (owner && member) return valuesOf(memberOf(owner, member))
    return /^[A-Z]\w+$/.test(term) && isDeclared(term) ? valuesOf(declarationOf(term)) : undefined
  })
  return found.every((each) => each !== undefined) ? [...new Set(found.flat())] : undefined
}

/** Types of the platform, and interfaces, are no texts. */
function isDeclared(name: string): boolean {
  try {
    return !declarationOf(name).includes('{')
  } catch {
    return false
  }
}

/** The type of a member of an interface, or of what it extends. */
function memberOf(owner: string, member: string): string {
  const text = declarationOf(owner)
  const own = text.match(new RegExp(`\\b${member}\\??: (.+)`))?.[1]
  if (own) return own
  const above = terms(text.split('{')[0] ?? '').filter((each) => /^\w+$/.test(each))
  const type = above.map((each) => memberOf(each, member)).find(Boolean)
  return type ?? ''
}
