import type { InvitationFact } from '../invitation/InvitationFact.js'
import { getSignalingInfo, type SignalingInfo } from '../signaling/getSignalingInfo.js'
import { isObject } from '../signaling/isObject.js'
import { SignalingError } from '../signaling/SignalingError.js'
import { readMark } from './mark.js'
import { type EndType, orderOf } from './orderOf.js'
import type { ChatMessage } from './TencentChat.js'

/** A step of an invitation, as its message says it; what can be known from the message alone has been checked. */
export interface Step {
  readonly fact: InvitationFact
  /** Who began the invitation, as the step says. */
  readonly inviter: string
  /** `''` for an invitation 1:1. */
  readonly groupID: string
  /** Missing where nothing was sent. */
  readonly message?: ChatMessage
  readonly onlineUserOnly: boolean
  /** The device that took the step, if it has said so. */
  readonly device?: string | undefined
}

/**
 * Reads a message as a step. Undefined if it is none, or nothing can be made of it.
 *
 * @param edited the message was changed after it was sent: that can only bring an invitation with other data. The SDK may not
 *   have told of it before it was edited.
 * @throws SignalingError with code `'forged'` if its sender may not say that
 */
export function readStep(message: unknown, edited: boolean): Step | undefined {
  const info = isObject(message) ? getSignalingInfo(message) : null
  const sent = message as ChatMessage
  const isEdited = edited || sent?.isModified === true || Number(sent?.version) > 0
  if (!info?.inviter || sent.isRevoked || sent.isDeleted || !sent.from || !(sent.time > 0)) return undefined
  const { inviter, inviteID } = info
  const groupID = sent.conversationType === 'GROUP' ? sent.to : ''
  const fact = factOf(info, sent, isEdited)
  // Either side may edit what the other has sent, and `from` stays: only an invitation can have been.
  if (!fact || (isEdited && info.actionType !== 1)) return undefined
  if (info.groupID !== groupID) throw forged(inviteID, 'it came in another conversation than it says')
  const wrong = wrongSender(info, sent)
  if (wrong) throw forged(inviteID, wrong)
  const { device } = readMark(sent.cloudCustomData) ?? {}
  return { fact, inviter, groupID, message: sent, onlineUserOnly: isOnlineOnly(sent), device }
}

/** Nobody is believed beyond what a sender may say. */
export function forged(inviteID: string, why: string): SignalingError {
  return new SignalingError(`A step of an invitation was ignored: ${why}.`, {
    code: 'forged',
    inviteID,
    hint: 'Somebody else than its sender is named in it. Nothing has changed.',
  })
}

function factOf(info: SignalingInfo, message: ChatMessage, edited: boolean): InvitationFact | undefined {
  const { inviteID, inviter, groupID, inviteeList, data, timeout, actionType } = info
  const [invitee] = inviteeList
  if (!invitee && actionType !== 2) return undefined
  const marked = readMark(message.cloudCustomData) !== undefined
  const order = (type: EndType) => ({
    order: orderOf(message, { type, marked, onlineUserOnly: isOnlineOnly(message), inviter }),
  })
  switch (actionType) {
    case 1:
      // Which of two edits is the newer one only the version tells; without it, it is the one that came last.
      if (edited && !message.version) return { type: 'modified', inviteID, data }
      return {
        ...{ type: 'invited', inviteID, inviter, groupID, inviteeList, data, timeout },
        ...timesOf(message, timeout),
        rev: 1 + (message.version ?? 0),
      }
    case 2:
      // Names nobody: it is for all.
      return { type: 'cancelled', inviteID, data, ...(invitee && { inviteeList }), ...order('cancelled') }
    case 3:
      return { type: 'accepted', inviteID, invitee: invitee as string, data, ...order('accepted') }
    case 4:
      return { type: 'rejected', inviteID, invitee: invitee as string, data, ...order('rejected') }
    case 5:
      return { type: 'timedOut', inviteID, inviteeList, ...order('timedOut') }
    default:
      return undefined
  }
}

/**
 * When an invitation was sent and when its time is up, ms in the service's time. Messages are stamped in whole seconds, so
 * one more is given: it never rings shorter than asked, and a step that was in time has an earlier stamp than one that was not.
 */
export function timesOf({ time }: ChatMessage, timeout: number): { sentAt: number; expiresAt: number | undefined } {
  return { sentAt: time * 1000, expiresAt: timeout > 0 ? (time + 1 + timeout) * 1000 : undefined }
}

function isOnlineOnly(message: ChatMessage): boolean {
  return message._onlineOnlyFlag === true || readMark(message.cloudCustomData)?.online === true
}

/** Each step may be told by one side only; who sent a message the service says, not its text. */
function wrongSender({ inviter, inviteeList, actionType, groupID }: SignalingInfo, message: ChatMessage) {
  const { from, to } = message
  if (actionType === 3 || actionType === 4) return inviteeList[0] !== from && 'it answers for somebody else'
  if (actionType === 5 && inviteeList.every((userID) => userID === from)) return false
  if (inviter !== from) return 'only the inviter may say that'
  return actionType === 1 && !groupID && inviteeList.join() !== to && 'it names others than it was sent to'
}
