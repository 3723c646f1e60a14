import { createHub } from 'ringkit/hub'
import { createVirtualClock } from 'ringkit/testing'
import { afterEach, expect, test, vi } from 'vitest'

// Ten thousand take a second or two, more on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

const MANY = 10_000

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Counts what stands in all tables that are made from now on. */
function countEntries(): () => number {
  const tables: { size: number }[] = []
  vi.stubGlobal(
    'Map',
    class<Key, Value> extends Map<Key, Value> {
      constructor(entries?: Iterable<readonly [Key, Value]>) {
        super(entries)
        tables.push(this)
      }
    },
  )
  return () => tables.reduce((sum, { size }) => sum + size, 0)
}

test('any number of invitations waits on one timer, and none is left when all have ended', async () => {
  const clock = createVirtualClock()
  const hub = createHub({ clock })
  const ann = hub.connect({ userID: 'ann' })
  hub.connect({ userID: 'bob' })
  await ann.getPendingInvitations()
  expect(clock.pendingTimers).toBe(0)
  const sent = await Promise.all(
    Array.from({ length: MANY }, (_, at) =>
      ann.invite({ userID: 'bob', timeout: 10 + (at % 50), onlineUserOnly: true }),
    ),
  )
  expect(clock.pendingTimers).toBe(1)
  for (const { inviteID } of sent.slice(0, 100)) await ann.cancel({ inviteID })
  expect(clock.pendingTimers).toBe(1)
  await clock.advance(60_000)
  expect(clock.pendingTimers).toBe(0)
  expect(await ann.getPendingInvitations()).toEqual([])
  const { inviteID } = await ann.invite({ userID: 'bob', timeout: 10 })
  expect(clock.pendingTimers).toBe(1)
  await ann.cancel({ inviteID })
  expect(clock.pendingTimers).toBe(0)
})

test('after ten thousand invitations in and out nothing of them is left, also for a device that was away', async () => {
  const entries = countEntries()
  const clock = createVirtualClock()
  const hub = createHub({ clock })
  const ann = hub.connect({ userID: 'ann' })
  const bob = hub.connect({ userID: 'bob' })
  const away = hub.connect({ userID: 'bob', deviceID: 'away' })
  await away.getPendingInvitations()
  away.goOffline()
  await bob.getPendingInvitations()
  const before = entries()

  const ends = [bob.accept, bob.reject, ann.cancel]
  for (let round = 0; round < 10; round++) {
    const sent = await Promise.all(
      Array.from({ length: MANY / 10 }, () => ann.invite({ userID: 'bob', timeout: 30, onlineUserOnly: true })),
    )
    expect(entries()).toBeGreaterThan(before + sent.length)
    await Promise.all(sent.map(({ inviteID }, at) => ends[at % 4]?.({ inviteID })))
    await clock.advance(30_000)
  }

  expect(entries()).toBe(before)
  expect(clock.pendingTimers).toBe(0)
})

test('what is kept of an invitation that is over is its messages', async () => {
  const entries = countEntries()
  const hub = createHub({ clock: createVirtualClock() })
  const ann = hub.connect({ userID: 'ann' })
  await ann.cancel({ inviteID: (await ann.invite({ userID: 'bob' })).inviteID })
  const before = entries()
  for (let at = 0; at < 100; at++) await ann.cancel({ inviteID: (await ann.invite({ userID: 'bob' })).inviteID })
  expect(entries()).toBe(before + 200)
})
