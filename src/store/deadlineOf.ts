import type { Invited } from '../invitation/InvitationFact.js'
import { isObject } from '../signaling/isObject.js'
import type { SignalingClient } from '../signaling/SignalingClient.js'

/**
 * What the message of an invitation adds to its event, which in the Tencent SDK does not say how long it rings. Undefined
 * for any other message, and where it never times out.
 */
export function deadlineOf(client: SignalingClient, message: unknown, now: number): Invited | undefined {
  if (!isObject(message)) return undefined
  const info = client.getSignalingInfo(message as never)
  if (info?.actionType !== 1 || !(info.timeout > 0)) return undefined
  const { inviteID, inviter, groupID, inviteeList, data, timeout } = info
  // Messages are stamped in whole seconds; one that comes now was not sent later.
  const sentAt = typeof message.time === 'number' ? Math.min(now, (message.time + 1) * 1000) : now
  const expiresAt = sentAt + timeout * 1000
  return { type: 'invited', inviteID, inviter, groupID, inviteeList, data, timeout, sentAt, expiresAt }
}
