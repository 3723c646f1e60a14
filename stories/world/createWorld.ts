import type { HubClient } from 'ringkit/hub'
import { createInvitationStore, type InvitationStore } from 'ringkit/store'
import { createTestHub } from 'ringkit/testing'
import type { World } from './World.js'

/** A world with nobody but Ann on it. */
export function createWorld(): World {
  const test = createTestHub()
  const devices = new Map<string, HubClient>()
  const stores = new Map<string, InvitationStore>()

  function device(userID: string): HubClient {
    const known = devices.get(userID)
    if (known) return known
    const client = test.hub.connect({ userID })
    devices.set(userID, client)
    return client
  }

  function storeOf(userID: string): InvitationStore {
    const known = stores.get(userID)
    if (known) return known
    const store = createInvitationStore({ client: device(userID), clock: test.clock })
    store.start()
    stores.set(userID, store)
    return store
  }

  return { ...test, device, storeOf, store: storeOf('ann') }
}
