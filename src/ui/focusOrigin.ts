import { focusedIn } from './focusedIn.js'

/** For each dialog of ours, what had the focus before it. */
const origins = /* @__PURE__ */ new WeakMap<Element, Element>()

const OURS = '[data-slot=ringkit-dialog],[data-slot=ringkit-cards]'

/** Remembers `from` as what the focus goes back to; if that is in another dialog of ours, what had it before that one. */
export function noteOrigin(dialog: Element, from: Element | null): void {
  const other = from?.closest(OURS)
  const origin = (other && origins.get(other)) ?? from
  if (origin && other !== dialog && origin !== dialog.ownerDocument.body) origins.set(dialog, origin)
}

/** Gives the focus back after a dialog was closed, unless the browser has done so. */
export function giveFocusBack(dialog: Element): void {
  const focused = focusedIn(dialog)
  const lost = !focused || focused === dialog.ownerDocument.body || dialog.contains(focused)
  if (lost) (origins.get(dialog) as HTMLElement | undefined)?.focus()
  ignoreHeld(dialog.ownerDocument.defaultView ?? window)
}

/**
 * What gets the focus back, or lies below, must not be pressed by the key that is still held down, nor by the second click of
 * two: until the next press.
 */
function ignoreHeld(view: Window): void {
  const ends = new AbortController()
  const listen = (event: Event) => {
    if (!(event as KeyboardEvent).repeat && (event as UIEvent).detail < 2) return ends.abort()
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const type of ['keydown', 'keyup', 'click']) {
    view.addEventListener(type, listen, { capture: true, signal: ends.signal })
  }
}
