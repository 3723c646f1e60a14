import type { Check } from './checks.js'
import { SignalingArgumentError } from './SignalingArgumentError.js'

/**
 * Checks the options of a call and gives back a copy. Whatever the caller's own getters or proxies throw while they are
 * read becomes a {@link SignalingArgumentError} too, so a call can fail in one way only.
 */
export function checkOptions<Options>(method: string, options: unknown, check: Check<Options>): Options {
  try {
    return check(options, method, 'options')
  } catch (error) {
    if (error instanceof SignalingArgumentError) throw error
    throw new SignalingArgumentError(method, 'options', options, 'an object whose fields can be read', error)
  }
}
