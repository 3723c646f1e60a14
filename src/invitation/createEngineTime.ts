import type { Clock } from './Clock.js'

/**
 * The engine's time, ms since 1970; without one the clock's. The Tencent SDK tells it in whole seconds, and so is behind by
 * up to one: the clock of the device fills in what is between, so that time goes on evenly.
 */
export function createEngineTime(tell: () => number | undefined, clock: Clock): () => number {
  /** How far the engine is ahead of the clock, at least. */
  let ahead = -Infinity
  return () => {
    const here = clock.now()
    const told = tell()
    if (told === undefined) return ahead === -Infinity ? here : here + ahead
    const offset = told - here
    const isExact = told % 1000 !== 0
    // Further apart than the missing part of a second can explain, one of the two was set anew.
    if (isExact || offset > ahead || offset <= ahead - 1000) ahead = offset
    return here + ahead
  }
}
