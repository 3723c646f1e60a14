import { endOf } from '../invitation/endOf.js'
import type { InvitationFact } from '../invitation/InvitationFact.js'
import type { SignalingEvent } from '../signaling/events.js'
import type { PendingInvitation } from '../signaling/PendingInvitation.js'

/** What an event of an engine says. */
export function factOf(event: SignalingEvent, now: number): InvitationFact {
  const { inviteID, rev, data } = event.data
  const said = { inviteID, rev, data }
  switch (event.name) {
    case 'newInvitationReceived': {
      const { inviter, groupID, inviteeList, timeout, expiresAt } = event.data
      const sentAt = expiresAt !== undefined && timeout ? expiresAt - timeout * 1000 : now
      return { type: 'invited', ...said, inviter, groupID, inviteeList, timeout, sentAt, expiresAt }
    }
    case 'ts_invitee_accepted':
      return { type: 'accepted', ...said, order: event.data.order, invitee: event.data.invitee }
    case 'ts_invitee_rejected':
      return { type: 'rejected', ...said, order: event.data.order, invitee: event.data.invitee }
    case 'ts_invitation_cancelled':
      return { type: 'cancelled', ...said, order: event.data.order, inviteeList: event.data.inviteeList }
    case 'ts_invitation_timeout':
      return { type: 'timedOut', ...said, order: event.data.order, inviteeList: event.data.inviteeList }
    case 'ts_invitation_modified':
      return { type: 'modified', ...said }
  }
}

/** What a snapshot of an invitation says, as the facts that lead to it. */
export function factsOf({ invitees, ...pending }: PendingInvitation): InvitationFact[] {
  const { inviteID, data } = pending
  return [
    { type: 'invited', ...pending, rev: pending.dataRev },
    // To a device that knows the invitation already, the first line says nothing new about its data.
    { type: 'modified', inviteID, data, rev: pending.dataRev },
    ...invitees.flatMap((invitee) => endOf(inviteID, invitee) ?? []),
  ]
}
