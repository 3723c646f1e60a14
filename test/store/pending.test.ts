import type { Clock } from 'ringkit/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { createScriptedEngine, invited } from '../counts/createScriptedEngine.ts'
import { type HubDevice, hubWorld } from './hubWorld.ts'

let world: ReturnType<typeof hubWorld>
let ann: HubDevice
let bob: HubDevice

beforeEach(async () => {
  world = hubWorld()
  ann = world.device('ann')
  bob = world.device('bob')
  await world.clock.advance(10)
})

/** A client that hears no events, so what its store knows it was told by the list of what is pending. */
function deaf(client: HubDevice['client']) {
  let asked = 0
  return {
    ...client,
    addSignalingListener: () => {},
    removeSignalingListener: () => {},
    getPendingInvitations() {
      asked++
      return client.getPendingInvitations()
    },
    get asked() {
      return asked
    },
  }
}

describe('what is pending at the engine', () => {
  it('is there after the start, in both directions, oldest first', async () => {
    await world.done(ann.store.invite({ userID: 'bob', timeout: 30, data: 'one' }))
    await world.done(bob.store.invite({ userID: 'ann', data: 'two' }))
    const second = world.follow({ client: deaf(world.hub.connect({ userID: 'bob' })) })
    second.store.start()
    await world.clock.advance(10)
    expect(second.store.getAll()).toMatchObject([
      { data: 'one', direction: 'incoming', status: 'ringing', expiresAt: expect.any(Number) },
      { data: 'two', direction: 'outgoing', status: 'ringing' },
    ])
    expect(second.incoming).toEqual([second.store.getAll()[0]?.inviteID])
  })

  it('comes with the answers there were', async () => {
    world.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol', 'dave'] })
    const carol = world.device('carol')
    const call = ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol', 'dave'], timeout: 30 })
    const { inviteID } = await world.done(call)
    await world.done(carol.store.reject({ inviteID, data: 'no' }))
    await world.done(ann.store.modifyInvitation({ inviteID, data: 'changed' }))
    const second = world.follow({ client: deaf(world.hub.connect({ userID: 'bob' })) })
    second.store.start()
    await world.clock.advance(10)
    expect(second.record).toMatchObject({ status: 'ringing', stillRinging: 2, data: 'changed' })
    expect(second.record.invitees).toMatchObject([{ state: 'pending' }, { state: 'rejected', data: 'no' }, {}])
  })

  it('is asked for again when the link is back, and what is not listed any more is gone', async () => {
    const client = deaf(world.hub.connect({ userID: 'bob' }))
    const second = world.follow({ client })
    await world.done(ann.store.invite({ userID: 'bob' }))
    second.store.start()
    await world.clock.advance(10)
    expect(second.all).toEqual(['ringing'])
    await world.done(ann.store.cancel(ann.record.key))
    expect(second.all).toEqual(['ringing'])
    client.goOffline()
    client.goOnline()
    await world.clock.advance(10)
    expect(second.record).toMatchObject({ status: 'cancelled', endReason: 'gone', stillRinging: 0 })
    expect(second.incoming).toEqual([])
  })

  it('brings the changes of what is known already', async () => {
    const client = deaf(world.hub.connect({ userID: 'bob' }))
    const second = world.follow({ client })
    const { inviteID } = await world.done(ann.store.invite({ userID: 'bob', data: 'first' }))
    second.store.start()
    await world.clock.advance(10)
    await world.done(ann.store.modifyInvitation({ inviteID, data: 'second' }))
    expect(second.record.data).toBe('first')
    client.goOffline()
    client.goOnline()
    await world.clock.advance(10)
    expect(second.record).toMatchObject({ data: 'second', status: 'ringing' })
  })

  it('is asked for when a user signs in', async () => {
    const client = world.hub.connect()
    const watched = deaf(client)
    const second = world.follow({ client: watched })
    second.store.start()
    expect(watched.asked).toBe(0)
    await world.done(ann.store.invite({ userID: 'bob' }))
    await world.done(client.login({ userID: 'bob' }))
    expect(second.all).toEqual(['ringing'])
  })

  it('is asked for when the device wakes', async () => {
    let wake = () => {}
    const sleepy: Clock = {
      ...world.clock,
      onWake(callback) {
        wake = callback
        return () => {}
      },
    }
    const client = deaf(world.hub.connect({ userID: 'bob' }))
    await world.done(ann.store.invite({ userID: 'bob', timeout: 60 }))
    const second = world.follow({ client, clock: sleepy } as never)
    second.store.start()
    await world.clock.advance(10)
    await world.done(ann.store.invite({ userID: 'bob', timeout: 60 }))
    expect(second.all).toEqual(['ringing'])
    wake()
    await world.clock.advance(10)
    expect(second.all).toEqual(['ringing', 'ringing'])
  })

  it('does not touch what is being sent or answered while the question is under way', async () => {
    const { inviteID } = await world.done(ann.store.invite({ userID: 'bob' }))
    let answer = (_: []) => {}
    const client = {
      ...world.hub.connect({ userID: 'bob' }),
      getPendingInvitations: () => new Promise<[]>((resolve) => (answer = resolve)),
    }
    const second = world.follow({ client })
    second.store.start()
    await world.clock.advance(10)
    client.goOffline()
    client.goOnline()
    await world.clock.advance(10)
    client.goOffline()
    const accept = second.store.accept(inviteID)
    const invite = second.store.invite({ userID: 'ann' })
    await Promise.resolve(answer([]))
    await world.clock.flush()
    expect(second.store.getAll()).toMatchObject([{ status: 'ringing', pending: 'accept' }, { status: 'sending' }])
    client.goOnline()
    await world.done(Promise.all([accept, invite]))
    expect(second.all).toEqual(['accepted', 'ringing'])
  })

  it('does not end what was sent between the question and its answer', async () => {
    let answer = (_: []) => {}
    const client = {
      ...world.hub.connect({ userID: 'bob' }),
      getPendingInvitations: () => new Promise<[]>((resolve) => (answer = resolve)),
    }
    const second = world.follow({ client })
    second.store.start()
    await world.clock.advance(10)
    client.goOffline()
    const invite = second.store.invite({ userID: 'ann' })
    client.goOnline()
    await world.done(invite)
    answer([])
    await world.clock.flush()
    expect(second.all).toEqual(['ringing'])
  })

  it('that cannot be told is an error for onError, and harms nothing', async () => {
    const client = {
      ...world.hub.connect({ userID: 'bob' }),
      getPendingInvitations: () => Promise.reject(Object.assign(new Error('down'), { code: 2801 })),
    }
    const second = world.follow({ client })
    second.store.start()
    await world.done(ann.store.invite({ userID: 'bob' }))
    expect(second.errors[0]).toMatchObject({ name: 'SignalingError', code: 2801 })
    expect(second.all).toEqual(['ringing'])
  })

  it('that comes after the stop, or for the last user, does nothing', async () => {
    await world.done(ann.store.invite({ userID: 'bob' }))
    const second = world.follow({ client: deaf(world.hub.connect({ userID: 'bob' })) })
    second.store.start()()
    await world.clock.advance(10)
    expect(second.all).toEqual([])
  })
})

