import { decide } from '../invitation/decide.js'
import { pendingInvitees } from '../invitation/invitees.js'
import { isObject } from '../signaling/isObject.js'
import type { Message } from '../signaling/Message.js'
import { onlineOnlyError } from '../signaling/onlineOnlyError.js'
import type { ModifyInvitationOptions } from '../signaling/options.js'
import type { ModifyResult } from '../signaling/SignalingClient.js'
import { SignalingError } from '../signaling/SignalingError.js'
import { toSignalingError } from '../signaling/toSignalingError.js'
import type { Session } from './createSession.js'
import type { Wire } from './createWire.js'
import type { ChatMessage } from './TencentChat.js'

/** How often an edit is tried again on top of somebody else's. */
const EDITS = 3
/** Somebody else has edited it meanwhile. */
const CONFLICT = 2480

/** Replaces the data of an invitation by an edit of its message, on top of what others have edited meanwhile. */
export async function modify(
  { me, book, take, look }: Session,
  wire: Wire,
  now: () => number,
  { inviteID, data }: ModifyInvitationOptions,
): Promise<ModifyResult> {
  for (let tries = 0; ; tries++) {
    const held = book.get(inviteID)
    const open = held?.message && !held.refused ? held : undefined
    const fact = decide(open?.invitation, { type: 'modify', inviteID, data }, me, now())
    if (!open?.message || fact instanceof SignalingError) throw fact
    if (open.onlineUserOnly) throw onlineOnlyError(inviteID)
    // As the native SDKs do: they take this list for those who are still to answer.
    const inviteeList = pendingInvitees(open.invitation)
    try {
      const message = await wire.edit(open.message, { ...open.invitation, inviteeList, data, actionType: 1 })
      take([message], true)
      return { code: 0, data: { message: message as Message } }
    } catch (cause) {
      if (tries === EDITS || !isObject(cause) || cause.code !== CONFLICT) {
        throw toSignalingError(cause, inviteID, 'modifyInvitation')
      }
      const newer = isObject(cause.data) ? cause.data.message : undefined
      if (newer) {
        take([newer], true)
        open.message = newer as ChatMessage
        // The SDK gives the newer one only if it remembers the message.
      } else await look(open.invitation)
    }
  }
}
