import { isCovered } from './isCovered.js'

/**
 * Shows a dialog beside everything, without the focus. `onCovered` is called when something of the app's comes above all
 * else. Gives back the function that closes it; if the focus went into it, it goes back to where it came from.
 */
export function showBanner(dialog: HTMLDialogElement, onCovered: () => void): () => void {
  let from: EventTarget | null = null
  const look = (event: Event) => {
    if (isCovered(dialog)) onCovered()
    else if (event instanceof FocusEvent && dialog.contains(event.target as Node)) {
      if (!dialog.contains(event.relatedTarget as Node | null)) from = event.relatedTarget
    }
  }
  dialog.setAttribute('open', '')
  // What opens above takes the focus, or the full screen. On the way down: on the way up, the dialog keeps focus to itself.
  document.addEventListener('focusin', look, true)
  document.addEventListener('fullscreenchange', look)
  return () => {
    document.removeEventListener('focusin', look, true)
    document.removeEventListener('fullscreenchange', look)
    const focused = dialog.contains(document.activeElement)
    dialog.close()
    if (focused && from instanceof HTMLElement) from.focus()
  }
}
