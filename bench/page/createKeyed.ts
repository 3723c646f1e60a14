import { useCallback, useSyncExternalStore } from 'react'

/** Records in a Map and a Set of listeners for each: the least that `useSyncExternalStore` can read one record from. */
export interface Keyed<Value> {
  get(id: string): Value | undefined
  set(id: string, value: Value): void
  subscribe(id: string, listener: () => void): () => void
}

export function createKeyed<Value>(): Keyed<Value> {
  const values = new Map<string, Value>()
  const listeners = new Map<string, Set<() => void>>()
  return {
    get: (id) => values.get(id),
    set(id, value) {
      values.set(id, value)
      for (const listener of listeners.get(id) ?? []) listener()
    },
    subscribe(id, listener) {
      const ofID = listeners.get(id) ?? new Set()
      listeners.set(id, ofID.add(listener))
      return () => void ofID.delete(listener)
    },
  }
}

/** The record of `id`; renders when it changes. */
export function useKeyed<Value>(keyed: Keyed<Value>, id: string): Value | undefined {
  const subscribe = useCallback((listener: () => void) => keyed.subscribe(id, listener), [keyed, id])
  return useSyncExternalStore(subscribe, () => keyed.get(id))
}
