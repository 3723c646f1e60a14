import { endOf } from './endOf.js'
import type { Invitation } from './Invitation.js'
import type { InvitationFact } from './InvitationFact.js'
import { inviteeState } from './invitees.js'

/**
 * An open invitation as steps, for a device that was not there: the invitation with its present data, then, for an invitee
 * whom it rings, what the others answered, in the order in which they did.
 */
export function retell(invitation: Invitation, userID: string): InvitationFact[] {
  const { inviteID, inviter, groupID, inviteeList, data, timeout, sentAt, expiresAt, dataRev } = invitation
  const facts: InvitationFact[] = [
    { type: 'invited', inviteID, inviter, groupID, inviteeList, data, timeout, sentAt, expiresAt, rev: dataRev },
  ]
  if (inviteeState(invitation, userID) !== 'pending') return facts
  const ended = invitation.invitees.filter(({ state }) => state !== 'pending').sort((a, b) => a.rev - b.rev)
  return facts.concat(ended.flatMap((invitee) => endOf(inviteID, invitee) ?? []))
}
