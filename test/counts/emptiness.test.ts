import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createHub } from 'ringkit/hub'
import { createInvitationStore, type InvitationStore } from 'ringkit/store'
import { createVirtualClock, type VirtualClock } from 'ringkit/testing'
import { beforeAll, expect, it } from 'vitest'
import { cancelled, createScriptedEngine, invited, manyIDs } from './createScriptedEngine.ts'

const N = 10_000
/** Longer than an ended invitation can be read, and longer than its id is remembered. */
const RETENTION = 60_000 + 10 * 60_000

let collectGarbage: () => void
beforeAll(() => {
  setFlagsFromString('--expose-gc')
  collectGarbage = runInNewContext('gc')
})

/** What the machine may hold of the last objects it had in hand, however many there were. */
const IN_HAND = 3

/** How many of these are still in memory. */
async function alive(refs: WeakRef<object>[]): Promise<number> {
  // What a WeakRef has given stays until the end of the task.
  for (let i = 0; i < 2; i++) {
    await new Promise<void>((resolve) => setImmediate(resolve))
    collectGarbage()
  }
  return refs.filter((ref) => ref.deref()).length
}

const weak = (objects: readonly object[]) => objects.map((object) => new WeakRef(object))

/** Records as they are now, and the one part of each that every later record and the facts behind it share. */
const traces = (...stores: InvitationStore[]) =>
  stores.flatMap((store) => store.getAll()).flatMap((record) => weak([record, record.inviteeList]))

function expectEmpty(store: InvitationStore, clock: VirtualClock): void {
  expect(store.getAll()).toEqual([])
  expect(store.list.getState()).toEqual({ incoming: [], outgoing: [] })
  expect(clock.pendingTimers).toBe(0)
}

it('10,000 invitations that came and went leave nothing in a store', async () => {
  const clock = createVirtualClock()
  const engine = createScriptedEngine()
  const store = createInvitationStore({ client: engine.client, clock })
  store.start()
  const ids = manyIDs(N)
  for (const id of ids) engine.emit(invited(id, { timeout: 30, expiresAt: clock.now() + 30_000 }))
  await clock.flush()
  const traced = traces(store)
  // As a component does: read, listened to, left.
  const cells = weak(ids.map((id) => store.invitation(id)))
  for (const id of ids) store.invitation(id).subscribe(() => {})()
  expect(await alive(traced)).toBe(2 * N)
  for (const id of ids) engine.emit(cancelled(id, 2))
  await clock.flush()
  await clock.advance(RETENTION)
  expectEmpty(store, clock)
  expect(await alive(traced)).toBeLessThanOrEqual(IN_HAND)
  expect(await alive(cells)).toBeLessThanOrEqual(IN_HAND)
})

it('invitations that the engine never ends leave nothing either', async () => {
  const clock = createVirtualClock()
  const engine = createScriptedEngine()
  const store = createInvitationStore({ client: engine.client, clock })
  store.start()
  for (const id of manyIDs(1_000)) engine.emit(invited(id, { timeout: 30, expiresAt: clock.now() + 30_000 }))
  await clock.flush()
  const traced = traces(store)
  await clock.advance(30_000 + 2_000 + RETENTION)
  expectEmpty(store, clock)
  expect(await alive(traced)).toBeLessThanOrEqual(IN_HAND)
})

it('stores that were asked for invitations that do not exist are not kept', async () => {
  const engine = createScriptedEngine()
  const store = createInvitationStore({ client: engine.client, clock: createVirtualClock() })
  store.start()
  const cells = manyIDs(N).map((id) => {
    const cell = store.invitation(id)
    cell.subscribe(() => {})()
    return new WeakRef(cell)
  })
  // A hundred may wait for a component that has rendered and not yet subscribed.
  expect(await alive(cells)).toBeLessThanOrEqual(100 + IN_HAND)
})

it('2,000 invitations over a hub leave nothing in the stores of both sides, nor a timer', async () => {
  const clock = createVirtualClock()
  const hub = createHub({ clock })
  const [ann, bob] = ['ann', 'bob'].map((userID) => {
    const store = createInvitationStore({ client: hub.connect({ userID }), clock })
    store.start()
    return store
  }) as [InvitationStore, InvitationStore]
  await clock.flush()
  for (let i = 0; i < 2_000; i++) void ann.invite({ userID: 'bob', timeout: 30, onlineUserOnly: true })
  await clock.flush()
  expect(bob.list.getState().incoming).toHaveLength(2_000)
  const traced = traces(ann, bob)
  await clock.advance(30_000)
  expect(ann.list.getState().outgoing).toEqual([])
  await clock.advance(RETENTION)
  expectEmpty(ann, clock)
  expectEmpty(bob, clock)
  expect(await alive(traced)).toBeLessThanOrEqual(IN_HAND)
})
