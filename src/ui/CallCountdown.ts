'use client'

import { useMemo } from 'react'
import { useCountdown } from '../react/useCountdown.js'
import { useInvitationStore } from '../react/useInvitationStore.js'
import { createPart } from './createPart.js'

/**
 * How long it still rings, as a `<span role="timer">`: a ring that CSS empties, without a render per frame; nothing when
 * the invitation has no deadline or rings no more. Its accessible name tells the seconds, and is not said by itself.
 * Label: `secondsLeft`. Styling: `data-slot="ringkit-countdown"`, `--ringkit-duration` and `--ringkit-elapsed` (times, as of
 * the moment when it appeared: animate for the duration, with the elapsed time as negative delay).
 *
 * @example
 * <Call.Countdown className="bar" />
 */
export const CallCountdown = /* @__PURE__ */ createPart('span', 'Countdown', ({ appearance, invitation, labels }) => {
  const store = useInvitationStore()
  const { key, sentAt, expiresAt } = invitation
  const seconds = useCountdown(key)
  // Read only when the animation begins anew: another delay would make the running one jump.
  const shown = useMemo(() => ({ appearance, elapsed: Math.max(0, store.now() - sentAt) }), [store, sentAt, appearance])
  if (seconds === undefined || expiresAt === undefined) return undefined
  return {
    role: 'timer',
    'aria-label': labels.secondsLeft(seconds),
    style: { '--ringkit-duration': `${expiresAt - sentAt}ms`, '--ringkit-elapsed': `${shown.elapsed}ms` },
  }
})
