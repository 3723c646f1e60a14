'use client'

import { useEffect } from 'react'
import type { SignalingEvent, SignalingEventName } from '../signaling/events.js'
import { useInvitationStore } from './useInvitationStore.js'
import { useLatest } from './useLatest.js'

/**
 * Hears the engine's events as they come, for what the hooks do not tell: a log, a sound, a count. It never replays: an
 * event that came before the component was there is not told. The handler need not be stable.
 *
 * @example
 * useSignalingEvent(TSignaling.INVITEE_REJECTED, ({ data }) => toast(`${data.invitee} declined`))
 */
export function useSignalingEvent<Name extends SignalingEventName>(
  name: Name,
  handler: (event: SignalingEvent<Name>) => unknown,
): void {
  const store = useInvitationStore()
  const latest = useLatest(handler)
  useEffect(() => store.onEvent(name, (event) => latest.current(event)), [store, name, latest])
}
