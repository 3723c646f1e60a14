import type { Clock } from '../invitation/Clock.js'
import type { SignalingClient } from '../signaling/SignalingClient.js'

/**
 * The engine's time, ms since 1970; without one the clock's. The Tencent SDK tells it in whole seconds, and so is behind by
 * up to one: the clock of the device fills in what is between, so that time goes on evenly.
 */
export function createEngineTime(client: SignalingClient, clock: Clock): () => number {
  /** How far the engine is ahead of the clock, at least. */
  let ahead = Number.NEGATIVE_INFINITY
  return () => {
    const here = clock.now()
    const told = client.getServerTime?.()
    if (told === undefined) return here
    const offset = told - here
    const isExact = told % 1000 !== 0
    // Further apart than the missing part of a second can explain, one of the two was set anew.
    if (isExact || offset > ahead || offset <= ahead - 1000) ahead = offset
    return here + ahead
  }
}
