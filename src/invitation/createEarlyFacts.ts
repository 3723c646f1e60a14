import type { InvitationFact } from './InvitationFact.js'

/** Facts that overtook the `invited` they belong to. */
export interface EarlyFacts<Fact extends InvitationFact = InvitationFact> {
  /** Keep a fact about an invitation that is not known yet. Gives whether it was news. */
  keep(fact: Fact): boolean
  /** The facts kept for this invitation, in the order they came; they are kept no longer. */
  take(inviteID: string): readonly Fact[]
  /** Forget all. */
  clear(): void
  /** How many invitations have facts waiting. */
  readonly size: number
}

/** How many facts may wait, for each invitation that may: more than any has, unless a group is large. */
const EACH = 16

/**
 * A waiting room for steps that overtake their invitation (an answer before `invite()` resolves, a cancel before the
 * ring). It keeps no repeats, and is bounded, so strangers cannot fill it: at most `limit` invitations, and sixteen times
 * as many facts, however they are spread over them (many can answer in a group). The oldest invitation goes first.
 *
 * @param limit invitations, @default 1000
 */
export function createEarlyFacts<Fact extends InvitationFact = InvitationFact>(limit = 1000): EarlyFacts<Fact> {
  const waiting = new Map<string, Map<string, Fact>>()
  let held = 0

  function drop(inviteID: string): Fact[] {
    const facts = [...(waiting.get(inviteID)?.values() ?? [])]
    held -= facts.length
    waiting.delete(inviteID)
    return facts
  }

  return {
    keep(fact) {
      const facts = waiting.get(fact.inviteID) ?? new Map<string, Fact>()
      waiting.set(fact.inviteID, facts)
      held -= facts.size
      const same = JSON.stringify(fact)
      const news = !facts.has(same)
      // Of ends the first counts, of changes of the data (where they are not numbered) the last.
      if (fact.type === 'modified') facts.delete(same)
      facts.set(same, fact)
      held += facts.size
      const [oldest] = waiting.keys()
      if (oldest !== undefined && (waiting.size > limit || held > limit * EACH)) drop(oldest)
      return news
    },
    take: drop,
    clear() {
      waiting.clear()
      held = 0
    },
    get size() {
      return waiting.size
    },
  }
}
