import type { SignalingClientLike } from '../signaling/SignalingClientLike.js'
import { createInvitationStore, type InvitationStoreOptions } from '../store/createInvitationStore.js'
import type { InvitationStore } from '../store/InvitationStore.js'

const stores = /* @__PURE__ */ new WeakMap<SignalingClientLike, InvitationStore>()

/**
 * The one store of a client: providers in two roots, a provider that is rendered twice, and hot reload all get the same,
 * so a call made in one is seen in all. Options count when the store is made.
 */
export function storeFor(options: InvitationStoreOptions): InvitationStore {
  const known = stores.get(options.client)
  if (known) return known
  const store = createInvitationStore(options)
  stores.set(options.client, store)
  return store
}
