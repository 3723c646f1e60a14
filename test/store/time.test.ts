import { createInvitationStore } from 'ringkit/store'
import { createVirtualClock } from 'ringkit/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { cancelled, createScriptedEngine, invited, manyIDs } from '../counts/createScriptedEngine.ts'
import { type HubDevice, hubWorld } from './hubWorld.ts'

let world: ReturnType<typeof hubWorld>
let ann: HubDevice
let bob: HubDevice
let id: string

beforeEach(async () => {
  world = hubWorld()
  ann = world.device('ann')
  bob = world.device('bob')
  id = (await world.done(ann.store.invite({ userID: 'bob', timeout: 10 }), 0)).inviteID
})

/** Both devices lose their links: the engine goes silent. */
function silence(): void {
  ann.client.goOffline()
  bob.client.goOffline()
}

describe('at the deadline', () => {
  it('the engine ends it for both', async () => {
    await world.clock.advance(9_999)
    expect([ann.all, bob.all]).toEqual([['ringing'], ['ringing']])
    await world.clock.advance(1)
    expect([ann.all, bob.all]).toEqual([['timedOut'], ['timedOut']])
  })

  it('a record is overdue when the engine is silent: still ringing, but not to be answered', async () => {
    silence()
    await world.clock.advance(9_999)
    expect(bob.record).toMatchObject({ overdue: false })
    expect(bob.incoming).toEqual([id])
    await world.clock.advance(1)
    expect(bob.record).toMatchObject({ overdue: true, status: 'ringing' })
    expect(bob.incoming).toEqual([])
    expect(ann.record).toMatchObject({ overdue: true, status: 'ringing' })
    expect(ann.outgoing).toEqual([ann.record.key])
  })

  it('an incoming one is timed out by itself 2 s later, an outgoing one 7 s later', async () => {
    silence()
    await world.clock.advance(11_999)
    expect([ann.all, bob.all]).toEqual([['ringing'], ['ringing']])
    await world.clock.advance(1)
    expect([ann.all, bob.all]).toEqual([['ringing'], ['timedOut']])
    await world.clock.advance(4_999)
    expect(ann.all).toEqual(['ringing'])
    await world.clock.advance(1)
    expect(ann.all).toEqual(['timedOut'])
    expect(ann.outgoing).toEqual([])
  })

  it('it is not overdue while an answer is pending', async () => {
    bob.client.goOffline()
    await world.clock.advance(9_000)
    const accept = bob.store.accept(id)
    accept.catch(() => {})
    await world.clock.advance(5_000)
    expect(bob.record).toMatchObject({ overdue: false, pending: 'accept', status: 'ringing' })
    expect(bob.incoming).toEqual([id])
    await world.clock.advance(10_000)
    await expect(accept).rejects.toMatchObject({ code: 2801 })
    expect(bob.record).toMatchObject({ overdue: true, pending: undefined })
    expect(bob.incoming).toEqual([])
    await world.clock.advance(0)
    expect(bob.all).toEqual(['timedOut'])
  })

  it('a fact that comes later corrects what was supposed', async () => {
    ann.client.goOffline()
    await world.done(bob.store.accept(id))
    await world.clock.advance(18_000)
    expect([ann.all, ann.joined]).toEqual([['timedOut'], []])
    ann.client.goOnline()
    await world.clock.advance(100)
    expect([ann.all, ann.joined]).toEqual([['accepted'], ['bob']])
  })

  it('one that never times out rings on', async () => {
    await world.done(ann.store.invite({ userID: 'bob' }))
    await world.clock.advance(86_400_000)
    expect(ann.all).toEqual(['ringing'])
    expect([ann.all, bob.all]).toEqual([['ringing'], ['ringing']])
  })

  it('what comes in only then never rings', async () => {
    const engine = createScriptedEngine()
    const late = world.follow({ client: engine.client })
    late.store.start()
    const seen: number[] = []
    late.store.list.subscribe(({ incoming }) => seen.push(incoming.length))
    engine.emit(invited('late', { timeout: 5, expiresAt: world.clock.now() - 1 }))
    await world.clock.advance(0)
    expect(late.record).toMatchObject({ overdue: true, status: 'ringing' })
    await world.clock.advance(2_000)
    expect([late.all, seen]).toEqual([['timedOut'], []])
  })
})

