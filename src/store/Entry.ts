import type { Invitation } from '../invitation/Invitation.js'
import type { Local } from '../invitation/Local.js'
import type { View } from '../invitation/view.js'
import type { CallData } from '../signaling/callData.js'
import type { InvitationRecord } from './InvitationRecord.js'
import type { ReadPayload } from './payload.js'
import type { SentWith } from './sentWith.js'

/** What the store keeps of one invitation. The only thing in the store that is changed in place. */
export interface Entry {
  facts: Invitation
  local: Local
  /** What the two above mean to the user; made when it is asked for. */
  view?: View | undefined
  /** All of it, as it is shown; made when it is asked for. */
  record?: InvitationRecord | undefined
  /** What was read from `data`, for as long as `data` stays. */
  read?: (ReadPayload & { data: string; callData: CallData }) | undefined
  /** What this device sent beside the facts. */
  sentWith?: SentWith | undefined
  /** In which list it stands. */
  listed?: 'incoming' | 'outgoing' | undefined
  /** ms by the clock; set when nothing more can happen to it. */
  endedAt?: number | undefined
  /** The call that is under way. */
  flight?: Promise<unknown> | undefined
  /** Resolves once it was sent, or rejects. */
  sent?: Promise<unknown> | undefined
  /** For whose accept the hand-over to media is to be made, and whether it was. */
  handedOver?: Map<string, boolean> | undefined
  /** It is in the store no more; what still comes back from the engine is for nobody. */
  forgotten?: boolean
}
