'use client'

import { useStore } from 'zustand/react'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import { useInvitation } from './useInvitation.js'
import { type InvitationActions, useInvitationActions } from './useInvitationActions.js'
import { useInvitationStore } from './useInvitationStore.js'

/** What {@link useOutgoingInvitation} gives. */
export interface UseOutgoingInvitationReturn extends Pick<InvitationActions, 'cancel' | 'modify' | 'dismiss'> {
  /** What the current user rings; undefined when nothing. */
  invitation: InvitationRecord | undefined
  /** The call that is under way. */
  pending: InvitationRecord['pending']
  /** Why the last call failed. */
  error: InvitationRecord['error']
}

/**
 * The invitation that the current user rings, from the click until nobody can answer it any more; the oldest, when there
 * are several. Re-renders only when that invitation changes. The actions never reject.
 *
 * @example
 * const { invitation, cancel } = useOutgoingInvitation()
 * return invitation && <button onClick={cancel}>Stop calling {invitation.inviteeList.join(', ')}</button>
 */
export function useOutgoingInvitation(): UseOutgoingInvitationReturn {
  const key = useStore(useInvitationStore().list, (list) => list.outgoing[0])
  const invitation = useInvitation(key)
  const { cancel, modify, dismiss } = useInvitationActions(key)
  return { invitation, pending: invitation?.pending, error: invitation?.error, cancel, modify, dismiss }
}
