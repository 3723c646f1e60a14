'use client'

import { useStore } from 'zustand/react'
import { useInvitationStore } from './useInvitationStore.js'

/** Whether an invitation rings, by key or inviteID. Re-renders only when it begins or ends to ring. */
export function useRings(id: string | undefined): boolean {
  // As in useInvitation: nobody tells the cell of the empty id anything.
  return useStore(useInvitationStore().invitation(id ?? ''), (record) => record?.status === 'ringing')
}
