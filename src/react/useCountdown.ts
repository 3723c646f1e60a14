'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { useInvitation } from './useInvitation.js'
import { useInvitationStore } from './useInvitationStore.js'

/**
 * Whole seconds until an invitation times out, rounded up; undefined when it does not, or when it rings no more. Renders
 * once a second while it rings. For a ring or a bar, animate with CSS instead: `Call.Countdown` does, without a render.
 *
 * @example
 * const seconds = useCountdown(invitation.key)
 * return seconds !== undefined && <span>{seconds} s</span>
 */
export function useCountdown(id: string | undefined): number | undefined {
  const store = useInvitationStore()
  const invitation = useInvitation(id)
  const expiresAt = invitation?.status === 'ringing' ? invitation.expiresAt : undefined

  // A service that stamps whole seconds gives one more; nobody has asked for that one.
  const most = Math.ceil(invitation?.timeout || Infinity)
  const secondsLeft = useCallback(
    () =>
      expiresAt === undefined ? undefined : Math.min(most, Math.max(0, Math.ceil((expiresAt - store.now()) / 1000))),
    [store, expiresAt, most],
  )
  const subscribe = useCallback(
    (onChange: () => void) => {
      let timer: unknown
      const wait = (): void => {
        const left = expiresAt === undefined ? 0 : expiresAt - store.now()
        // Wakes just when the shown number changes, and never after the last.
        if (left > 0) timer = store.clock.setTimeout(tick, left % 1000 || 1000)
      }
      const tick = (): void => {
        onChange()
        wait()
      }
      wait()
      return () => {
        if (timer !== undefined) store.clock.clearTimeout(timer)
      }
    },
    [store, expiresAt],
  )
  return useSyncExternalStore(subscribe, secondsLeft, () => undefined)
}
