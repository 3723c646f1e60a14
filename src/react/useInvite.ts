'use client'

import { useCallback, useId, useRef, useState } from 'react'
import type { SignalingError } from '../signaling/SignalingError.js'
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
  const [refused, setRefused] = useState<SignalingError>()
  const invitation = useInvitation(key)

  const begin = useCallback(
    async (given: string | undefined, send: (key: string) => Promise<unknown>) => {
      // Unique among all roots of a page: two roots may make the same ids.
      const next = given ?? `${id}${++count.current}-${Math.random().toString(36).slice(2)}`
      setKey(next)
      setRefused(undefined)
      await send(next).catch((error) => {
        // What is no request at all, or names itself as another does, has no record of its own that could hold the error.
        if (store.invitation(next).getState()?.error !== error) setRefused(error)
      })
    },
    [store, id],
  )
  const invite = useCallback<UseInviteReturn['invite']>(
    (request) => begin(request?.key, (key) => store.invite({ ...request, key })),
    [store, begin],
  )
  const inviteInGroup = useCallback<UseInviteReturn['inviteInGroup']>(
    (request) => begin(request?.key, (key) => store.inviteInGroup({ ...request, key })),
    [store, begin],
  )
  const error = refused ?? invitation?.error
  return { invite, inviteInGroup, invitation, pending: invitation?.status === 'sending', error }
}
