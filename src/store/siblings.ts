import type { InvitationFact } from '../invitation/InvitationFact.js'
import type { SignalingClient } from '../signaling/SignalingClient.js'

type Hear = (fact: InvitationFact) => void

const listening = /* @__PURE__ */ new WeakMap<SignalingClient, Set<Hear>>()

/**
 * Links the stores of one client. An engine does not tell a device of its own steps, so what one store does, the others
 * are told by it.
 *
 * @returns the function that ends it
 */
export function joinSiblings(client: SignalingClient, hear: Hear): () => void {
  const all = listening.get(client) ?? new Set()
  listening.set(client, all.add(hear))
  return () => void all.delete(hear)
}

/** Tells all other stores of the client what this one has done. */
export function tellSiblings(client: SignalingClient, fact: InvitationFact, self: Hear): void {
  for (const hear of listening.get(client) ?? []) if (hear !== self) hear(fact)
}
