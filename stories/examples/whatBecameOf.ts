import type { InvitationRecord } from 'ringkit'

/** One line of a list of calls. */
export function whatBecameOf({ direction, endReason, overdue, error }: InvitationRecord): string {
  switch (endReason) {
    case undefined:
      return overdue ? 'Time is up' : 'Rings'
    case 'accepted':
      return 'Answered'
    case 'acceptedElsewhere':
      return 'Answered on another device' // do not join here
    case 'busy':
      return 'In another call'
    case 'timedOut':
    case 'cancelled':
      return direction === 'incoming' ? 'Missed' : 'No answer'
    case 'failed':
      return error?.shortMessage ?? 'Could not be placed'
    default:
      return 'Declined, or over'
  }
}
