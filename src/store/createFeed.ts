import { createEarlyFacts } from '../invitation/createEarlyFacts.js'
import { evolve } from '../invitation/evolve.js'
import type { Invitation } from '../invitation/Invitation.js'
import type { InvitationFact } from '../invitation/InvitationFact.js'
import type { PendingInvitation } from '../signaling/PendingInvitation.js'
import type { Aging } from './createAging.js'
import type { Table } from './createTable.js'
import type { Entry } from './Entry.js'
import { factsOf } from './factOf.js'

/**
 * The way in: what the engine says becomes entries. Facts about an invitation that is not known yet wait for it; facts
 * about one that is gone do nothing.
 *
 * @param handOver called when this device should join, because `by` has accepted what was rung from here
 * @param me the current user's ID
 */
export function createFeed(table: Table, aging: Aging, handOver: (entry: Entry, by: string) => void, me: () => string) {
  const early = createEarlyFacts()

  /** An invitation that somebody else's device, or another device of this user, has sent. */
  function learn(facts: Invitation, here: boolean): boolean {
    // Not for this user: the engine is mistaken, and there is nobody to show it to.
    if (facts.inviter !== me() && !facts.inviteeList.includes(me())) return false
    const entry: Entry = {
      facts,
      local: {
        me: me(),
        key: facts.inviteID,
        here,
        standing: 'told',
        overdue: false,
        silenced: false,
        dismissed: false,
      },
    }
    table.add(entry)
    aging.schedule(entry)
    catchUp(entry)
    return true
  }

  /** What overtook the invitation counts now. */
  function catchUp(entry: Entry): void {
    for (const fact of early.take(entry.facts.inviteID)) apply(entry, fact)
  }

  function apply(entry: Entry, fact: InvitationFact): boolean {
    const before = entry.facts
    const facts = evolve(before, fact)
    if (facts === before) return false
    entry.facts = facts
    table.touch(entry)
    // An earlier step came in later: what this device did has given way to it.
    const gaveWay = facts.invitees.some((invitee, at) => invitee.revised && invitee !== before.invitees[at])
    if (entry.local.acted && gaveWay) table.setLocal(entry, { acted: undefined })
    aging.schedule(entry)
    if (fact.type === 'accepted' && entry.local.here) handOver(entry, fact.invitee)
    return true
  }

  return {
    apply,

    /** A fact from the engine. Gives whether it was news. */
    receive(fact: InvitationFact): boolean {
      if (aging.isRemembered(fact.inviteID)) return false
      const entry = table.get(fact.inviteID)
      if (entry) return apply(entry, fact)
      const begun = evolve(undefined, fact)
      if (begun) return learn(begun, false)
      aging.expect()
      return early.keep(fact)
    },

    /**
     * All that has not ended, as the engine says it. `asked` are the entries of the time of the question: those that the
     * engine does not know any more are over.
     */
    reconcile(pending: readonly PendingInvitation[], asked: readonly Entry[]): void {
      const present = new Set(pending.map(({ inviteID }) => inviteID))
      for (const snapshot of pending) {
        const [first, ...rest] = factsOf(snapshot)
        if (!first || aging.isRemembered(snapshot.inviteID)) continue
        const known = table.get(snapshot.inviteID)
        if (known) {
          // A call without an answer had gone through: it rings after all.
          if (known.local.standing === 'refused') {
            table.setLocal(known, { standing: 'told', error: undefined })
            aging.revive(known)
          }
          const tell = (): void => {
            if (!known.forgotten) for (const fact of [first, ...rest]) apply(known, fact)
          }
          // The answer of this device may be in it already: its call has to learn first that it went through.
          if (known.flight) known.flight.then(tell, tell)
          else tell()
          continue
        }
        // Whoever accepted before this page was here has been handed over by the page that was.
        const begun = evolve(undefined, first)
        if (begun) learn(rest.reduce<Invitation>(evolve, begun), snapshot.here)
      }
      for (const entry of asked) {
        const { standing, pending: verb } = entry.local
        if (entry.forgotten || standing !== 'told' || verb || present.has(entry.facts.inviteID)) continue
        if (table.isEnded(entry)) continue
        table.setLocal(entry, { standing: 'gone' })
        aging.schedule(entry)
      }
    },

    /** The engine took an invitation of ours: it has an id now, and what overtook this answer counts. */
    confirm(entry: Entry, facts: Invitation): void {
      // A list of what is pending may have been quicker, and then it is here already under another key.
      const twin = table.get(facts.inviteID)
      if (twin) aging.remove(twin)
      entry.handedOver = twin?.handedOver
      entry.facts = twin?.facts ?? facts
      table.name(entry)
      table.setLocal(entry, { standing: 'told' })
      aging.schedule(entry)
      for (const { userID, state } of entry.facts.invitees) if (state === 'accepted') handOver(entry, userID)
      catchUp(entry)
    },

    /** It may have come about under this inviteID: then what is told of it counts. */
    name(entry: Entry, inviteID: string): void {
      entry.facts = { ...entry.facts, inviteID }
      table.name(entry)
      table.touch(entry)
      catchUp(entry)
    },

    clear: early.clear,
  }
}

/** See {@link createFeed}. */
export type Feed = ReturnType<typeof createFeed>
