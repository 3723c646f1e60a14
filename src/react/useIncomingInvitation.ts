'use client'

import { useStore } from 'zustand/react'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import { useInvitation } from './useInvitation.js'
import { type InvitationActions, useInvitationActions } from './useInvitationActions.js'
import { useInvitationStore } from './useInvitationStore.js'

/** What {@link useIncomingInvitation} gives. */
export interface UseIncomingInvitationReturn
  extends Pick<InvitationActions, 'accept' | 'reject' | 'silence' | 'dismiss'> {
  /** What rings; undefined when nothing does. */
  invitation: InvitationRecord | undefined
  /** The call that is under way. */
  pending: InvitationRecord['pending']
  /** Why the last call failed; it still rings. */
  error: InvitationRecord['error']
}

/**
 * The invitation that rings for the current user: the oldest, which a newer one never replaces. Re-renders only when
 * that invitation changes. The actions never reject.
 *
 * @example
 * const { invitation, accept, reject } = useIncomingInvitation()
 * if (!invitation) return null
 * return (
 *   <div role="alertdialog" aria-label={`${invitation.inviter} is calling`}>
 *     <button onClick={accept}>Answer</button>
 *     <button onClick={reject}>Decline</button>
 *   </div>
 * )
 */
export function useIncomingInvitation(): UseIncomingInvitationReturn {
  const key = useStore(useInvitationStore().list, (list) => list.incoming[0])
  const invitation = useInvitation(key)
  const { accept, reject, silence, dismiss } = useInvitationActions(key)
  return { invitation, pending: invitation?.pending, error: invitation?.error, accept, reject, silence, dismiss }
}
