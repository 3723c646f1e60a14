import { InvitationGoneError } from './InvitationGoneError.js'
import { isObject } from './isObject.js'
import { NotSignedInError } from './NotSignedInError.js'
import { SignalingError } from './SignalingError.js'

/** For the Tencent SDK's modular build, whose own errors carry a code and no text. */
const TEXTS: Record<number, string> = {
  2801: 'The service did not answer in time.',
  2903: 'The service refused, or could not be reached.',
  8011: 'This user may not do that to this invitation.',
  8012: 'There is an invitation with this ID already.',
  20026: 'An online-only invitation cannot be modified.',
}

/**
 * Makes a {@link SignalingError} of whatever an engine threw or rejected with, and keeps that as `cause`. 8010 and 8020
 * become an {@link InvitationGoneError}, 2024 and 3000 (still signing in) a {@link NotSignedInError}; what already is one
 * is given back as it is. Without a code it is `'engine-error'`. Never throws.
 */
export function toSignalingError(error: unknown, inviteID?: string, method = 'This call'): SignalingError {
  const { code, message, shortMessage } = facts(error)
  // Not `instanceof`: the engine may carry its own copy of ringkit.
  if (typeof shortMessage === 'string' && code !== undefined) return error as SignalingError
  if (code === 8010 || code === 8020) return new InvitationGoneError(inviteID ?? '', code, error)
  if (code === 2024 || code === 3000) return new NotSignedInError(method, error)
  const known = typeof code === 'number' || typeof code === 'string' ? code : 'engine-error'
  return new SignalingError(
    (typeof message === 'string' && message) ||
      (typeof code === 'number' && TEXTS[code]) ||
      `${method}: the engine failed with ${String(known)}.`,
    { code: known, cause: error, inviteID, hint: 'See `code` and `cause`; if it may pass, try again.' },
  )
}

/** What a thing that was thrown says of itself; it may be anything at all. */
function facts(error: unknown): Partial<Record<'code' | 'message' | 'shortMessage', unknown>> {
  try {
    if (!isObject(error)) return { message: typeof error === 'string' ? error : undefined }
    const { code, message, shortMessage } = error
    return { code, message, shortMessage }
  } catch {
    return {}
  }
}
