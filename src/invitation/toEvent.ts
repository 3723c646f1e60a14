import type { SignalingEvent } from '../signaling/events.js'
import type { Message } from '../signaling/Message.js'
import { TSignaling } from '../signaling/TSignaling.js'
import type { Invitation } from './Invitation.js'
import type { InvitationFact } from './InvitationFact.js'

/**
 * The event by which a step is told to an app.
 *
 * @param invitation as it stands after the step
 * @param userID who is signed in on the device
 * @param message what a timeout left behind; only the devices of those who did not answer are given it
 */
export function toEvent(
  fact: InvitationFact,
  invitation: Invitation,
  userID: string,
  message: Message | undefined,
): SignalingEvent {
  const { inviteID, inviter, groupID, data, timeout, expiresAt } = invitation
  const which = { inviteID, inviter, groupID }
  const order = 'order' in fact && fact.order !== undefined ? { order: fact.order } : {}
  const place = { ...(fact.rev !== undefined && { rev: fact.rev }), ...order }
  switch (fact.type) {
    case 'invited': {
      const inviteeList = [...invitation.inviteeList]
      const until = expiresAt === undefined ? {} : { expiresAt }
      return {
        name: TSignaling.NEW_INVITATION_RECEIVED,
        data: { ...which, data, inviteeList, timeout, ...until, ...place },
      }
    }
    case 'accepted':
    case 'rejected': {
      const name = fact.type === 'accepted' ? TSignaling.INVITEE_ACCEPTED : TSignaling.INVITEE_REJECTED
      return { name, data: { ...which, data: fact.data, invitee: fact.invitee, ...place } }
    }
    case 'cancelled': {
      const inviteeList = [...(fact.inviteeList ?? [])]
      return { name: TSignaling.INVITATION_CANCELLED, data: { ...which, data: fact.data, inviteeList, ...place } }
    }
    case 'timedOut': {
      const isSelfTimeout = fact.inviteeList.includes(userID)
      const left = isSelfTimeout && message ? { message } : {}
      const inviteeList = [...fact.inviteeList]
      return {
        name: TSignaling.INVITATION_TIMEOUT,
        data: { ...which, data, inviteeList, isSelfTimeout, ...left, ...place },
      }
    }
    case 'modified':
      return { name: TSignaling.INVITATION_MODIFIED, data: { inviteID, data: fact.data, ...place } }
  }
}
