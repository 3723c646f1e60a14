import type { Credentials } from './createSetup.js'

/** Why nobody is signed in, in words for whoever tries. */
export interface Trouble {
  /** The field to look at; none when it is none's fault. */
  readonly field?: keyof Credentials
  /** What happened, and what to do. */
  readonly text: string
  /** What the service said, word for word. */
  readonly said?: string
}
