import { createStore, type StoreApi } from 'zustand/vanilla'
import type { InvitationRecord } from './InvitationRecord.js'

/** A zustand store of one invitation; undefined while there is none. */
export type InvitationCell = StoreApi<InvitationRecord | undefined>

/** A cell, and how many listen to it. */
interface Held {
  readonly cell: InvitationCell
  readers: number
}

/** How many stores without an invitation and without a listener are kept. */
const IDLE = 100

/**
 * One zustand store per invitation, made when somebody first asks for it. A component may ask for an invitation that does
 * not exist yet or no more: such a store lives as long as somebody listens.
 */
export function createCells(find: (key: string) => InvitationRecord | undefined) {
  const cells = new Map<string, Held>()
  const idle = new Set<string>()

  function make(key: string): Held {
    // The initial state is what a server renders and a client hydrates with: nothing rings.
    const cell = createStore<InvitationRecord | undefined>(() => undefined)
    const held = { cell, readers: 0 }
    const { subscribe } = cell
    cell.subscribe = (listener) => {
      const unsubscribe = subscribe(listener)
      let listening = true
      held.readers++
      idle.delete(key)
      // Between a render and its effects it may have had to make room.
      if (!cells.has(key)) cells.set(key, held)
      return () => {
        if (!listening) return
        listening = false
        unsubscribe()
        held.readers--
        rest(key)
      }
    }
    return held
  }

  /** Kept for a while, in case somebody is about to listen. */
  function rest(key: string): void {
    if (cells.get(key)?.readers !== 0 || find(key)) return
    idle.add(key)
    if (idle.size <= IDLE) return
    const [oldest] = idle
    if (oldest === undefined) return
    idle.delete(oldest)
    cells.delete(oldest)
  }

  return {
    get(key: string): InvitationCell {
      const known = cells.get(key)
      if (known) return known.cell
      const held = make(key)
      cells.set(key, held)
      const record = find(key)
      if (record) held.cell.setState(record, true)
      else rest(key)
      return held.cell
    },

    /** Show what there is now. */
    show(key: string): void {
      idle.delete(key)
      cells.get(key)?.cell.setState(find(key), true)
    },

    /** The invitation is gone: only a store that somebody listens to stays. */
    drop(key: string): void {
      const held = cells.get(key)
      if (!held) return
      if (held.readers === 0) cells.delete(key)
      held.cell.setState(undefined, true)
    },
  }
}
