import type { InvitationRecord } from '../store/InvitationRecord.js'
import type { CallLabels } from './CallLabels.js'
import type { CallState } from './CallState.js'

/**
 * What is happening with an invitation, in a few words; `''` when its title has said it all.
 */
export function statusText(
  invitation: InvitationRecord,
  { pending, error }: Pick<CallState, 'pending' | 'error'>,
  labels: CallLabels,
): string {
  const { direction, status, groupID, invitees } = invitation
  if (pending === 'accept') return labels.accepting
  if (pending === 'reject') return labels.rejecting
  if (pending === 'cancel') return labels.cancelling
  if (status === 'sending') return labels.sending
  const answered = invitees.filter(({ state }) => state === 'accepted').length
  if (direction === 'outgoing' && groupID && answered) {
    const count = labels.answered(answered, invitees.length)
    return error ? labels.announcement([count, labels.error]) : count
  }
  if (status !== 'ringing') return endText(invitation, labels)
  if (error) return labels.error
  return direction === 'incoming' ? '' : labels.ringing
}

/** Why an invitation rings no more, in a few words. */
export function endText({ direction, endReason }: InvitationRecord, labels: CallLabels): string {
  if (!endReason) return ''
  const unanswered = endReason === 'cancelled' || endReason === 'timedOut' || endReason === 'gone'
  return direction === 'incoming' && unanswered ? labels.missed : labels.ended[endReason]
}
