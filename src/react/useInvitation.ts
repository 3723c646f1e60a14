'use client'

import { useStore } from 'zustand/react'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import { useInvitationStore } from './useInvitationStore.js'

/**
 * One invitation, by key or inviteID. Re-renders only when that invitation changes; undefined when there is none. An
 * ended one can be read for a minute, or until it is dismissed.
 *
 * @example
 * function Row({ id }: { id: string }) {
 *   const invitation = useInvitation(id)
 *   return invitation && <li>{invitation.inviter}: {invitation.status}</li>
 * }
 */
export function useInvitation(id: string | undefined): InvitationRecord | undefined {
  // No invitation has the empty id, so nobody ever tells that cell anything.
  return useStore(useInvitationStore().invitation(id ?? ''))
}
