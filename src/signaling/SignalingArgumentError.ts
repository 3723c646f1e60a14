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

  constructor(method: string, field: string, received: unknown, allowed: string, cause?: unknown) {
    super(`${method}: ${field} must be ${allowed}, but it is ${show(received)}.`, {
      code: 'invalid-argument',
      cause,
      hint: 'Nothing was sent. Mend the argument and call again.',
    })
    this.field = field
    this.received = received
    this.allowed = allowed
  }
}

/** Never reads a field of the caller's value: that may throw, and it may be long or secret. */
function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value)
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  try {
    return Array.isArray(value) ? (value.length === 0 ? 'an empty array' : 'an array') : 'an object'
  } catch {
    return 'a revoked proxy'
  }
}
