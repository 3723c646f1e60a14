import { isOver } from '../invitation/invitees.js'
import { view } from '../invitation/view.js'
import { readCallData } from '../signaling/callData.js'
import type { Entry } from './Entry.js'
import type { InvitationRecord } from './InvitationRecord.js'
import { type PayloadOption, readPayload } from './payload.js'

/** The record of an entry; the same one until the entry changes. `data` is read once for as long as it stays. */
export function readEntry(entry: Entry, payload: PayloadOption | undefined): InvitationRecord {
  if (entry.record) return entry.record
  const { facts, local } = entry
  if (entry.read?.data !== facts.data) {
    entry.read = { data: facts.data, callData: readCallData(facts.data), ...readPayload(payload, facts.data) }
  }
  const { direction, status, endReason, stillRinging } = view(facts, local)
  entry.record = {
    key: local.key,
    inviteID: facts.inviteID,
    me: local.me,
    inviter: facts.inviter,
    groupID: facts.groupID,
    inviteeList: facts.inviteeList,
    invitees: facts.invitees,
    data: facts.data,
    callData: entry.read.callData,
    payload: entry.read.payload,
    payloadError: entry.read.payloadError,
    timeout: facts.timeout,
    sentAt: facts.sentAt,
    expiresAt: facts.expiresAt,
    direction,
    status,
    endReason,
    stillRinging,
    pending: local.pending,
    error: local.error,
    overdue: local.overdue,
    silenced: local.silenced,
  }
  return entry.record
}

/** Nothing more can happen to it that this user would be told of. */
export function isEnded({ facts, local }: Entry, { direction, status }: InvitationRecord): boolean {
  if (local.standing === 'sending') return false
  if (local.standing !== 'told' || isOver(facts)) return true
  return direction === 'incoming' && status !== 'ringing' && status !== 'accepted'
}

/** In which list it stands, if in any. */
export function listOf(entry: Entry, record: InvitationRecord): Entry['listed'] {
  if (entry.forgotten || entry.local.dismissed) return undefined
  if (record.direction === 'outgoing') return isEnded(entry, record) ? undefined : 'outgoing'
  return record.status === 'ringing' && !record.overdue ? 'incoming' : undefined
}
