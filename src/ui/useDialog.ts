'use client'

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
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
  /** The user made it small, and it stands like this until it is made large again. */
  minimized?: 'banner' | 'pill' | false | undefined
  /** The user wants to put it aside: Escape while the focus is in the dialog, unless the app stopped its `cancel`. */
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
  const last = useRef(minimized)

  useLayoutEffect(() => {
    // Who opens it wants it in front.
    const opened = last.current && !minimized
    last.current = minimized
    const banner = aside || presentation === 'banner' || (presentation === 'auto' && !opened && isTyping())
    const beside = minimized || (banner && 'banner')
    const modal = presentation === 'fullscreen' ? presentation : 'modal'
    if (ref.current) setShown(beside && !isCovered(ref.current) ? beside : modal)
  }, [ref, presentation, aside, minimized])

  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog || !shown) return
    // What was put aside stays there, until its turn comes again.
    const onCovered = () => latest.current.aside || setShown('modal')
    const isBeside = shown === 'banner' || shown === 'pill'
    const close = isBeside ? showBanner(dialog, onCovered) : showModal(dialog)
    const end = onEscape(dialog)
    // A handler of the app's has heard of it before: React adds its own when it makes the element.
    const onCancel = (event: Event) => {
      if (event.target !== dialog) return
      if (!event.defaultPrevented) latest.current.onStepAside()
      event.preventDefault()
    }
    dialog.addEventListener('cancel', onCancel)
    return () => {
      dialog.removeEventListener('cancel', onCancel)
      end()
      close()
    }
  }, [ref, shown, latest])
  return shown
}
