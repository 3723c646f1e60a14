import type { Clock } from 'ringkit/store'
import type { ChatMessage } from '../tencent/cloud/ChatMessage.ts'

/** An invitation that the SDK holds. */
export interface Held {
  inviteID: string
  inviter: string
  groupID: string
  /** Whom it still rings: the very array that events carry. */
  inviteeList: string[]
  data: string
  timeout: number
  message: ChatMessage
}

/** What a message says. */
export interface Step extends Omit<Held, 'message'> {
  businessID: 1
  actionType: 1 | 2 | 3 | 4 | 5
}

export const NEW = 'newInvitationReceived'

export const stepOf = ({ payload }: Pick<ChatMessage, 'payload'>): Step => JSON.parse(payload.data)

interface BareInvitationsOptions {
  clock: Clock
  me(): string
  emit(name: string, data: unknown): void
  /** Tells the others of a timeout. */
  sendTimeout(invitation: Held, to: string, inviteeList: string[]): Promise<ChatMessage>
}

/** The invitations of a bare chat object, what messages do to them, and their timers. */
export function createBareInvitations({ clock, me, emit, sendTimeout }: BareInvitationsOptions) {
  const held = new Map<string, Held>()

  function ring(invitation: Held): void {
    const { inviteID, inviter, groupID, data, inviteeList, timeout, message } = invitation
    held.set(inviteID, invitation)
    emit(NEW, { inviteID, inviter, groupID, data, inviteeList })
    const age = clock.now() / 1000 - message.time
    if (inviteeList.includes(me())) count(invitation, age > 0 && age < timeout ? timeout - age : timeout, false)
  }

  /** Somebody is done with it; for me it may go on, if I accepted in a group. */
  function takeOff({ inviteID, groupID, inviteeList }: Held, userID: string, stays: boolean): void {
    const at = inviteeList.indexOf(userID)
    if (at >= 0) inviteeList.splice(at, 1)
    if (!groupID || inviteeList.length === 0 || (userID === me() && !stays)) held.delete(inviteID)
  }

  // One-second ticks; only what could be sent counts.
  function count(invitation: Held, seconds: number, isInviter: boolean): void {
    if (!(invitation.timeout > 0)) return
    let ticks = 0
    const tick = (): void => {
      if (held.get(invitation.inviteID) !== invitation) return
      if (!isInviter && !invitation.inviteeList.includes(me())) return
      if (++ticks < seconds) clock.setTimeout(tick, 1000)
      else void expire(invitation, isInviter).catch(() => {})
    }
    clock.setTimeout(tick, 1000)
  }

  async function expire(invitation: Held, isInviter: boolean): Promise<void> {
    const { inviteID, inviter, groupID, data } = invitation
    const inviteeList = isInviter ? [...invitation.inviteeList] : [me()]
    const message = await sendTimeout(invitation, isInviter ? (inviteeList[0] ?? '') : inviter, inviteeList)
    if (isInviter) held.delete(inviteID)
    else takeOff(invitation, me(), false)
    emit('ts_invitation_timeout', { inviteID, inviter, groupID, data, inviteeList, isSelfTimeout: true, message })
  }

  return {
    held,
    takeOff,
    /** One of one's own is out. */
    begin(invitation: Held): void {
      held.set(invitation.inviteID, invitation)
      count(invitation, invitation.timeout + 5, true)
    },
    take(message: ChatMessage, isEdit: boolean): void {
      const { inviteID, inviter, groupID, inviteeList, data, actionType, timeout } = stepOf(message)
      const known = held.get(inviteID)
      if (actionType === 1 && !isEdit) {
        if (known || (groupID && !inviteeList.includes(me()))) return
        ring({ inviteID, inviter, groupID, inviteeList, data, timeout, message })
        return
      }
      if (!known) return
      const about = { inviteID, inviter, groupID, data }
      const [invitee = ''] = inviteeList
      if (actionType === 1) {
        known.data = data
        emit('ts_invitation_modified', { inviteID, data })
      } else if (actionType === 2) {
        held.delete(inviteID)
        emit('ts_invitation_cancelled', about)
      } else {
        takeOff(known, invitee, actionType === 3)
        if (actionType === 5) emit('ts_invitation_timeout', { ...about, inviteeList, isSelfTimeout: false })
        else emit(actionType === 3 ? 'ts_invitee_accepted' : 'ts_invitee_rejected', { ...about, invitee })
      }
    },
  }
}
