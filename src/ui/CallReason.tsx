'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import { useInvitationStore } from '../react/useInvitationStore.js'
import { Announcement } from './Announcement.js'
import type { Language } from './languageOf.js'

/** For how long it is shown, ms. */
const SHOWN_MS = 4000

/** How far from the button, px. */
const GAP_PX = 4

/** Where a button stands in the viewport, px. */
type Place = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

interface CallReasonProps extends Language {
  text: string
  beside: Place
  /** It has been shown for long enough. */
  onShown: () => void
}

/**
 * Says for a few seconds why a button does nothing, beside it and above all else, so that nothing in the page moves: a
 * `title` is seen only by those who have a mouse.
 */
export function CallReason({ text, beside, onShown, ...language }: CallReasonProps) {
  const { clock } = useInvitationStore()
  const popover = useRef<HTMLSpanElement>(null)
  // Browsers that do not know it show it in the page, at the same place.
  useLayoutEffect(() => popover.current?.showPopover?.(), [])
  useEffect(() => {
    const timer = clock.setTimeout(onShown, SHOWN_MS)
    return () => clock.clearTimeout(timer)
  }, [clock, onShown])
  return (
    <>
      <span
        {...language}
        ref={popover}
        popover="manual"
        data-slot="ringkit-reason"
        aria-hidden
        style={{ position: 'fixed', margin: 0, ...near(beside) }}
      >
        {text}
      </span>
      <Announcement {...language} text={text} of={beside} />
    </>
  )
}

/** On the side of the button that has more room. */
function near({ left, right, top, bottom }: Place): Partial<Record<keyof Place, number | 'auto'>> {
  const { clientWidth, clientHeight } = document.documentElement
  return {
    ...(left + right > clientWidth ? { left: 'auto', right: clientWidth - right } : { left, right: 'auto' }),
    ...(top + bottom > clientHeight
      ? { top: 'auto', bottom: clientHeight - top + GAP_PX }
      : { top: bottom + GAP_PX, bottom: 'auto' }),
  }
}
