import type { Invitee } from '../signaling/PendingInvitation.js'
import type { Invitation } from './Invitation.js'
import type { Accepted, Cancelled, InvitationFact, Invited, Modified, Rejected, TimedOut } from './InvitationFact.js'

/**
 * The next state of an invitation after a fact; the same reference when the fact changes nothing.
 *
 * - Under an authority (no `order`) the first fact about an invitee wins, so a repeat or a late step changes nothing.
 * - Where steps can cross (`order`), the earliest of all ends counts, whatever order they come in, a cancel on a tie; an
 *   end that had to give way is marked `revised`.
 * - A second `invited` only fills in a deadline that was missing.
 * - Of several `modified` the one with the highest `rev` counts; without `rev`, the last to come in.
 *
 * An invitation begins with `invited`: before it every other fact gives undefined, and the caller keeps what overtook it
 * (`createEarlyFacts`).
 */
export function evolve(invitation: Invitation, fact: InvitationFact): Invitation
export function evolve(invitation: Invitation | undefined, fact: InvitationFact): Invitation | undefined
export function evolve(invitation: Invitation | undefined, fact: InvitationFact): Invitation | undefined {
  if (!invitation) return fact.type === 'invited' ? begin(fact) : undefined
  switch (fact.type) {
    case 'invited':
      return fillIn(invitation, fact)
    case 'modified':
      return modify(invitation, fact)
    case 'accepted':
    case 'rejected':
    case 'cancelled':
    case 'timedOut':
      return end(invitation, fact)
    default:
      return fact satisfies never
  }
}

function begin({ rev = 1, ...fact }: Invited): Invitation {
  // The Tencent SDK hands out its own list, which it goes on changing, and keeps names that are in it twice.
  const inviteeList = [...new Set(fact.inviteeList)]
  return {
    inviteID: fact.inviteID,
    inviter: fact.inviter,
    groupID: fact.groupID,
    inviteeList,
    data: fact.data,
    timeout: fact.timeout ?? 0,
    sentAt: fact.sentAt,
    expiresAt: fact.expiresAt,
    invitees: inviteeList.map((userID) => ({ userID, state: 'pending', data: '', rev: 0 })),
    dataRev: rev,
    rev,
  }
}

function fillIn(invitation: Invitation, { expiresAt, timeout, sentAt }: Invited): Invitation {
  if (invitation.expiresAt !== undefined || expiresAt === undefined) return invitation
  return { ...invitation, expiresAt, sentAt, timeout: timeout ?? invitation.timeout }
}

function modify(invitation: Invitation, { data, rev }: Modified): Invitation {
  if (rev === undefined ? data === invitation.data : rev <= invitation.dataRev) return invitation
  const dataRev = rev ?? invitation.rev + 1
  return { ...invitation, data, dataRev, rev: Math.max(dataRev, invitation.rev) }
}

type End = Accepted | Rejected | Cancelled | TimedOut

function end(invitation: Invitation, fact: End): Invitation {
  const next = {
    state: fact.type,
    data: fact.type === 'timedOut' ? '' : fact.data,
    rev: fact.rev ?? fact.order ?? invitation.rev + 1,
    ...(fact.order === undefined ? {} : { order: fact.order }),
  } as const
  let changed = false
  const invitees = invitation.invitees.map((invitee): Invitee => {
    if (!concerns(fact, invitee)) return invitee
    const { userID } = invitee
    if (invitee.state !== 'pending' && !isEarlier(next, invitee)) return invitee
    changed = true
    return invitee.state === 'pending' ? { userID, ...next } : { userID, ...next, revised: true }
  })
  if (!changed) return invitation
  // Counted anew: a step that had to give way does not count any more.
  const rev = invitees.reduce((newest, invitee) => Math.max(newest, invitee.rev), invitation.dataRev)
  return { ...invitation, invitees, rev }
}

function concerns(fact: End, { userID }: Invitee): boolean {
  if ('invitee' in fact) return fact.invitee === userID
  // A cancel that names nobody is for all: under an authority those who have ended keep their end anyway.
  return fact.inviteeList === undefined || fact.inviteeList.includes(userID)
}

/** Whether an end that came in later happened before the one that is there. */
function isEarlier(next: Pick<Invitee, 'state' | 'order' | 'data'>, there: Invitee): boolean {
  if (next.order === undefined || there.order === undefined) return false
  if (next.order !== there.order) return next.order < there.order
  if (next.state !== there.state) return TIE.indexOf(next.state) < TIE.indexOf(there.state)
  return next.data < there.data
}

/** Who wins when the service gives two steps the same place: the one that leaves nobody in a call alone. */
const TIE: readonly Invitee['state'][] = ['cancelled', 'timedOut', 'rejected', 'accepted']
