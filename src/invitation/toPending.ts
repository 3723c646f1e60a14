import type { PendingInvitation } from '../signaling/PendingInvitation.js'
import type { Invitation } from './Invitation.js'

/** An open invitation as an app is given it: its own copy, since the engine goes on with these facts. */
export function toPending(invitation: Invitation, here: boolean): PendingInvitation {
  return {
    ...invitation,
    inviteeList: [...invitation.inviteeList],
    invitees: invitation.invitees.map((invitee) => ({ ...invitee })),
    here,
  }
}
