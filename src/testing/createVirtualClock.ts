import type { Clock } from '../invitation/Clock.js'
import { settle } from './settle.js'

/** A clock that stands still until it is told to go on. */
export interface VirtualClock extends Clock {
  /**
   * Goes on by `ms`: calls back every timer that comes due, in order of time, and lets what each sets off (promises,
   * microtasks) run before the next. Resolves when all of that has run.
   */
  advance(ms: number): Promise<void>
  /** Lets promises and microtasks run; the time stays. */
  flush(): Promise<void>
  /** Timers that have not come due. */
  readonly pendingTimers: number
}

/**
 * Time for tests: nothing waits, nothing is left to chance.
 *
 * @param start ms since 1970, @default 2026-01-01T00:00:00Z
 */
export function createVirtualClock(start: number = Date.UTC(2026, 0, 1)): VirtualClock {
  const timers = new Map<number, { at: number; callback: () => void }>()
  let time = start
  let lastID = 0

  /** The timer that comes first; of those due at the same time, the one that was set first. */
  function first(): [number, { at: number; callback: () => void }] | undefined {
    let found: [number, { at: number; callback: () => void }] | undefined
    for (const entry of timers) if (!found || entry[1].at < found[1].at) found = entry
    return found
  }

  return {
    now: () => time,
    setTimeout(callback, ms) {
      timers.set(++lastID, { at: time + Math.max(0, ms), callback })
      return lastID
    },
    clearTimeout(handle) {
      timers.delete(handle as number)
    },
    async advance(ms) {
      const until = time + ms
      await settle()
      for (let due = first(); due && due[1].at <= until; due = first()) {
        const [id, { at, callback }] = due
        timers.delete(id)
        time = Math.max(time, at)
        callback()
        await settle()
      }
      time = Math.max(time, until)
    },
    flush: settle,
    get pendingTimers() {
      return timers.size
    },
  }
}
