import { asText, asTextList } from './asText.js'
import type { SignalingEvent, SignalingEventName } from './events.js'
import { isObject } from './isObject.js'

/** What is a number wherever it is there at all. */
const NUMBERS = ['rev', 'order', 'timeout', 'expiresAt']

/**
 * An event as the port promises it, made of what an engine sent: a copy with every text and list in its place, so that
 * nobody holds the engine's own live array. Undefined if it is no event about an invitation.
 */
export function narrowEvent<Name extends SignalingEventName>(
  name: Name,
  event: unknown,
): SignalingEvent<Name> | undefined {
  const sent = isObject(event) ? event.data : undefined
  if (!isObject(sent) || !asText(sent.inviteID)) return undefined
  const data: Record<string, unknown> = { ...sent, data: asText(sent.data) }
  if (data.here !== true) delete data.here
  for (const key of NUMBERS) if (!Number.isFinite(data[key])) delete data[key]
  if (name !== 'ts_invitation_modified') {
    data.inviter = asText(sent.inviter)
    data.groupID = asText(sent.groupID)
  }
  if (name === 'ts_invitee_accepted' || name === 'ts_invitee_rejected') data.invitee = asText(sent.invitee)
  // A cancel without a list is for all who had not answered: an empty list would say that it is for nobody.
  if (name === 'newInvitationReceived' || name === 'ts_invitation_timeout' || Array.isArray(sent.inviteeList)) {
    data.inviteeList = asTextList(sent.inviteeList)
  } else delete data.inviteeList
  if (name === 'ts_invitation_timeout') data.isSelfTimeout = sent.isSelfTimeout === true
  return { name, data } as unknown as SignalingEvent<Name>
}
