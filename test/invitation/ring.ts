import { evolve } from '../../src/invitation/evolve.js'
import type { Invitation } from '../../src/invitation/Invitation.js'
import type { InvitationFact, Invited } from '../../src/invitation/InvitationFact.js'

/** When the invitations of these tests are sent, ms. */
export const SENT = 1_000_000
/** Their deadline: 30 s later. */
export const DEADLINE = SENT + 30_000

/** The fact that begins an invitation of ann; bob is invited unless told otherwise. */
export function invited(fact: Partial<Invited> = {}): Invited {
  return frozen({
    type: 'invited',
    inviteID: 'i1',
    inviter: 'ann',
    groupID: '',
    inviteeList: ['bob'],
    data: 'hello',
    timeout: 30,
    sentAt: SENT,
    expiresAt: DEADLINE,
    rev: 1,
    ...fact,
  })
}

/** An invitation of ann after these facts. It is frozen, so a rule that changes its input throws. */
export function ring(fact: Partial<Invited> = {}, ...facts: readonly InvitationFact[]): Invitation {
  let invitation = frozen(evolve(undefined, invited(fact)) as Invitation)
  for (const next of facts) invitation = frozen(evolve(invitation, next))
  return invitation
}

/** The same object, and all in it, frozen. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}
