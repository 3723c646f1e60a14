import { SignalingError } from './SignalingError.js'

/** A call was made with something it cannot take: change the call. `code` is `'invalid-argument'`. */
export class SignalingArgumentError extends SignalingError {
  override readonly name = 'SignalingArgumentError'
  /** Where it stands, for example `'offlinePushInfo.androidInfo.HuaWeiImage'`. */
  readonly field: string
  /** What was found there. */
  readonly received: unknown
  /** What may stand there, in words. */
  readonly allowed: string

  constructor(method: string, field: string, received: unknown, allowed: string) {
    super(`${method}: ${field} must be ${allowed}, but it is ${show(received)}.`, {
      code: 'invalid-argument',
      hint: 'Nothing was sent. Mend the argument and call again.',
    })
    this.field = field
    this.received = received
    this.allowed = allowed
  }
}

function show(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 57)}…"` : `"${value}"`
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array'
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}
