'use client'

import { useState } from 'react'
import { useInvitationStore } from '../react/useInvitationStore.js'
import type { CallSettingsOptions } from './CallSettings.js'
import { EndAnnouncement } from './EndAnnouncement.js'

/**
 * Says of each call that came in that it was silenced, and why it ended, when nothing of it is shown any more. Each has a
 * region of its own from its first ring on, so that none is lost when several end at once.
 *
 * @param keys what rings now
 */
export function EndAnnouncements({ keys, ...options }: CallSettingsOptions & { keys: readonly string[] }) {
  const store = useInvitationStore()
  const [{ ringing, known }, setKnown] = useState({ ringing: keys, known: keys })
  if (keys !== ringing) {
    const ended = known.filter((key) => !keys.includes(key) && store.invitation(key).getState())
    setKnown({ ringing: keys, known: [...ended, ...keys] })
  }
  return known.map((key) => <EndAnnouncement key={key} id={key} rings={keys.includes(key)} {...options} />)
}
