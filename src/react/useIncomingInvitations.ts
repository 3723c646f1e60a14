'use client'

import { useStore } from 'zustand/react'
import { useInvitationStore } from './useInvitationStore.js'

/**
 * The keys of all invitations that ring for the current user, oldest first. Re-renders when one comes or goes, not when
 * one changes: give each key to a component that calls `useInvitation`.
 *
 * @example
 * const keys = useIncomingInvitations()
 * return <ul>{keys.map((key) => <Row key={key} id={key} />)}</ul>
 */
export function useIncomingInvitations(): readonly string[] {
  return useStore(useInvitationStore().list, (list) => list.incoming)
}
