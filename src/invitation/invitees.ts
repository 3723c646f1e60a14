import type { Invitee, InviteeState } from '../signaling/PendingInvitation.js'
import type { Invitation } from './Invitation.js'

/** How far this user is with the invitation; undefined when the user was not invited. */
export function inviteeState(invitation: Invitation, userID: string): InviteeState | undefined {
  return findInvitee(invitation, userID)?.state
}

/** The entry of this user among the invitees. */
export function findInvitee(invitation: Invitation, userID: string): Invitee | undefined {
  return invitation.invitees.find((invitee) => invitee.userID === userID)
}

/** The userIDs that have not answered, in the order of the list. */
export function pendingInvitees(invitation: Invitation): string[] {
  return invitation.invitees.filter(isPending).map((invitee) => invitee.userID)
}

/** True once no invitee is pending: nothing more can happen to it. */
export function isOver(invitation: Invitation): boolean {
  return !invitation.invitees.some(isPending)
}

function isPending(invitee: Invitee): boolean {
  return invitee.state === 'pending'
}
