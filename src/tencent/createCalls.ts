import { decide } from '../invitation/decide.js'
import { evolve } from '../invitation/evolve.js'
import type { Invitation } from '../invitation/Invitation.js'
import type { InvitationFact } from '../invitation/InvitationFact.js'
import type { CheckedAnswer } from '../signaling/checkAnswer.js'
import type { CheckedInviteInGroup } from '../signaling/checkInviteInGroup.js'
import { InvitationGoneError } from '../signaling/InvitationGoneError.js'
import type { Message } from '../signaling/Message.js'
import { newUUID } from '../signaling/newUUID.js'
import type { OfflinePushInfo } from '../signaling/OfflinePushInfo.js'
import type { SignalingResult } from '../signaling/SignalingClient.js'
import { SignalingError } from '../signaling/SignalingError.js'
import type { ActionType } from '../signaling/TSignaling.js'
import { toSignalingError } from '../signaling/toSignalingError.js'
import type { Book } from './createBook.js'
import type { Wire } from './createWire.js'
import type { Held } from './Held.js'
import { isRefusal } from './isRefusal.js'
import { type EndType, orderOf } from './orderOf.js'
import { otherSide } from './otherSide.js'
import { type Step, timesOf } from './readStep.js'
import type { ChatMessage } from './TencentChat.js'

/** A fact that ends an invitation for somebody. */
type End = Extract<InvitationFact, { type: EndType }>

/** A step of this device that the service has taken. */
interface Sent extends Step {
  readonly message: ChatMessage
  readonly order: number
}

const ACTION: Readonly<Record<EndType, ActionType>> = { cancelled: 2, accepted: 3, rejected: 4, timedOut: 5 }

/**
 * What this device says: a step that the rules allow is sent, and then takes its place in the order of the service.
 *
 * @param later does something when whoever waits for a promise has gone on
 * @param look looks up whether a call that failed has gone through all the same
 */
export function createCalls(
  me: string,
  book: Book,
  wire: Wire,
  now: () => number,
  later: (work: () => void) => void,
  look: (held: Held) => void,
) {
  /** Sends an end and gives it its place. */
  async function sendEnd(
    held: Held,
    end: End,
    data: string,
    wish?: CheckedAnswer,
    push?: OfflinePushInfo,
  ): Promise<Sent> {
    const { inviteID, inviter, groupID } = held.invitation
    const onlineUserOnly = held.onlineUserOnly || wish?.onlineUserOnly === true
    const inviteeList = 'invitee' in end ? [end.invitee] : [...(end.inviteeList ?? [])]
    const message = await wire.send({
      ...{ inviteID, inviter, groupID, inviteeList, data, actionType: ACTION[end.type], timeout: 0 },
      ...{ to: otherSide(held.invitation, me), onlineUserOnly, offlinePushInfo: push },
    })
    const order = orderOf(message, { type: end.type, marked: true, onlineUserOnly, inviter })
    const { rev: _, ...fact } = end
    return { fact: { ...fact, order }, inviter, groupID, message, onlineUserOnly, order }
  }

  function failed(held: Held, cause: unknown, method: string): SignalingError {
    const error = toSignalingError(cause, held.invitation.inviteID, method)
    if (!isRefusal(error)) look(held)
    return error
  }

  return {
    async invite(method: string, asked: CheckedInviteInGroup, push?: OfflinePushInfo): Promise<SignalingResult> {
      const { groupID, inviteeList, data, timeout, onlineUserOnly } = asked
      const inviteID = newUUID()
      const step = { inviteID, inviter: me, groupID, inviteeList, data, timeout }
      const begin = (times: ReturnType<typeof timesOf>) =>
        evolve(undefined, { type: 'invited', ...step, ...times }) as Invitation
      const invitation = begin({ sentAt: now(), expiresAt: undefined })
      const held: Held = { invitation, onlineUserOnly, here: true, waiting: [] }
      book.add(held)
      try {
        const to = otherSide(invitation, me)
        const message = await wire.send({ ...step, actionType: 1, to, onlineUserOnly, offlinePushInfo: push })
        held.invitation = begin(timesOf(message, timeout))
        held.message = message
        return { code: 0, data: { message: message as Message }, inviteID }
      } catch (cause) {
        held.refused = true
        throw failed(held, cause, method)
      } finally {
        const early = held.waiting ?? []
        held.waiting = []
        book.release(held)
        // Whoever called learns the inviteID first, and then what has become of it.
        if (early.length > 0) later(() => book.take(early))
      }
    },

    async answer(verb: 'accept' | 'reject' | 'cancel', asked: CheckedAnswer, push?: OfflinePushInfo) {
      const { inviteID, data } = asked
      const held = book.get(inviteID)
      const isFree = held && !held.waiting && !held.refused
      const end = decide(isFree ? held.invitation : undefined, { type: verb, inviteID, data }, me, now())
      if (!held || end instanceof SignalingError) throw end
      held.waiting = []
      let step: Sent | undefined
      try {
        step = await sendEnd(held, end as End, data, asked, push)
      } catch (cause) {
        throw failed(held, cause, verb)
      } finally {
        book.release(held, step)
      }
      const { message, order } = step
      const stands = held.invitation.invitees.some((invitee) => invitee.order === order && invitee.state === end.type)
      // Somebody else's step came before it.
      if (!stands) throw new InvitationGoneError(inviteID, verb === 'cancel' ? 8020 : 8010)
      return { code: 0 as const, data: { message: message as Message }, inviteID, order }
    },

    /** Says that these did not answer in time. */
    notify(held: Held, inviteeList: readonly string[]): Promise<Step> {
      const { inviteID, data } = held.invitation
      return sendEnd(held, { type: 'timedOut', inviteID, inviteeList }, data)
    },
  }
}
