import type { InvitationRecord } from '../store/InvitationRecord.js'
import type { Attempt } from './CallContext.js'

/** What a part can be styled by: `className` functions get it, and every part carries it as data attributes. */
export interface CallState {
  /** `data-status` */
  status: InvitationRecord['status']
  /** `data-direction` */
  direction: InvitationRecord['direction']
  /** `data-media`; undefined when the invitation does not say. */
  media: 'audio' | 'video' | undefined
  /** `data-pending`: the call of this device that is under way; `accept` while the app does what comes before it, too. */
  pending: InvitationRecord['pending']
  /** `data-end-reason`; undefined while it rings. */
  endReason: InvitationRecord['endReason']
  /** `data-group`, present when it is true: several people are rung. */
  group: boolean
  /** `data-silenced`, present when it is true. */
  silenced: boolean
  /** `data-overdue`, present when it is true: it can be accepted no more. */
  overdue: boolean
  /** `data-error`, present when it is true: the last answer could not be sent, or what the app does before it failed. */
  error: boolean
}

/**
 * Reads what parts are styled by out of a record.
 *
 * @param attempt how an answer stands that the store does not know of yet
 */
export function callState(invitation: InvitationRecord, attempt: Attempt): CallState {
  const { status, direction, pending, endReason, silenced, overdue, error, groupID, callData } = invitation
  return {
    status,
    direction,
    media: callData.media,
    pending: pending ?? (attempt === 'under way' ? 'accept' : undefined),
    endReason,
    group: groupID !== '',
    silenced,
    overdue,
    error: attempt === 'failed' || error !== undefined,
  }
}

type Attributes = Record<string, string | undefined>

/** All parts of a call are given the same state. */
const known = /* @__PURE__ */ new WeakMap<object, Attributes>()

/** The data attributes of a part: one for each key of the state, missing where it is undefined or false. */
export function stateAttributes(state: object): Attributes {
  const before = known.get(state)
  if (before) return before
  const attributes: Attributes = {}
  for (const [key, value] of Object.entries(state)) {
    const name = `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    if (value) attributes[name] = value === true ? '' : value
  }
  known.set(state, attributes)
  return attributes
}
