import type { InvitationRecord } from 'ringkit'
import { nameOf } from '../world/people.js'

/** How an invitation ended for the one who was rung, as they would say it. */
export function endText({ endReason, inviter }: InvitationRecord): string | undefined {
  const caller = nameOf(inviter)
  switch (endReason) {
    case 'rejected':
      return `You declined ${caller}`
    case 'busy':
      return `${caller} rang and was told that you are busy`
    case 'cancelled':
      return `${caller} cancelled`
    case 'timedOut':
      return `Missed call from ${caller}`
    case 'acceptedElsewhere':
      return 'Answered on another device'
    case 'rejectedElsewhere':
      return 'Declined on another device'
    case 'gone':
      return 'That call was already over'
    // Accepted: the call is on the screen. The others are the caller's.
    default:
      return undefined
  }
}
