import type { Invitation } from '../invitation/Invitation.js'
import type { Local } from '../invitation/Local.js'
import type { View } from '../invitation/view.js'
import type { CallData } from '../signaling/callData.js'
import type { Payload } from './Register.js'
import type { SentWith } from './sentWith.js'

/**
 * One invitation as the current user sees it on this device: the facts, what they mean to this user, and what this
 * device is doing about it. Never changed: each change gives a new one.
 */
export interface InvitationRecord extends Readonly<Omit<Invitation, 'rev' | 'dataRev'>>, View {
  /** Names the record and never changes; use it as React key. The inviteID for one that came in. */
  readonly key: Local['key']
  /** `''` while an invitation that goes out is being sent. */
  readonly inviteID: string
  /** The current user. */
  readonly me: Local['me']
  /** It was sent from this device. */
  readonly here: Local['here']
  /** The well-known keys of `data`. */
  readonly callData: CallData
  /** `data` as the app's own payload; undefined without the option `payload`, or when it does not parse. */
  readonly payload: Payload | undefined
  /** Why `data` did not parse. */
  readonly payloadError: Error | undefined
  /** What this device sent with it beside the data, push texts for example; undefined when it did not send it. */
  readonly sentWith: SentWith | undefined
  /** The call of this device that the engine has not answered yet. */
  readonly pending: Local['pending']
  /** Why the last call failed; gone with the next call. */
  readonly error: Local['error']
  /** Time is up, and the engine has not said so yet: it cannot be accepted any more. */
  readonly overdue: boolean
  /** The user silenced it on this device. */
  readonly silenced: boolean
}
