import type { World } from './createWorld.js'

declare global {
  interface Window {
    /** Set by the demo page before it loads the phones, which are pages of their own in frames. */
    ringkitDemo?: World
  }
}

/** The world of the page that this page is framed in; undefined when it stands alone. */
export function parentWorld(): World | undefined {
  return window.parent === window ? undefined : window.parent.ringkitDemo
}
