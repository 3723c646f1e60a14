import type { Invitee } from '../signaling/PendingInvitation.js'
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
  return facts.concat(ended.map((invitee) => asFact(inviteID, invitee)))
}

function asFact(inviteID: string, { userID, state, data, rev }: Invitee): InvitationFact {
  // While it rings for somebody nobody has been cancelled or timed out: an open invitation has only answers.
  return { type: state === 'accepted' ? 'accepted' : 'rejected', inviteID, invitee: userID, data, rev }
}
