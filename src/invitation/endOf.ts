import type { Invitee } from '../signaling/PendingInvitation.js'
import type { InvitationFact } from './InvitationFact.js'

/** The step that ended an invitation for this invitee; undefined while it is pending. */
export function endOf(inviteID: string, { userID, state, data, rev, order }: Invitee): InvitationFact | undefined {
  const place = order === undefined ? { rev } : { order }
  switch (state) {
    case 'pending':
      return undefined
    case 'accepted':
    case 'rejected':
      return { type: state, inviteID, invitee: userID, data, ...place }
    case 'cancelled':
    case 'timedOut':
      return { type: state, inviteID, inviteeList: [userID], data, ...place }
  }
}
