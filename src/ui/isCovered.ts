import { isRevealed } from './reveal.js'

const APP_MODAL = 'dialog:modal:not([data-slot|=ringkit]),[aria-modal=true]'

/**
 * Something of the app's is above all else, so that a banner could not be used: a modal dialog, or a full screen. Our own
 * dialogs do not count: while one rings, the call that goes out makes room for it.
 */
export function isCovered(dialog: HTMLElement): boolean {
  const page = dialog.ownerDocument
  const above = page.fullscreenElement
  if (above && !above.contains(dialog)) return true
  // How libraries without a native dialog shut off the rest of the page.
  if (isRevealed(dialog) || dialog.parentElement?.closest('[inert],[aria-hidden=true]')) return true
  return [...page.querySelectorAll(APP_MODAL)].some(
    // Libraries may keep one in the page that is not shown.
    (other) => !other.contains(dialog) && (other.checkVisibility?.({ visibilityProperty: true }) ?? true),
  )
}
