'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { createGroupCall, type GroupCallState, NOTHING } from './createGroupCall.js'
import { useInvitationStore } from './useInvitationStore.js'

const nothing = () => NOTHING

/**
 * The call to which an invitation belongs, with everybody who was added to it, and what can be done with all of it.
 *
 * @param key of any of its invitations
 */
export function useWholeCall(
  key: string | undefined,
): GroupCallState & Pick<ReturnType<typeof createGroupCall>, 'add' | 'cancel' | 'dismiss'> {
  const store = useInvitationStore()
  const call = useMemo(() => createGroupCall(store, key), [store, key])
  const { add, cancel, dismiss } = call
  return { ...useSyncExternalStore(call.subscribe, call.read, nothing), add, cancel, dismiss }
}
