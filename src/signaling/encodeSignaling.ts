import type { SignalingInfo } from './getSignalingInfo.js'

/**
 * The `payload.data` of a signaling message: JSON text with exactly the eight fields that the Tencent SDKs write, in their
 * order. `getSignalingInfo` reads it.
 */
export function encodeSignaling(info: Omit<SignalingInfo, 'businessID'>): string {
  const { inviteID, groupID, inviter, inviteeList, data, actionType, timeout } = info
  return JSON.stringify({ businessID: 1, timeout, data, inviteID, groupID, actionType, inviter, inviteeList })
}
