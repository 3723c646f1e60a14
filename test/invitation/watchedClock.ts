import type { VirtualClock } from 'ringkit/testing'
import type { Clock } from '../../src/invitation/Clock.js'

/** A virtual clock that counts, can sleep (time goes by and no timer fires), and wakes whoever asked for it. */
export function watchedClock(virtual: VirtualClock) {
  const listeners = new Set<() => void>()
  const armed = new Set<unknown>()
  const waits: number[] = []
  let slept = 0
  let mostArmed = 0
  const clock: Clock = {
    now: () => virtual.now() + slept,
    setTimeout(callback, ms) {
      const handle = virtual.setTimeout(() => {
        armed.delete(handle)
        callback()
      }, ms)
      armed.add(handle)
      waits.push(ms)
      mostArmed = Math.max(mostArmed, armed.size)
      return handle
    },
    clearTimeout(handle) {
      armed.delete(handle)
      virtual.clearTimeout(handle)
    },
    onWake(callback) {
      listeners.add(callback)
      return () => void listeners.delete(callback)
    },
  }
  return {
    clock,
    /** What was waited for, ms. */
    waits,
    advance: (ms: number) => virtual.advance(ms),
    sleep(ms: number) {
      slept += ms
    },
    wake() {
      for (const listener of [...listeners]) listener()
    },
    armed: () => armed.size,
    mostArmed: () => mostArmed,
    listening: () => listeners.size,
  }
}
