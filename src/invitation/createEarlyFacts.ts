import type { InvitationFact } from './InvitationFact.js'

/** Facts that overtook the `invited` they belong to. */
export interface EarlyFacts {
  /** Keep a fact about an invitation that is not known yet. */
  keep(fact: InvitationFact): void
  /** The facts kept for this invitation, in the order they came; they are kept no longer. */
  take(inviteID: string): readonly InvitationFact[]
  /** Forget all. */
  clear(): void
  /** How many invitations have facts waiting. */
  readonly size: number
}

/**
 * A waiting room for steps that overtake their invitation (an answer before `invite()` resolves, a cancel before the
 * ring). It holds facts for at most `limit` invitations and drops the oldest first, so strangers cannot fill it.
 *
 * @param limit invitations, @default 1000
 */
export function createEarlyFacts(limit = 1000): EarlyFacts {
  const waiting = new Map<string, InvitationFact[]>()
  return {
    keep(fact) {
      const facts = waiting.get(fact.inviteID)
      if (facts) {
        // Sixteen is far more than one invitation has steps for one device; the rest are repeats.
        if (facts.length < 16) facts.push(fact)
        return
      }
      waiting.set(fact.inviteID, [fact])
      if (waiting.size > limit) for (const oldest of waiting.keys()) return void waiting.delete(oldest)
    },
    take(inviteID) {
      const facts = waiting.get(inviteID) ?? []
      waiting.delete(inviteID)
      return facts
    },
    clear: () => waiting.clear(),
    get size() {
      return waiting.size
    },
  }
}
