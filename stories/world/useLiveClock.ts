import { useEffect } from 'react'
import type { VirtualClock } from 'ringkit/testing'

/** Lets time go by as it does outside. */
export function useLiveClock(clock: VirtualClock, live: boolean): void {
  useEffect(() => {
    if (!live) return
    let last = performance.now()
    let timer: ReturnType<typeof setTimeout>
    let ended = false
    const tick = async () => {
      const now = performance.now()
      const passed = now - last
      last = now
      await clock.advance(passed)
      if (!ended) timer = setTimeout(tick, 50)
    }
    void tick()
    return () => {
      ended = true
      clearTimeout(timer)
    }
  }, [clock, live])
}
