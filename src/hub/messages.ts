import type { Invitation } from '../invitation/Invitation.js'
import type { InvitationFact } from '../invitation/InvitationFact.js'
import { pendingInvitees } from '../invitation/invitees.js'
import { encodeSignaling } from '../signaling/encodeSignaling.js'
import type { Message } from '../signaling/Message.js'
import { type ActionType, TSignaling } from '../signaling/TSignaling.js'

/** The action type of each kind of step; a modified invitation is the invitation, edited. */
export const ACTION: Readonly<Record<InvitationFact['type'], ActionType>> = {
  invited: TSignaling.ACTION_TYPE_INVITE,
  modified: TSignaling.ACTION_TYPE_INVITE,
  accepted: TSignaling.ACTION_TYPE_ACCEPT_INVITE,
  rejected: TSignaling.ACTION_TYPE_REJECT_INVITE,
  cancelled: TSignaling.ACTION_TYPE_CANCEL_INVITE,
  timedOut: TSignaling.ACTION_TYPE_INVITE_TIMEOUT,
}

/**
 * The chat message of a step, as its sender has it. 1:1 it goes to the other one (a timeout is told by who did not answer),
 * in a group to the group (a timeout is told by the inviter).
 *
 * @param time ms since 1970
 */
export function messageOf(fact: InvitationFact, invitation: Invitation, time: number): Message {
  const { inviteID, inviter, groupID, inviteeList } = invitation
  const [invitee = ''] = inviteeList
  const answered = 'invitee' in fact
  const fromInvitee = answered || (fact.type === 'timedOut' && !groupID)
  const to = groupID || (fromInvitee ? inviter : invitee)
  return {
    ID: `${inviteID}-${fact.rev}`,
    type: 'TIMCustomElem',
    payload: { data: stepText(fact, invitation), description: '', extension: '' },
    conversationID: (groupID ? 'GROUP' : 'C2C') + to,
    conversationType: groupID ? 'GROUP' : 'C2C',
    from: answered ? fact.invitee : fromInvitee ? invitee : inviter,
    to,
    flow: 'out',
    time: Math.floor(time / 1000),
    status: 'success',
    priority: 'High',
    cloudCustomData: '',
    isModified: false,
  }
}

/** The message of the invitation after its data was changed. */
export function editMessage(message: Message, fact: InvitationFact, invitation: Invitation): Message {
  return { ...message, payload: { ...message.payload, data: stepText(fact, invitation) }, isModified: true }
}

/** The message as this user has it: a copy of the user's own, with the other one's conversation 1:1, and `flow`. */
export function messageFor(message: Message, userID: string): Message {
  const { from, conversationType } = message
  const copy = { ...message, payload: { ...message.payload } }
  if (from === userID) return copy
  return { ...copy, flow: 'in', ...(conversationType === 'C2C' && { conversationID: `C2C${from}` }) }
}

/** The text that the Tencent SDKs write: in an edited invitation those still pending, in an answer who answered. */
function stepText(fact: InvitationFact, invitation: Invitation): string {
  const { inviteID, groupID, inviter, inviteeList, timeout } = invitation
  const named =
    'invitee' in fact ? [fact.invitee] : fact.type === 'modified' ? pendingInvitees(invitation) : fact.inviteeList
  return encodeSignaling({
    inviteID,
    groupID,
    inviter,
    inviteeList: [...(named ?? inviteeList)],
    data: 'data' in fact ? fact.data : invitation.data,
    actionType: ACTION[fact.type],
    timeout: ACTION[fact.type] === TSignaling.ACTION_TYPE_INVITE ? timeout : 0,
  })
}
