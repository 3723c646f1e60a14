'use client'

import { useEffect, useState } from 'react'
import { useInvitationStore } from '../react/useInvitationStore.js'
import type { Language } from './languageOf.js'

/** A live region is only heard when its text comes after it, ms. */
const AFTER_MS = 50

/** Long enough to be heard; a text that stays would be found again when reading on, ms. */
const KEPT_MS = 5000

/** Seen by nobody, in nobody's way; a style of its own, since the stylesheet is opt-in. */
const HIDDEN = { position: 'fixed', clipPath: 'inset(50%)' } as const

interface AnnouncementProps extends Language {
  text: string
  /** @default 'status' */
  role?: 'alert' | 'status'
  /** A live region without a role, which would be found beside a `Call.Status`. */
  bare?: boolean
}

/** Says a text once to screen readers: at once as an `alert`, else when they have finished. Nothing for `''`. */
export function Announcement({ text, role = 'status', bare, ...language }: AnnouncementProps) {
  const { clock } = useInvitationStore()
  const [said, say] = useState('')
  useEffect(() => {
    if (!text) return
    const timers = [clock.setTimeout(() => say(text), AFTER_MS), clock.setTimeout(() => say(''), KEPT_MS)]
    return () => {
      for (const timer of timers) clock.clearTimeout(timer)
    }
  }, [clock, text])
  return (
    // In a paragraph, too.
    <span {...(bare ? { 'aria-live': 'polite' } : { role })} {...language} style={HIDDEN}>
      {said === text && said}
    </span>
  )
}
