import { createStore } from 'zustand/vanilla'
import type { Local } from '../invitation/Local.js'
import { createCells, type InvitationCell } from './createCells.js'
import type { Entry } from './Entry.js'
import type { InvitationRecord } from './InvitationRecord.js'
import type { PayloadOption } from './payload.js'
import { isEnded, listOf, readEntry } from './readEntry.js'

/** The keys of what rings now, in both directions, oldest first. Each array changes identity only with its membership. */
export interface InvitationLists {
  readonly incoming: readonly string[]
  readonly outgoing: readonly string[]
}

/** What rings nowhere: also what a server renders. */
const NOTHING: InvitationLists = { incoming: [], outgoing: [] }

/**
 * Where the entries are, and the zustand stores that show them: one for each invitation, and one that lists them. What
 * changes in one task is folded together, and each store that changed is set once, in a microtask.
 *
 * @param report is told why a payload could not be read
 * @param reportHandler is told what a listener of these stores throws
 */
export function createTable(
  payload: PayloadOption | undefined,
  report: (error: unknown) => void,
  reportHandler: (error: unknown) => void,
) {
  const entries = new Map<string, Entry>()
  const keys = new Map<string, string>()
  const dirty = new Set<Entry>()
  const members = { incoming: new Set<string>(), outgoing: new Set<string>() }
  const lists = createStore<InvitationLists>(() => NOTHING)
  const cells = createCells((key) => {
    const entry = entries.get(key)
    return entry && read(entry)
  })

  const read = (entry: Entry): InvitationRecord => readEntry(entry, payload, report)

  function touch(entry: Entry): void {
    entry.view = undefined
    entry.record = undefined
    if (dirty.size === 0) queueMicrotask(flush)
    dirty.add(entry)
  }

  function flush(): void {
    const changed = [...dirty]
    dirty.clear()
    const moved = new Set<Entry['listed']>()
    for (const entry of changed) {
      const { key } = entry.local
      if (entry.forgotten) {
        // Another invitation may have come under this key meanwhile, as after a change of user and back.
        if (!entries.has(key)) tell(() => cells.drop(key))
      } else {
        tell(() => cells.show(key))
        // Whether or not it is shown, a payload that cannot be read is reported.
        if (payload) read(entry)
      }
      const listed = listOf(entry)
      if (listed === entry.listed) continue
      moved.add(listed).add(entry.listed)
      if (entry.listed) members[entry.listed].delete(key)
      if (listed) members[listed].add(key)
      entry.listed = listed
    }
    const { incoming, outgoing } = lists.getState()
    if (moved.size > 0) {
      tell(() =>
        lists.setState({
          incoming: moved.has('incoming') ? [...members.incoming] : incoming,
          outgoing: moved.has('outgoing') ? [...members.outgoing] : outgoing,
        }),
      )
    }
  }

  /** A listener that throws keeps nothing from the listeners of other stores. */
  function tell(write: () => void): void {
    try {
      write()
    } catch (error) {
      reportHandler(error)
    }
  }

  return {
    lists,
    read,
    touch,
    isEnded,
    /** By key or inviteID. */
    get: (id: string): Entry | undefined => entries.get(keys.get(id) ?? id),
    cell: (id: string): InvitationCell => cells.get(keys.get(id) ?? id),
    all: (): Entry[] => [...entries.values()],

    add(entry: Entry): void {
      entries.set(entry.local.key, entry)
      touch(entry)
    },

    /** From now on it is found by its inviteID too. */
    name({ facts, local }: Entry): void {
      keys.set(facts.inviteID, local.key)
    },

    setLocal(entry: Entry, change: Partial<Local>): void {
      entry.local = { ...entry.local, ...change }
      touch(entry)
    },

    remove(entry: Entry): void {
      entry.forgotten = true
      entries.delete(entry.local.key)
      keys.delete(entry.facts.inviteID)
      touch(entry)
    },
  }
}

/** See {@link createTable}. */
export type Table = ReturnType<typeof createTable>
