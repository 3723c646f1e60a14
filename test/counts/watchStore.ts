import type { InvitationStore } from 'ringkit/store'
import type { StoreApi } from 'zustand/vanilla'

/** What happened in the zustand stores behind an invitation store since the watch began, or was last reset. */
export interface StoreWatch {
  /** Times a state was set, whether it changed or not. */
  writes: number
  /** Listeners called, whoever they belong to. */
  listenerCalls: number
  reset(): void
}

/** Watches the list, the status and the invitations `ids`, before anybody subscribes to them. */
export function watchStore(store: InvitationStore, ids: readonly string[]): StoreWatch {
  const watch: StoreWatch = {
    writes: 0,
    listenerCalls: 0,
    reset() {
      watch.writes = 0
      watch.listenerCalls = 0
    },
  }

  function follow<State>(api: StoreApi<State>): void {
    const { setState, subscribe } = api
    api.setState = ((...args: Parameters<typeof setState>) => {
      watch.writes++
      setState(...args)
    }) as typeof setState
    api.subscribe = (listener) =>
      subscribe((...states) => {
        watch.listenerCalls++
        listener(...states)
      })
  }

  follow(store.list)
  follow(store.status)
  for (const id of ids) follow(store.invitation(id))
  return watch
}
