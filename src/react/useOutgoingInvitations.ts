'use client'

import { useStore } from 'zustand/react'
import { useInvitationStore } from './useInvitationStore.js'

/**
 * The keys of all invitations of the current user that are being sent or that somebody may still answer, oldest first.
 * Re-renders when one comes or goes, not when one changes.
 *
 * @example
 * const keys = useOutgoingInvitations()
 * return keys.length > 0 && <p>Calling {keys.length} at once…</p>
 */
export function useOutgoingInvitations(): readonly string[] {
  return useStore(useInvitationStore().list, (list) => list.outgoing)
}
