import type { InviteeState } from '../signaling/PendingInvitation.js'
import type { InvitationFact } from './InvitationFact.js'
import type { Status } from './view.js'

/**
 * What each kind of fact makes of one invitee, under an authority: the transition table that `evolve` is tested against
 * and that the documentation is made from. A pair that is missing changes nothing: an end never changes. (`modified`
 * changes the data of the invitation, whoever has answered: it may have been overtaken by the answer.)
 */
export const transitions: Readonly<
  Record<InviteeState | 'unknown', Readonly<Partial<Record<InvitationFact['type'], InviteeState>>>>
> = {
  unknown: { invited: 'pending' },
  pending: {
    modified: 'pending',
    accepted: 'accepted',
    rejected: 'rejected',
    cancelled: 'cancelled',
    timedOut: 'timedOut',
  },
  accepted: { modified: 'accepted' },
  rejected: { modified: 'rejected' },
  cancelled: { modified: 'cancelled' },
  timedOut: { modified: 'timedOut' },
}

/**
 * Which status can follow which, for one user on one device; ends are final under an authority. What a device supposed by
 * itself (`timedOut` because the engine stayed silent, `cancelled` because it was gone) gives way to a fact from the
 * engine, and where steps can cross on a wire an end can give way to an earlier one once: see `corrections`.
 */
export const statusTransitions: Readonly<Record<Status, readonly Status[]>> = {
  sending: ['ringing', 'accepted', 'rejected', 'cancelled', 'timedOut', 'failed'],
  ringing: ['accepted', 'rejected', 'cancelled', 'timedOut'],
  accepted: [],
  rejected: [],
  cancelled: [],
  timedOut: [],
  failed: [],
}

/**
 * The ways out of an end: only what was supposed here, or stood on a wire where steps cross, can be corrected. (To the
 * inviter of a group it rings again when the one accept had come too late and somebody else is still pending.)
 */
export const corrections: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  accepted: ['ringing', 'rejected', 'cancelled', 'timedOut'],
  rejected: ['accepted', 'cancelled', 'timedOut'],
  cancelled: ['accepted', 'rejected', 'timedOut'],
  timedOut: ['accepted', 'rejected', 'cancelled'],
}
