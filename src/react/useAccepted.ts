'use client'

import { useEffect } from 'react'
import type { AcceptedHandler } from '../store/InvitationStore.js'
import { useInvitationStore } from './useInvitationStore.js'
import { useLatest } from './useLatest.js'

/**
 * The hand-over to media, as `onAccepted` of the provider, for a component: called once per accept on each device that
 * should join, never for an answer given elsewhere. The handler need not be stable.
 *
 * @example
 * useAccepted((invitation, { by }) => navigate(`/room/${invitation.inviteID}?with=${by}`))
 */
export function useAccepted(handler: AcceptedHandler): void {
  const store = useInvitationStore()
  const latest = useLatest(handler)
  useEffect(() => store.onAccepted((invitation, details) => latest.current(invitation, details)), [store, latest])
}
