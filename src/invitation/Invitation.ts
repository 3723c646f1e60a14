import type { PendingInvitation } from '../signaling/PendingInvitation.js'

/**
 * The facts of one invitation, the same for everybody who sees it: who rang whom, and one state per invitee. There is no
 * "me" in it; `view` adds that. It is never changed: `evolve` makes the next one.
 */
export type Invitation = Omit<PendingInvitation, 'here'>
