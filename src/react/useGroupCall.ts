'use client'

import type { Invitee } from '../signaling/PendingInvitation.js'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import { isAdded } from './isAdded.js'
import { useInvitationStore } from './useInvitationStore.js'
import { useLastBegun } from './useLastBegun.js'
import { useWholeCall } from './useWholeCall.js'

/** What {@link useGroupCall} gives. */
export interface UseGroupCallReturn {
  /**
   * All invitations of the call as one, with everybody who was rung; undefined when there is no such call. Key, data and
   * deadline are those of the first.
   */
  invitation: InvitationRecord | undefined
  /** Everybody who was rung, each as of the last time. */
  invitees: readonly Invitee[]
  /** How many have accepted. */
  answered: number
  /** How many were rung. */
  total: number
  /** The call that is under way; `add` while somebody is being added. */
  pending: InvitationRecord['pending'] | 'add'
  /** Why the last call failed, or nobody could be added. */
  error: InvitationRecord['error']
  /**
   * Rings more members of the group, whether or not somebody has answered; who still rings or has accepted is left out. Waits
   * while the call is being sent. Rejects for what is no list only (a `SignalingArgumentError`); why nobody could be added is in
   * `error`.
   */
  add(userIDs: readonly string[]): Promise<void>
  /** Withdraws it from all who have not answered. Never rejects. */
  cancel(): Promise<void>
  /** Puts all of it aside on this device. */
  dismiss(): void
}

const NOBODY: readonly Invitee[] = []

/**
 * A group call that the current user makes, and a way to add people to it while it rings or goes on. Who is added gets a
 * further invitation with the same data, tied to the first by `callID` in it: its inviteID, unless the data has a `callID`
 * already. All are shown as one, here and in the `GroupCallPanel`, until the last of them is forgotten (a minute after its
 * end). A later call with the same `callID` is a call of its own. Re-renders when one of them changes.
 *
 * @param id key or inviteID of the call's first invitation, @default the group call begun last
 * @example
 * const { answered, total, add } = useGroupCall()
 * return (
 *   <button onClick={() => add(['dmitri'])}>
 *     {answered} of {total} answered. Ring Dmitri, too
 *   </button>
 * )
 */
export function useGroupCall(id?: string): UseGroupCallReturn {
  const store = useInvitationStore()
  const begins = (each: string) => !isAdded(store, each) && Boolean(store.invitation(each).getState()?.groupID)
  const { key: last } = useLastBegun(begins)
  const { invitation, adding, add, cancel, dismiss } = useWholeCall(id ?? last)
  const invitees = invitation?.invitees ?? NOBODY
  return {
    invitation,
    invitees,
    answered: invitees.filter(({ state }) => state === 'accepted').length,
    total: invitees.length,
    pending: invitation?.pending ?? (adding ? 'add' : undefined),
    error: invitation?.error,
    add,
    cancel,
    dismiss,
  }
}
