import type { Invitation } from './Invitation.js'
import { inviteeState, isOver } from './invitees.js'

/**
 * Whether the next step of this invitation is this user's business: the inviter's, that of an invitee still pending, and in
 * a group that is still open also that of an invitee who accepted. Nobody's once it is over.
 */
export function isIn(invitation: Invitation, userID: string): boolean {
  if (isOver(invitation)) return false
  if (invitation.inviter === userID) return true
  const state = inviteeState(invitation, userID)
  return state === 'pending' || state === 'accepted'
}
