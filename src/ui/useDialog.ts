'use client'

import { type RefObject, useLayoutEffect, useState } from 'react'
import { useLatest } from '../react/useLatest.js'
import { isCovered } from './isCovered.js'
import { isTyping } from './isTyping.js'
import { onEscape } from './onEscape.js'
import { showBanner } from './showBanner.js'
import { showModal } from './showModal.js'

/**
 * What a dialog is now: in front of everything, with the focus (over the whole page, too), or beside everything (minimised,
 * too).
 */
export type Presence = 'modal' | 'fullscreen' | 'banner' | 'pill'

/**
 * How a dialog stands in the page: `modal` in front of everything, with the focus; `fullscreen` the same, over the whole
 * page; `banner` beside everything, without the focus; `auto` as a banner while the user types, else modal. In front of an
 * app's own modal dialog or full-screen element it is always modal, since nothing else can be used there.
 */
export type Presentation = 'auto' | Exclude<Presence, 'pill'>

/** What {@link useDialog} is told. */
export interface DialogOptions {
  presentation: Presentation
  /** The user put it aside: a banner from now on. */
  aside: boolean
  /** The user made it small. */
  minimized?: boolean | undefined
  /** The user wants to put it aside: Escape, while the focus is in the dialog. */
  onStepAside: () => void
}

/**
 * Shows a native dialog for as long as the component is mounted, and tells how; undefined until the first layout.
 */
export function useDialog(
  ref: RefObject<HTMLDialogElement | null>,
  { presentation, aside, minimized = false, onStepAside }: DialogOptions,
): Presence | undefined {
  const [shown, setShown] = useState<Presence>()
  const latest = useLatest({ aside: aside || minimized, onStepAside })

  useLayoutEffect(() => {
    const beside = minimized ? 'pill' : 'banner'
    const banner = minimized || aside || presentation === 'banner' || (presentation === 'auto' && isTyping())
    const modal = presentation === 'fullscreen' ? presentation : 'modal'
    if (ref.current) setShown(banner && !isCovered(ref.current) ? beside : modal)
  }, [ref, presentation, aside, minimized])

  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog || !shown) return
    // What was put aside stays there, until its turn comes again.
    const onCovered = () => latest.current.aside || setShown('modal')
    const isBeside = shown === 'banner' || shown === 'pill'
    const close = isBeside ? showBanner(dialog, onCovered) : showModal(dialog)
    const end = onEscape(dialog, () => latest.current.onStepAside())
    return () => {
      end()
      close()
    }
  }, [ref, shown, latest])
  return shown
}
