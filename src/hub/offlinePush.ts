import type { Invitation } from '../invitation/Invitation.js'
import type { InvitationFact } from '../invitation/InvitationFact.js'
import type { CheckedOfflinePush } from '../signaling/checkOfflinePush.js'
import { rethrowLater } from '../signaling/rethrowLater.js'
import type { ActionType } from '../signaling/TSignaling.js'
import type { Sessions } from './createSessions.js'
import { ACTION } from './messages.js'

/** One push that an app should have delivered to one user who has no device connected. */
export interface OfflinePushRequest extends Omit<CheckedOfflinePush, 'disablePush'> {
  /** Whom to push to. */
  userID: string
  inviteID: string
  inviter: string
  /** `''` for an invitation 1:1. */
  groupID: string
  /** The data of the step. */
  data: string
  /** Which step it is, see `TSignaling`. */
  actionType: ActionType
  /** False when the push cannot be shown; `reason` says why. */
  deliverable: boolean
  reason?: string
}

/** Has those of `userIDs` who have no device connected pushed. */
export type OfflinePush = (
  info: CheckedOfflinePush,
  fact: InvitationFact,
  invitation: Invitation,
  userIDs: readonly string[],
) => void

/** Hands complete push requests to the app; what the app throws is reported and stops nothing. */
export function createOfflinePush(
  sessions: Sessions,
  onOfflinePush: (request: OfflinePushRequest) => void = () => {},
): OfflinePush {
  return ({ disablePush, ...info }, fact, { inviteID, inviter, groupID }, userIDs) => {
    if (disablePush) return
    const deliverable = info.description !== ''
    const reason = 'offlinePushInfo.description is empty, and a signaling message has no text of its own to show.'
    const data = 'data' in fact ? fact.data : ''
    const step = { inviteID, inviter, groupID, data, actionType: ACTION[fact.type] }
    for (const userID of userIDs) {
      if (sessions.isConnected(userID)) continue
      try {
        onOfflinePush({ ...info, userID, ...step, deliverable, ...(!deliverable && { reason }) })
      } catch (error) {
        rethrowLater(error)
      }
    }
  }
}
