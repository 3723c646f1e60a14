import type { Invitation } from '../invitation/Invitation.js'
import { inviteeState } from '../invitation/invitees.js'
import { isIn } from '../invitation/isIn.js'
import { retell } from '../invitation/retell.js'
import { toEvent } from '../invitation/toEvent.js'
import { toPending } from '../invitation/toPending.js'
import type { SignalingEvent } from '../signaling/events.js'
import type { PendingInvitation } from '../signaling/PendingInvitation.js'
import type { Held } from './Held.js'

/**
 * What stands in a book now: what rings here, and what has not ended.
 *
 * @param all the invitations, oldest first
 * @param now the service's time, ms since 1970
 */
export function readBook(all: ReadonlyMap<string, Held>, me: string, now: () => number) {
  const isPending = (invitation: Invitation): boolean => inviteeState(invitation, me) === 'pending'
  /** @param more ms after the deadline */
  const isLate = ({ expiresAt }: Invitation, more = 0): boolean => expiresAt !== undefined && now() >= expiresAt + more
  /** An invitation to oneself rings on the other devices. */
  const rings = ({ invitation, here }: Held): boolean =>
    isPending(invitation) && !isLate(invitation) && !(here && invitation.inviter === me)

  /** What rings, as events: the invitation as it is, then what others have answered; nothing if it does not ring. */
  const retold = (held: Held | undefined): SignalingEvent[] =>
    held && rings(held) ? retell(held.invitation, me).map((fact) => toEvent(fact, held.invitation, me, undefined)) : []

  return {
    isPending,
    isLate,
    retold,
    ringing: (): string[] => [...all].filter(([, held]) => rings(held)).map(([inviteID]) => inviteID),
    ring: (inviteID: string): SignalingEvent | undefined => retold(all.get(inviteID))[0],
    /** What is not over, and what may have gone through all the same. */
    open: (): Held[] => [...all.values()].filter(({ invitation, refused }) => refused || isIn(invitation, me)),
    /** What has not ended, for the app. */
    list: (): PendingInvitation[] =>
      [...all.values()]
        .filter(({ invitation, message, refused }) => message && !refused && isIn(invitation, me))
        .map(({ invitation, here }) => toPending(invitation, here)),
  }
}
