import type { InvitationRecord } from 'ringkit'
import { nameOf, namesOf } from '../world/people.js'

/** How an invitation ended, as its user would say it; undefined where the screen says it by itself. */
export function endText({ endReason, direction, inviter, inviteeList, error }: InvitationRecord): string | undefined {
  const other = direction === 'incoming' ? nameOf(inviter) : namesOf(inviteeList)
  switch (endReason) {
    case undefined:
    case 'accepted':
      return undefined
    case 'rejected':
      return direction === 'incoming' ? `You declined ${other}` : `${other} declined`
    case 'busy':
      return direction === 'incoming' ? `You were busy for ${other}` : `${other} is in another call`
    case 'cancelled':
      return direction === 'incoming' ? `${other} cancelled` : 'You cancelled'
    case 'timedOut':
      return direction === 'incoming' ? `Missed call from ${other}` : 'No answer'
    case 'acceptedElsewhere':
      return 'Answered on another device'
    case 'rejectedElsewhere':
      return 'Declined on another device'
    case 'cancelledElsewhere':
      return 'Cancelled on another device'
    case 'failed':
      return `Could not ring: ${error?.shortMessage ?? 'it was refused'}`
    case 'gone':
      return 'That call was already over'
  }
}
