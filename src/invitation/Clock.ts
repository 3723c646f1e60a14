/** A clock and its one-shot timers. Everything in ringkit that waits is given one, so tests run on a virtual clock. */
export interface Clock {
  /** ms since 1970. */
  now(): number
  /** Calls back once, `ms` from now; at most 2^31 − 1. */
  setTimeout(callback: () => void, ms: number): unknown
  /** Takes back what `setTimeout` gave. */
  clearTimeout(handle: unknown): void
  /**
   * Calls back whenever the device may have slept or the page was held up. Gives back the function that ends it.
   * Missing where time cannot stand still.
   */
  onWake?(callback: () => void): () => void
}
