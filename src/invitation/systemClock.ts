import type { Clock } from './Clock.js'

/** What happens to a page when it comes back from being hidden, frozen or without a network. */
const WAKING = ['visibilitychange', 'pageshow', 'online'] as const

let relay: MessageChannel | undefined
const relayed = new Map<number, () => void>()
let lastRelayed = 0

interface Handle {
  cancelled: boolean
  timer?: ReturnType<typeof setTimeout>
}

/**
 * The clock of the device. In a hidden tab browsers hold up timers that were armed by timers, up to a minute; a timer
 * armed from a message is not, so while the page is hidden timers are armed through a MessageChannel (made at the first
 * need, and only in a page: it would keep Node alive).
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout(callback, ms) {
    const handle: Handle = { cancelled: false }
    const arm = () => {
      if (!handle.cancelled) handle.timer = setTimeout(callback, ms)
    }
    if (typeof document !== 'undefined' && document.hidden) throughMessage(arm)
    else arm()
    return handle
  },
  clearTimeout(handle) {
    const { timer } = handle as Handle
    ;(handle as Handle).cancelled = true
    if (timer !== undefined) clearTimeout(timer)
  },
  onWake(callback) {
    if (typeof window === 'undefined') return () => {}
    // visibilitychange is told to the document and bubbles to the window, like the other two.
    for (const type of WAKING) window.addEventListener(type, callback)
    return () => {
      for (const type of WAKING) window.removeEventListener(type, callback)
    }
  },
}

function throughMessage(arm: () => void): void {
  if (!relay) {
    relay = new MessageChannel()
    relay.port1.onmessage = ({ data }) => {
      const waiting = relayed.get(data)
      relayed.delete(data)
      waiting?.()
    }
  }
  relayed.set(++lastRelayed, arm)
  relay.port2.postMessage(lastRelayed)
}