describe('after the end', () => {
  it('a record can be read for 60 s', async () => {
    await world.done(bob.store.reject(id), 0)
    const cell = bob.store.invitation(id)
    await world.clock.advance(59_999)
    expect(cell.getState()?.status).toBe('rejected')
    await world.clock.advance(1)
    expect(cell.getState()).toBeUndefined()
    expect([ann.store.getAll(), bob.store.getAll()]).toEqual([[], []])
  })

  it('or for as long as the option says', async () => {
    const second = world.device('bob', { keepEndedMs: 5_000 })
    await world.clock.advance(10)
    await world.done(bob.store.reject(id), 10)
    expect(second.all).toEqual(['rejectedElsewhere'])
    await world.clock.advance(5_000)
    expect(second.all).toEqual([])
  })

  it('at most 100 are kept, the oldest go first', async () => {
    const engine = createScriptedEngine()
    const { store } = world.follow({ client: engine.client })
    store.start()
    for (const inviteID of manyIDs(150)) {
      engine.emit(invited(inviteID))
      await store.reject(inviteID)
    }
    expect(store.getAll()).toHaveLength(100)
    expect(store.getAll()[0]?.inviteID).toBe('invitation-50')
  })

  it('the end does not wait for an invitation that goes on for others', async () => {
    world.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const call = ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'], timeout: 300 })
    const { inviteID } = await world.done(call, 0)
    await world.done(bob.store.reject(inviteID), 0)
    await world.clock.advance(60_000)
    expect(bob.store.invitation(inviteID).getState()).toBeUndefined()
    expect(ann.store.invitation(inviteID).getState()).toMatchObject({ status: 'ringing', stillRinging: 1 })
  })

  it('an accept in a group can be read for as long as the others ring', async () => {
    world.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const call = ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'], timeout: 300 })
    const { inviteID } = await world.done(call, 0)
    await world.done(bob.store.accept(inviteID), 0)
    await world.clock.advance(299_000)
    expect(bob.store.invitation(inviteID).getState()).toMatchObject({ status: 'accepted', stillRinging: 1 })
    await world.clock.advance(62_000)
    expect(bob.store.getAll()).toEqual([])
  })

  it('its id is remembered for 10 minutes, so a repeat does nothing, and no longer', async () => {
    const engine = createScriptedEngine()
    const { store } = world.follow({ client: engine.client })
    store.start()
    const heard: string[] = []
    store.onEvent('newInvitationReceived', ({ data }) => void heard.push(data.inviteID))
    engine.emit(invited('x'))
    await store.reject('x')
    store.dismiss('x')
    await world.clock.advance(599_999)
    engine.emit(invited('x'))
    expect([store.getAll(), heard]).toEqual([[], ['x']])
    await world.clock.advance(1)
    engine.emit(invited('x'))
    expect([store.getAll().length, heard]).toEqual([1, ['x', 'x']])
  })

  it('at most 1,000 ids are remembered', async () => {
    const engine = createScriptedEngine()
    const { store } = world.follow({ client: engine.client })
    store.start()
    for (const inviteID of manyIDs(1_001)) {
      engine.emit(invited(inviteID))
      await store.reject(inviteID)
      store.dismiss(inviteID)
    }
    engine.emit(invited('invitation-1'))
    expect(store.getAll()).toEqual([])
    engine.emit(invited('invitation-0'))
    expect(store.getAll()).toHaveLength(1)
  })
})

it('deadlines are in the time of the engine, however wrong the clock of the device is', async () => {
  const engine = createScriptedEngine()
  const ahead = 3_600_000
  const getServerTime = () => world.clock.now() + ahead
  const device = world.follow({ client: { ...engine.client, getServerTime } })
  device.store.start()
  engine.emit(invited('x', { timeout: 10, expiresAt: getServerTime() + 10_000 }))
  await world.clock.advance(9_999)
  expect(device.record).toMatchObject({ overdue: false, sentAt: getServerTime() - 9_999 })
  await world.clock.advance(1)
  expect(device.record.overdue).toBe(true)
})

it('a clock that is set anew moves the time of an engine that tells whole seconds with it', () => {
  const { clock } = world
  let set = 0
  const engine = createScriptedEngine()
  const client = { ...engine.client, getServerTime: () => Math.floor(clock.now() / 1000) }
  const { store } = world.follow({ client })
  const moved = createInvitationStore({ client, clock: { ...clock, now: () => clock.now() + set } })
  const before = moved.now()
  set = 3_600_000
  expect(moved.now()).toBe(before)
  set = -3_600_000
  expect(moved.now()).toBe(before)
  expect(store.now()).toBe(before)
})

it('a step that overtook its invitation waits for it, but not for ever', async () => {
  const engine = createScriptedEngine()
  const clock = createVirtualClock()
  const store = createInvitationStore({ client: engine.client, clock })
  store.start()
  engine.emit(cancelled('x', 2))
  await clock.advance(599_999)
  engine.emit(invited('x'))
  expect(store.invitation('x').getState()?.status).toBe('cancelled')
  engine.emit(cancelled('y', 2))
  await clock.advance(600_000)
  engine.emit(invited('y'))
  expect(store.invitation('y').getState()?.status).toBe('ringing')
  await clock.advance(600_000)
  expect(clock.pendingTimers).toBe(0)
})

it('a stopped store arms no timer for what still comes back from the engine', async () => {
  world.faults.latency = 100
  await world.clock.advance(1_000)
  const accept = bob.store.accept(id)
  ann.stop()
  bob.stop()
  await world.clock.advance(1_000)
  await accept
  expect(bob.all).toEqual(['accepted'])
  await world.clock.advance(30_000)
  expect(world.clock.pendingTimers).toBe(0)
})

it('at most one timer is armed by a store, and none when nothing waits or it has stopped', async () => {
  const engine = createScriptedEngine()
  const { store } = world.follow({ client: engine.client })
  const before = world.clock.pendingTimers
  const stop = store.start()
  for (const inviteID of manyIDs(20))
    engine.emit(invited(inviteID, { timeout: 30, expiresAt: world.clock.now() + 30_000 }))
  expect(world.clock.pendingTimers).toBe(before + 1)
  await store.reject('invitation-3')
  expect(world.clock.pendingTimers).toBe(before + 1)
  stop()
  expect(world.clock.pendingTimers).toBe(before)
})
