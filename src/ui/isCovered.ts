import { isRevealed } from './reveal.js'

/** Something of the app's is above all else, so that a banner could not be used: a modal dialog, or a full screen. */
export function isCovered(dialog: HTMLElement): boolean {
  const above = document.fullscreenElement
  if (above && !above.contains(dialog)) return true
  // How libraries without a native dialog shut off the rest of the page.
  if (isRevealed(dialog) || dialog.parentElement?.closest('[inert],[aria-hidden=true]')) return true
  return [...document.querySelectorAll('dialog:modal,[aria-modal=true]')].some((other) => !other.contains(dialog))
}
