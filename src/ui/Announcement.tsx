'use client'

import { useEffect, useRef, useState } from 'react'
import { useInvitationStore } from '../react/useInvitationStore.js'
import type { Language } from './languageOf.js'
import { shorten } from './shorten.js'

/** A live region is only heard when its text comes after it, ms. */
const AFTER_MS = 50

/** Long enough to be heard; a text that stays would be found again when reading on, ms. */
const KEPT_MS = 5000

/** Nobody can stop listening to a text that another one wrote, in characters. */
const LONGEST = 200

/** Seen by nobody, in nobody's way; a style of its own, since the stylesheet is opt-in. */
const HIDDEN = { position: 'fixed', clipPath: 'inset(50%)' } as const

interface AnnouncementProps extends Language {
  text: string
  /** When this changes the same text is said again. */
  of?: unknown
  /** @default 'status' */
  role?: 'alert' | 'status'
  /** A live region without a role, which would be found beside a `Call.Status`. */
  bare?: boolean
}

/** Says a text once to screen readers: at once as an `alert`, else when they have finished. Nothing for `''`. */
export function Announcement({ text, of, role = 'status', bare, ...language }: AnnouncementProps) {
  const { clock } = useInvitationStore()
  const [said, say] = useState('')
  const region = useRef<HTMLSpanElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is said of is another occasion to say it
  useEffect(() => {
    // The same text is heard again only when it was gone.
    if (said) say('')
    if (!text) return
    let copy: Element | undefined
    const timers = [
      clock.setTimeout(() => {
        say(text)
        copy = copyAbove(region.current)
        const put = () => copy?.replaceChildren(shorten(text, LONGEST))
        if (copy) timers.push(clock.setTimeout(put, AFTER_MS))
      }, AFTER_MS),
      clock.setTimeout(() => {
        say('')
        copy?.remove()
      }, KEPT_MS),
    ]
    return () => {
      copy?.remove()
      for (const timer of timers) clock.clearTimeout(timer)
    }
  }, [clock, text, of])
  return (
    // In a paragraph, too.
    <span ref={region} {...(bare ? { 'aria-live': 'polite' } : { role })} {...language} style={HIDDEN}>
      {said === text && shorten(said, LONGEST)}
    </span>
  )
}

/** While one of our dialogs is modal, only what is in it can be heard: gives an empty copy there, if the region is not. */
function copyAbove(region: Element | null): Element | undefined {
  const modal = region && [...region.ownerDocument.querySelectorAll('dialog[data-slot|=ringkit]:modal')].at(-1)
  if (!modal || modal.contains(region)) return undefined
  const copy = region.cloneNode() as Element
  modal.append(copy)
  return copy
}
