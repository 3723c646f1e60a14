import type { SignalingError } from 'ringkit'
import type { InvitationStore } from 'ringkit/store'

/** The store's calls reject; those of the hooks leave the same error in the record. */
export async function acceptOrSay(store: InvitationStore, key: string): Promise<string | undefined> {
  try {
    await store.accept(key)
    return undefined
  } catch (thrown) {
    const { name, code, shortMessage } = thrown as SignalingError
    if (name === 'InvitationGoneError' || name === 'InvitationSettledError') return 'Somebody was faster.'
    return code === 2801 ? 'No connection. It still rings: try again.' : shortMessage
  }
}
