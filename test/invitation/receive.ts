import { createEarlyFacts } from '../../src/invitation/createEarlyFacts.js'
import { evolve } from '../../src/invitation/evolve.js'
import type { Invitation } from '../../src/invitation/Invitation.js'
import type { InvitationFact } from '../../src/invitation/InvitationFact.js'

/** What a device makes of these facts about one invitation: every record it had on the way, the last one last. */
export function receive(facts: readonly InvitationFact[]): Invitation[] {
  const early = createEarlyFacts()
  const records: Invitation[] = []
  let invitation: Invitation | undefined
  const take = (fact: InvitationFact) => {
    const next = evolve(invitation, fact)
    if (next && next !== invitation) records.push(next)
    invitation = next
  }
  for (const fact of facts) {
    if (!invitation && fact.type !== 'invited') {
      early.keep(fact)
      continue
    }
    take(fact)
    for (const parked of early.take(fact.inviteID)) take(parked)
  }
  return records
}
