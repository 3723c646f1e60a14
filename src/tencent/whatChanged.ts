import type { Invitation } from '../invitation/Invitation.js'
import type { InvitationFact } from '../invitation/InvitationFact.js'
import { isIn } from '../invitation/isIn.js'

/**
 * What a step that changed an invitation is to this user: the step with those for whom it made a difference, or undefined
 * if it is none of the user's business. A better place for an end that is the same is no news, except that another device
 * of the user has accepted and not the one that thought so.
 */
export function whatChanged(
  before: Invitation,
  after: Invitation,
  fact: InvitationFact,
  me: string,
): InvitationFact | undefined {
  if (fact.type === 'modified') return isIn(before, me) ? fact : undefined
  const inviteeList = after.invitees.flatMap(({ userID, state, data }, at) => {
    const was = before.invitees[at]
    const same = was?.state === state && was.data === data
    return was === after.invitees[at] || (same && !(state === 'accepted' && userID === me)) ? [] : [userID]
  })
  if (inviteeList.length === 0) return undefined
  // An end that gives way concerns both sides, although the invitation is over.
  if (!isIn(before, me) && before.inviter !== me && !inviteeList.includes(me)) return undefined
  return 'inviteeList' in fact || fact.type === 'cancelled' ? ({ ...fact, inviteeList } as InvitationFact) : fact
}
