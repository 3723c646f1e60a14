import { readCallData } from '../signaling/callData.js'
import type { InvitationRecord } from '../store/InvitationRecord.js'

/** The words with which an invitee declined. */
export function replyTo({ invitees }: InvitationRecord): string | undefined {
  const declined = invitees.find(({ state, data }) => state === 'rejected' && data)
  return declined && readCallData(declined.data).message
}
