'use client'

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useLatest } from '../react/useLatest.js'
import { warnOnce } from '../signaling/warnOnce.js'
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
 * app's own modal dialog or full-screen element it is always modal, since nothing else can be used there, unless the user put
 * it aside; one that opens later comes in front only when it was asked for in the dialog. A banner is in the top layer, so that no `transform`,
 * `overflow` or `z-index` around it matters: where your own CSS makes it `position: fixed`, as `ringkit/styles.css` does, and
 * gives it no `::backdrop` (`:modal::backdrop` is that of a modal dialog alone). In a part of the page that is not rendered it
 * waits until that is.
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

/** Shows a native dialog for as long as the component is mounted, and tells how. */
export function useDialog(
  ref: RefObject<HTMLDialogElement | null>,
  { presentation, aside, minimized = false, onStepAside }: DialogOptions,
): Presence {
  const above = presentation === 'fullscreen' ? presentation : 'modal'
  const wished = () => {
    const banner = aside || presentation === 'banner' || (presentation === 'auto' && isTyping())
    return minimized || (banner ? 'banner' : above)
  }
  // Told in the first render, so that nearly always one commit is enough.
  const [shown, setShown] = useState<Presence>(wished)
  const decided = useRef<Presence>(shown)
  const latest = useLatest({ aside: aside || minimized, onStepAside })

  // biome-ignore lint/correctness/useExhaustiveDependencies: decided anew when one of these changes, and not in each render
  useLayoutEffect(() => {
    const wish = wished()
    // What was put aside stays there, though it may have to wait until what is above it closes.
    const unasked = wish !== above && !aside && !minimized
    decided.current = unasked && ref.current && isCovered(ref.current) ? above : wish
    setShown(decided.current)
  }, [ref, presentation, aside, minimized])

  useLayoutEffect(() => {
    const dialog = ref.current
    // As in test environments, where it is there all the same.
    if (!dialog?.showModal) {
      dialog?.setAttribute('open', '')
      if (dialog?.localName !== 'dialog')
        warnOnce(
          'dialog',
          'A dialog has no <dialog> element of its own, so it cannot come in front of the page, or is not there at all. What you give `render` has to render a <dialog>, with the props and the ref that it gets.',
        )
      return
    }
    if (shown !== decided.current) return
    const onCovered = () => {
      // What was put aside stays there, until its turn comes again.
      if (latest.current.aside) return
      decided.current = 'modal'
      setShown('modal')
    }
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
