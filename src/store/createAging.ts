import type { Clock } from '../invitation/Clock.js'
import { createDeadlines } from '../invitation/createDeadlines.js'
import type { Table } from './createTable.js'
import type { Entry } from './Entry.js'
import { viewEntry } from './readEntry.js'

/** How long the engine may take to say that time is up, before the store supposes it: ms after `expiresAt`. */
const GRACE = { incoming: 2_000, outgoing: 7_000 } as const
/** How long the id of an invitation that is gone is remembered, so that repeats do nothing: ms. */
const REMEMBERED = 10 * 60_000
/** How many such ids. */
const REMEMBERED_IDS = 1_000
/** Among the ids: no invitation has this one. */
const TO_COME = ''
/** How many ended invitations can be read, whatever their age. */
const ENDED = 100

/** What {@link createAging} needs to know. */
export interface AgingOptions {
  clock: Clock
  /** The engine's time, ms since 1970. */
  now(): number
  keepEndedMs: number
  /** What is kept for invitations that are still to come is too old. */
  onExpired(): void
  onWake(): void
}

/**
 * What time does to entries: overdue at the deadline, timed out by itself if the engine stays silent, forgotten some time
 * after the end. All of it on one timer, which is armed only while something waits and the store is started.
 */
export function createAging(table: Table, { clock, now, keepEndedMs, onExpired, onWake }: AgingOptions) {
  const deadlines = createDeadlines<Entry | string>(clock, due, onWake)
  const ended = new Set<Entry>()
  const remembered = new Set<string>()
  let running = false

  /** Set the next deadline of an entry after anything about it changed. */
  function schedule(entry: Entry): void {
    if (entry.forgotten) return
    const { local, facts } = entry
    if (table.isEnded(entry)) {
      if (local.dismissed) {
        forget(entry)
        return
      }
      if (entry.endedAt === undefined) {
        entry.endedAt = clock.now()
        ended.add(entry)
        const [oldest] = ended
        if (ended.size > ENDED && oldest) forget(oldest)
      }
      wait(entry, entry.endedAt + keepEndedMs)
    } else if (facts.expiresAt === undefined || isAnswering(entry)) {
      // Whoever has asked the engine waits for its word. A device that wakes asks again, deadline or not.
      wait(entry, Infinity)
    } else {
      // What comes in too late never rings.
      if (!local.overdue && now() >= facts.expiresAt) table.setLocal(entry, { overdue: true })
      const at = entry.local.overdue ? facts.expiresAt + GRACE[viewEntry(entry).direction] : facts.expiresAt
      wait(entry, at - (now() - clock.now()))
    }
  }

  function due(key: Entry | string): void {
    if (key === TO_COME) {
      onExpired()
      return
    }
    if (typeof key === 'string') {
      remembered.delete(key)
      return
    }
    if (table.isEnded(key)) {
      forget(key)
      return
    }
    table.setLocal(key, key.local.overdue ? { standing: 'silent' } : { overdue: true })
    schedule(key)
  }

  function wait(key: Entry | string, at: number): void {
    if (running) deadlines.set(key, at)
  }

  function remove(entry: Entry): void {
    deadlines.clear(entry)
    ended.delete(entry)
    table.remove(entry)
  }

  function forget(entry: Entry): void {
    remove(entry)
    if (entry.facts.inviteID) remember(entry.facts.inviteID)
  }

  function remember(inviteID: string): void {
    remembered.add(inviteID)
    wait(inviteID, clock.now() + REMEMBERED)
    const [oldest] = remembered
    if (remembered.size <= REMEMBERED_IDS || oldest === undefined) return
    remembered.delete(oldest)
    deadlines.clear(oldest)
  }

  return {
    schedule,
    /** It was taken for ended, and is not. */
    revive(entry: Entry): void {
      ended.delete(entry)
      entry.endedAt = undefined
      schedule(entry)
    },
    /** It is here no more, and may come again. */
    remove,
    /** It is over; if it comes again, it does nothing. */
    forget,
    /** Something is kept for an invitation that is to come: for as long as ids are remembered, from the last one on. */
    expect: (): void => wait(TO_COME, clock.now() + REMEMBERED),
    /** Whether this invitation was here and is gone. */
    isRemembered: (inviteID: string): boolean => remembered.has(inviteID),

    /** Let time pass: overdue entries are found at once. */
    run(): void {
      running = true
      for (const inviteID of remembered) wait(inviteID, clock.now() + REMEMBERED)
      for (const entry of table.all()) schedule(entry)
      deadlines.sweep()
    },

    /** No timer any more. */
    halt(): void {
      running = false
      deadlines.dispose()
    },

    /** Forget all at once, for another user. */
    clear(): void {
      deadlines.dispose()
      for (const entry of table.all()) table.remove(entry)
      ended.clear()
      remembered.clear()
    },
  }
}

/** See {@link createAging}. */
export type Aging = ReturnType<typeof createAging>

function isAnswering({ local }: Entry): boolean {
  return local.pending === 'accept' || local.pending === 'reject' || local.pending === 'cancel'
}
