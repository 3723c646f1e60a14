'use client'

import { useCallback, useId, useRef, useState } from 'react'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import type { InviteInGroupRequest, InviteRequest } from '../store/requests.js'
import { useInvitation } from './useInvitation.js'
import { useInvitationStore } from './useInvitationStore.js'

/** What {@link useInvite} gives. */
export interface UseInviteReturn {
  /** Ring one user. Never rejects. */
  invite(request: InviteRequest): Promise<void>
  /** Ring members of a group. Never rejects. */
  inviteInGroup(request: InviteInGroupRequest): Promise<void>
  /** The last invitation begun here, from the call on and for a minute after its end. */
  invitation: InvitationRecord | undefined
  /** It is being sent. */
  pending: boolean
  /** Why it could not be sent. */
  error: InvitationRecord['error']
}

/**
 * Rings, and follows what was rung: the record is there from the click, before the engine knows of it. Re-renders only
 * when that invitation changes.
 *
 * @example
 * const { invite, pending, error } = useInvite()
 * return (
 *   <button disabled={pending} onClick={() => invite({ userID: 'bob', timeout: 30 })}>
 *     Call Bob {error?.shortMessage}
 *   </button>
 * )
 */
export function useInvite(): UseInviteReturn {
  const store = useInvitationStore()
  const id = useId()
  const count = useRef(0)
  const [key, setKey] = useState<string>()
  const invitation = useInvitation(key)

  const name = useCallback(
    (given: string | undefined): string => {
      // Unique among all roots of a page: two roots may make the same ids.
      const next = given ?? `${id}${++count.current}-${Math.random().toString(36).slice(2)}`
      setKey(next)
      return next
    },
    [id],
  )
  const invite = useCallback(
    async (request: InviteRequest) => {
      await store.invite({ ...request, key: name(request.key) }).catch(() => {})
    },
    [store, name],
  )
  const inviteInGroup = useCallback(
    async (request: InviteInGroupRequest) => {
      await store.inviteInGroup({ ...request, key: name(request.key) }).catch(() => {})
    },
    [store, name],
  )
  return { invite, inviteInGroup, invitation, pending: invitation?.status === 'sending', error: invitation?.error }
}
