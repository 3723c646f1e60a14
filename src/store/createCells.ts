import { createStore, type StoreApi } from 'zustand/vanilla'
import type { InvitationRecord } from './InvitationRecord.js'

/** A zustand store of one invitation; undefined while there is none. */
export type InvitationCell = StoreApi<InvitationRecord | undefined>

/** How many stores without an invitation and without a listener are kept. */
const IDLE = 100

/**
 * One zustand store per invitation, made when somebody first asks for it. A component may ask for an invitation that does
 * not exist yet or no more: such a store lives as long as somebody listens.
 */
export function createCells(find: (key: string) => InvitationRecord | undefined) {
  const cells = new Map<string, InvitationCell>()
  const idle = new Set<string>()

  function make(key: string): InvitationCell {
    // The initial state is what a server renders and a client hydrates with: nothing rings.
    const cell = createStore<InvitationRecord | undefined>(() => undefined)
    const { subscribe } = cell
    let readers = 0
    cell.subscribe = (listener) => {
      const unsubscribe = subscribe(listener)
      let listening = true
      readers++
      idle.delete(key)
      cells.set(key, cell)
      return () => {
        if (!listening) return
        listening = false
        unsubscribe()
        if (--readers === 0) rest(key)
      }
    }
    return cell
  }

  function rest(key: string): void {
    if (find(key)) return
    idle.add(key)
    if (idle.size <= IDLE) return
    const [oldest] = idle
    if (oldest === undefined) return
    idle.delete(oldest)
    cells.delete(oldest)
  }

  return {
    get(key: string): InvitationCell {
      let cell = cells.get(key)
      if (cell) return cell
      cell = make(key)
      cells.set(key, cell)
      const record = find(key)
      if (record) cell.setState(record, true)
      else rest(key)
      return cell
    },

    /** Show what there is now. */
    set(key: string, record: InvitationRecord | undefined): void {
      const cell = cells.get(key)
      if (!cell) return
      cell.setState(record, true)
      if (record) idle.delete(key)
    },

    /** The invitation is gone: only a store that somebody listens to stays. */
    drop(key: string): void {
      const cell = cells.get(key)
      if (!cell) return
      cells.delete(key)
      cell.setState(undefined, true)
    },

    get size() {
      return cells.size
    },
  }
}
