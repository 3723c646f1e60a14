import { createStore, type StoreApi } from 'zustand/vanilla'

/** What a line in the log is about: an app called the engine, was answered, heard an event; or something beside that. */
export type LogKind = 'call' | 'done' | 'refused' | 'event' | 'link' | 'media' | 'push'

/** One line. */
export interface LogEntry {
  readonly id: number
  /** ms since 1970 */
  readonly at: number
  readonly deviceID: string
  readonly userID: string
  readonly kind: LogKind
  readonly name: string
  readonly detail: unknown
}

/** What happened on all devices, newest first. */
export interface Log {
  readonly entries: StoreApi<readonly LogEntry[]>
  add(entry: Omit<LogEntry, 'id' | 'at'>): void
  clear(): void
}

/** Lines that are kept. */
const MOST = 400

export function createLog(): Log {
  const entries = createStore<readonly LogEntry[]>(() => [])
  let lastID = 0
  return {
    entries,
    add(entry) {
      const line = { ...entry, id: ++lastID, at: Date.now() }
      entries.setState((before) => [line, ...before.slice(0, MOST - 1)], true)
    },
    clear: () => entries.setState([], true),
  }
}
