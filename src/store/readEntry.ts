import { isOver } from '../invitation/invitees.js'
import { type View, view } from '../invitation/view.js'
import { readCallData } from '../signaling/callData.js'
import { SignalingError } from '../signaling/SignalingError.js'
import type { Entry } from './Entry.js'
import type { InvitationRecord } from './InvitationRecord.js'
import { type PayloadOption, readPayload } from './payload.js'

/** What an entry means to the user; the same view until the entry changes. */
export function viewEntry(entry: Entry): View {
  entry.view ??= view(entry.facts, entry.local)
  return entry.view
}

/**
 * The record of an entry; the same one until the entry changes. `data` is read once for as long as it stays.
 *
 * @param report is told why the payload of others could not be read
 */
export function readEntry(
  entry: Entry,
  payload: PayloadOption | undefined,
  report: (error: SignalingError) => void,
): InvitationRecord {
  if (entry.record) return entry.record
  const { facts, local } = entry
  const read = entry.read?.data === facts.data ? entry.read : readData(facts.data, payload)
  const { direction, status, endReason, stillRinging } = viewEntry(entry)
  entry.record = {
    key: local.key,
    inviteID: facts.inviteID,
    me: local.me,
    here: local.here,
    inviter: facts.inviter,
    groupID: facts.groupID,
    inviteeList: facts.inviteeList,
    invitees: facts.invitees,
    data: facts.data,
    callData: read.callData,
    payload: read.payload,
    payloadError: read.payloadError,
    timeout: facts.timeout,
    sentAt: facts.sentAt,
    expiresAt: facts.expiresAt,
    direction,
    status,
    endReason,
    stillRinging,
    sentWith: entry.sentWith,
    pending: local.pending,
    error: local.error,
    overdue: local.overdue,
    silenced: local.silenced,
  }
  if (entry.read === read) return entry.record
  entry.read = read
  // What this device sends its user has seen; what others send nobody else tells of.
  if (read.payloadError && !local.here) report(unreadable(facts.inviteID, read.payloadError))
  return entry.record
}

function readData(data: string, payload: PayloadOption | undefined): NonNullable<Entry['read']> {
  return { data, callData: readCallData(data), ...readPayload(payload, data) }
}

function unreadable(inviteID: string, cause: Error): SignalingError {
  return new SignalingError('The payload of an invitation cannot be read.', {
    code: 'payload',
    cause,
    inviteID,
    hint: 'Its `data` does not fit the `payload` option. The invitation rings all the same, with `payloadError`.',
  })
}

/** Nothing more can happen to it that this user would be told of. */
export function isEnded(entry: Entry): boolean {
  const { facts, local } = entry
  if (local.standing === 'sending') return false
  if (local.standing !== 'told' || isOver(facts)) return true
  const { direction, status } = viewEntry(entry)
  return direction === 'incoming' && status !== 'ringing' && status !== 'accepted'
}

/** In which list it stands, if in any. */
export function listOf(entry: Entry): Entry['listed'] {
  if (entry.forgotten || entry.local.dismissed) return undefined
  const { direction, status } = viewEntry(entry)
  if (direction === 'outgoing') return isEnded(entry) ? undefined : 'outgoing'
  return status === 'ringing' && !entry.local.overdue ? 'incoming' : undefined
}
