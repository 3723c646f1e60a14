import type { Invitation } from '../invitation/Invitation.js'
import { inviteeState } from '../invitation/invitees.js'
import { isIn } from '../invitation/isIn.js'
import { retell } from '../invitation/retell.js'
import { toEvent } from '../invitation/toEvent.js'
import { toPending } from '../invitation/toPending.js'
import type { SignalingEvent } from '../signaling/events.js'
import type { Message } from '../signaling/Message.js'
import type { PendingInvitation } from '../signaling/PendingInvitation.js'
import type { Step } from './packets.js'

interface Held {
  readonly invitation: Invitation
  readonly here: boolean
}

/** The open invitations that one device knows of, for the user who is signed in on it. */
export interface HeldInvitations {
  /**
   * A step came: gives back what the app hears of it, if it does. A step of an invitation that is not held is ignored.
   */
  hear(step: Step, message?: Message): SignalingEvent | undefined
  /** The inviteIDs of what rings on this device now, oldest first. */
  ringing(): string[]
  /** The event of an invitation that still rings. */
  ring(inviteID: string): SignalingEvent | undefined
  list(): PendingInvitation[]
}

/** @param now the hub's time: what came in too late does not ring */
export function createHeld(userID: string, deviceID: string, now: () => number): HeldInvitations {
  const all = new Map<string, Held>()

  const isPending = (invitation: Invitation) => inviteeState(invitation, userID) === 'pending'
  const isLate = ({ expiresAt }: Invitation) => expiresAt !== undefined && now() >= expiresAt
  /** An invitation to oneself rings on the other devices. */
  const rings = ({ invitation, here }: Held) =>
    isPending(invitation) && !isLate(invitation) && !(here && invitation.inviter === userID)

  return {
    hear({ fact, invitation, sentFrom, own }, message) {
      const { inviteID, type } = fact
      const begins = type === 'invited'
      if (begins === all.has(inviteID)) return undefined
      const held = { invitation, here: sentFrom === deviceID }
      // A ring that comes too late is no ring, and nothing more is heard of it.
      if (begins && invitation.inviter !== userID && isPending(invitation) && isLate(invitation)) return undefined
      if (isIn(invitation, userID)) all.set(inviteID, held)
      else all.delete(inviteID)
      if (begins && !rings(held)) return undefined
      const event = toEvent(fact, invitation, userID, message)
      if (own !== undefined) event.data.here = true
      return event
    },
    ringing: () => [...all].filter(([, held]) => rings(held)).map(([inviteID]) => inviteID),
    ring(inviteID) {
      const held = all.get(inviteID)
      const [fact] = held && rings(held) ? retell(held.invitation, userID) : []
      return held && fact && toEvent(fact, held.invitation, userID, undefined)
    },
    list: () => [...all.values()].map(({ invitation, here }) => toPending(invitation, here)),
  }
}
