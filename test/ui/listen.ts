import { onTestFinished } from 'vitest'

const LIVE = '[role=alert],[role=status],[role=log],[aria-live]:not([aria-live=off])'

/** What a screen reader says by itself while the test goes on. */
export interface Heard {
  /** The texts that came into live regions which stood in the page before, in order. */
  said: string[]
  /** The texts of regions that came together with their text, which not every screen reader says. */
  unready: string[]
}

/** Listens to the live regions of the page until the test ends. */
export function listen(): Heard {
  const heard: Heard = { said: [], unready: [] }
  const known = new Map<Element, string>()

  function look(): void {
    for (const region of known.keys()) if (!region.isConnected) known.delete(region)
    for (const region of document.querySelectorAll(LIVE)) {
      const text = region.textContent ?? ''
      const before = known.get(region)
      known.set(region, text)
      if (text && text !== before && isReachable(region)) (before === undefined ? heard.unready : heard.said).push(text)
    }
  }

  const observer = new MutationObserver(look)
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  onTestFinished(() => observer.disconnect())
  look()
  return heard
}

/** What is behind a modal dialog is inert, and what is not shown does not speak. */
function isReachable(element: Element): boolean {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1)
  return (!modal || modal.contains(element)) && element.checkVisibility({ visibilityProperty: true })
}
