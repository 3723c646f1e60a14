'use client'

import { useContext } from 'react'
import { SignalingError } from '../signaling/SignalingError.js'
import type { InvitationStore } from '../store/InvitationStore.js'
import { InvitationStoreContext } from './InvitationStoreContext.js'

/**
 * The store of the nearest `SignalingProvider`: every call as a promise, and the zustand stores behind the hooks. It is
 * the same object for as long as the provider's client is.
 *
 * @throws SignalingError with code `'no-provider'` outside of a provider
 * @example
 * const store = useInvitationStore()
 * const total = useStore(store.list, (list) => list.incoming.length)
 */
export function useInvitationStore(): InvitationStore {
  const store = useContext(InvitationStoreContext)
  if (store) return store
  throw new SignalingError('There is no <SignalingProvider> above this component.', {
    code: 'no-provider',
    hint: 'ringkit hooks and dialogs read the store of the nearest provider. Wrap the app in <SignalingProvider client={client}>.',
  })
}