it('a list that still has what is over and forgotten does not bring it back', async () => {
  const engine = createScriptedEngine()
  const wakers: (() => void)[] = []
  const about = { inviteID: 'x', inviter: 'bob', groupID: '', inviteeList: ['ann'], data: '', timeout: 0, sentAt: 0 }
  const late = { ...about, expiresAt: undefined, invitees: [], dataRev: 1, rev: 1, here: false }
  const client = {
    ...engine.client,
    getPendingInvitations: async () => [late],
    on: (name: string, handler: (event: { name: string; data: unknown }) => void) =>
      void wakers.push(() => handler({ name, data: { state: 'connected' } })),
  }
  const { store } = world.follow({ client })
  store.start()
  await world.clock.flush()
  expect(store.getAll()).toHaveLength(1)
  await store.reject('x')
  store.dismiss('x')
  for (const wake of wakers) wake()
  await world.clock.flush()
  expect(store.getAll()).toEqual([])
})

it('a list that has the answer of this device already does not make it one of another', async () => {
  const engine = createScriptedEngine()
  const facts = { inviteID: 'x', inviter: 'bob', groupID: 'team', inviteeList: ['ann', 'carol'], data: '', timeout: 0 }
  const accepted = { userID: 'ann', state: 'accepted', data: '', rev: 2 } as const
  const carol = { userID: 'carol', state: 'pending', data: '', rev: 0 } as const
  const after = {
    ...facts,
    sentAt: 0,
    expiresAt: undefined,
    invitees: [accepted, carol],
    dataRev: 1,
    rev: 2,
    here: false,
  }
  let tell = (_: (typeof after)[]) => {}
  let goThrough = () => {}
  const client = {
    ...engine.client,
    getPendingInvitations: () => new Promise<(typeof after)[]>((resolve) => (tell = resolve)),
    accept: () => new Promise<object>((resolve) => (goThrough = () => resolve({ inviteID: 'x' }))),
  }
  const device = world.follow({ client })
  device.store.start()
  engine.emit(invited('x', { groupID: 'team', inviteeList: ['ann', 'carol'] }))
  const accept = device.store.accept('x')
  await world.clock.flush()
  // Both come in one task, as after a lost link.
  goThrough()
  tell([after])
  await accept
  await world.clock.flush()
  expect(device.record).toMatchObject({ status: 'accepted', endReason: 'accepted', stillRinging: 1 })
  expect(device.joined).toEqual(['ann'])
})

describe('while the link is down', () => {
  it('what was missed comes when it is back', async () => {
    bob.client.goOffline()
    await world.done(ann.store.invite({ userID: 'bob', timeout: 30, data: 'missed' }))
    await world.clock.advance(5_000)
    bob.client.goOnline()
    await world.clock.advance(10)
    expect(bob.record).toMatchObject({ data: 'missed', status: 'ringing' })
    expect((bob.record.expiresAt ?? 0) - bob.store.now()).toBeLessThan(25_000)
  })

  it('an answer waits for it, and is given once', async () => {
    const { inviteID } = await world.done(ann.store.invite({ userID: 'bob', timeout: 60 }))
    bob.client.goOffline()
    const accept = bob.store.accept(inviteID)
    await world.clock.advance(5_000)
    expect(bob.record).toMatchObject({ status: 'ringing', pending: 'accept' })
    bob.client.goOnline()
    await world.done(accept)
    expect([ann.all, bob.all, ann.joined, bob.joined]).toEqual([['accepted'], ['accepted'], ['bob'], ['bob']])
  })

  it('an accept in a group that the engine had taken is still one of this device', async () => {
    world.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const call = ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'], timeout: 60 })
    const { inviteID } = await world.done(call)
    world.faults.latency = 50
    const accept = bob.store.accept(inviteID)
    await world.clock.advance(70)
    expect(ann.record.invitees[0]?.state).toBe('pending')
    bob.client.goOffline()
    await world.clock.advance(1_000)
    expect(ann.record.invitees[0]?.state).toBe('accepted')
    bob.client.goOnline()
    await world.done(accept, 1_000)
    expect(bob.record).toMatchObject({ status: 'accepted', endReason: 'accepted' })
    expect(bob.joined).toEqual(['bob'])
  })
})
