import type { InvitationRecord } from '../store/InvitationRecord.js'

/** The users at the other side of a call: who rings, or who is rung. */
export function otherSide({ direction, inviter, inviteeList }: InvitationRecord): readonly string[] {
  return direction === 'incoming' ? [inviter] : inviteeList
}
