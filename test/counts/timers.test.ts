import { createHub } from 'ringkit/hub'
import { createInvitationStore } from 'ringkit/store'
import { createVirtualClock, type VirtualClock } from 'ringkit/testing'
import { describe, expect, it } from 'vitest'
import { cancelled, createScriptedEngine, invited, manyIDs } from './createScriptedEngine.ts'

/** The most timers that were armed at any one time, seen at each one that is armed. */
function watchTimers(clock: VirtualClock) {
  const seen = { most: 0, armed: 0 }
  const { setTimeout } = clock
  clock.setTimeout = (callback, ms) => {
    const handle = setTimeout(callback, ms)
    seen.armed++
    seen.most = Math.max(seen.most, clock.pendingTimers)
    return handle
  }
  return seen
}

const sizes = [1, 100, 1_000, 10_000]

describe('a store', () => {
  it.each(sizes)('arms one timer for the deadlines of %i invitations, and none after', async (n) => {
    const clock = createVirtualClock()
    const seen = watchTimers(clock)
    const engine = createScriptedEngine()
    const store = createInvitationStore({ client: engine.client, clock })
    store.start()
    expect(clock.pendingTimers).toBe(0)
    const ids = manyIDs(n)
    for (const [i, id] of ids.entries()) {
      const timeout = 30 + (i % 7)
      engine.emit(invited(id, { timeout, expiresAt: clock.now() + timeout * 1000 }))
    }
    expect(clock.pendingTimers).toBe(1)
    await clock.advance(33_000)
    for (const id of ids) engine.emit(cancelled(id, 2))
    await clock.advance(3_600_000)
    expect(seen.most).toBe(1)
    expect(clock.pendingTimers).toBe(0)
  })

  it('arms none for an invitation that never times out', async () => {
    const clock = createVirtualClock()
    const engine = createScriptedEngine()
    createInvitationStore({ client: engine.client, clock }).start()
    for (const id of manyIDs(100)) engine.emit(invited(id, { timeout: 0 }))
    await clock.flush()
    expect(clock.pendingTimers).toBe(0)
  })

  it('keeps none when it is stopped', async () => {
    const clock = createVirtualClock()
    const engine = createScriptedEngine()
    const stop = createInvitationStore({ client: engine.client, clock }).start()
    for (const id of manyIDs(100)) engine.emit(invited(id, { expiresAt: clock.now() + 30_000 }))
    await clock.flush()
    expect(clock.pendingTimers).toBe(1)
    stop()
    expect(clock.pendingTimers).toBe(0)
  })
})

describe('a hub', () => {
  it.each(sizes)('arms one timer for %i invitations and all its devices, and none after', async (n) => {
    const clock = createVirtualClock()
    const seen = watchTimers(clock)
    const hub = createHub({ clock })
    const ann = hub.connect({ userID: 'ann' })
    hub.connect({ userID: 'bob' })
    await clock.flush()
    expect(clock.pendingTimers).toBe(0)
    for (let i = 0; i < n; i++) void ann.invite({ userID: 'bob', timeout: 30 + (i % 7) })
    await clock.flush()
    expect(clock.pendingTimers).toBe(1)
    await clock.advance(40_000)
    expect(seen.most).toBe(1)
    expect(clock.pendingTimers).toBe(0)
  })
})
