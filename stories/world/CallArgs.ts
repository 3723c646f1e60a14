import type { CallData } from 'ringkit'

/** What a call of a story is like. */
export interface CallArgs extends Pick<CallData, 'media' | 'purpose' | 'message'> {
  /** Seconds; 0: it never times out. @default 30 */
  timeout?: number
}
