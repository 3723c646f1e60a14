import type { Invitee } from '../signaling/PendingInvitation.js'
import type { InvitationRecord } from '../store/InvitationRecord.js'

/**
 * Several invitations to one call as one, in the order in which they were begun: everybody who was rung, each as of the
 * last time. It is accepted as soon as one has, else it rings while one does, else the last end counts. Who could not be
 * rung was not; the error tells.
 */
export function mergeRecords(records: readonly [InvitationRecord, ...InvitationRecord[]]): InvitationRecord {
  const [first] = records
  const last = records.at(-1) ?? first
  const rung = records.filter((each) => each === first || each.status !== 'failed')
  const invitees = new Map<string, Invitee>()
  for (const record of rung) for (const invitee of record.invitees) invitees.set(invitee.userID, invitee)
  const speaks = (status: InvitationRecord['status']) => rung.find((each) => each.status === status)
  const { status, endReason } = speaks('accepted') ?? speaks('ringing') ?? speaks('sending') ?? rung.at(-1) ?? first
  return {
    ...first,
    inviteeList: [...invitees.keys()],
    invitees: [...invitees.values()],
    status,
    endReason,
    stillRinging: rung.reduce((sum, each) => sum + each.stillRinging, 0),
    pending: rung.find((each) => each.pending)?.pending,
    error: last.error ?? rung.find((each) => each.error)?.error,
  }
}
