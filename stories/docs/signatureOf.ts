import { type Prop, propsOf } from './propsOf.js'
import { sourceOf } from './sources.js'

/** What a hook takes and gives, as its source says. */
export interface Signature {
  takes: string
  gives: string
  /** What is in it, where that is a type of ringkit's own. */
  members: readonly Prop[]
}

/** Reads the signature of a hook. @throws if src has no such function */
export function signatureOf(name: string): Signature {
  const found = sourceOf(name).match(
    new RegExp(`^export function ${name}(?:<[^(]*>)?\\(([\\s\\S]*?)\\): (.+) \\{$`, 'm'),
  )
  if (!found) throw new Error(`${name} is no function with a type.`)
  const [, takes = '', gives = ''] = found
  return { takes: takes.replace(/\s+/g, ' ').trim(), gives, members: membersOf(gives) }
}

function membersOf(type: string): readonly Prop[] {
  if (!/^[A-Z]\w+$/.test(type)) return []
  try {
    return propsOf(type)
  } catch {
    return []
  }
}
