import { asText, asTextList } from './asText.js'
import { isObject } from './isObject.js'
import { SignalingArgumentError } from './SignalingArgumentError.js'
import type { ActionType } from './TSignaling.js'

/** What a signaling message says: exactly these eight fields, in this order. */
export interface SignalingInfo {
  /** The kind of business; 1 is signaling. */
  businessID: number
  inviteID: string
  /** `''` for an invitation 1:1. */
  groupID: string
  inviter: string
  /** Whom the step is about: all invitees, those left when it was cancelled or timed out, or the one that answered. */
  inviteeList: string[]
  /** The data of this step. */
  data: string
  /** Which step it is, see `TSignaling`; 0 for a number that stands for none. */
  actionType: ActionType
  /** Seconds; 0 in every step but an invitation. */
  timeout: number
}

/**
 * What a chat message says about signaling, or null if it is no signaling message. Recognised as the Tencent SDK does: a
 * custom message whose `cloudCustomData` contains `"type":"tsignaling"` or whose `payload.data` contains both words
 * `inviteID` and `actionType`. Fields that are missing or of the wrong type read as `''`, `[]`, 0 and 1 (`businessID` and
 * `actionType`); others are dropped.
 *
 * Where the Tencent SDK throws (broken JSON, or none at all) or cannot say which invitation is meant, this gives null; an
 * `actionType` that is no step reads as 0 and not as it stands there.
 * @throws SignalingArgumentError when `message` is not an object.
 */
export function getSignalingInfo(message: unknown): SignalingInfo | null {
  if (!isObject(message)) throw new SignalingArgumentError('getSignalingInfo', 'message', message, 'a message')
  try {
    const { type, cloudCustomData, payload } = message
    const text = isObject(payload) ? asText(payload.data) : ''
    const marked = asText(cloudCustomData).includes('"type":"tsignaling"')
    if (type !== 'TIMCustomElem' || !(marked || (text.includes('inviteID') && text.includes('actionType')))) return null
    return signalingInfo(JSON.parse(text))
  } catch {
    return null
  }
}

function signalingInfo(step: unknown): SignalingInfo | null {
  if (!isObject(step) || !asText(step.inviteID)) return null
  const actionType = toActionType(step.actionType)
  return {
    businessID: Number.isFinite(step.businessID) ? Number(step.businessID) || 1 : 1,
    inviteID: asText(step.inviteID),
    groupID: asText(step.groupID),
    inviter: asText(step.inviter),
    inviteeList: asTextList(step.inviteeList),
    data: asText(step.data),
    actionType,
    timeout: actionType === 1 && Number.isFinite(step.timeout) ? Math.max(0, Number(step.timeout)) : 0,
  }
}

/** Missing and 0 read as an invitation, as in the Tencent SDK; a number it does not know as no step at all. */
function toActionType(value: unknown): ActionType {
  if (!value) return 1
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : 0
}
