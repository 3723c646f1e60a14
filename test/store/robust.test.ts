import { createInvitationStore } from 'ringkit/store'
import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import { createEarlyFacts } from '../../src/invitation/createEarlyFacts.ts'
import { type HubDevice, hubWorld } from './hubWorld.ts'

// What somebody who knew nothing of the inside found to go wrong.

let world: ReturnType<typeof hubWorld>
let ann: HubDevice
let bob: HubDevice

beforeEach(() => {
  world = hubWorld()
  ann = world.device('ann')
  bob = world.device('bob')
})

describe('the hand-over', () => {
  it('waits for a handler when the accept went through while nobody listened', async () => {
    const store = createInvitationStore({ client: world.hub.connect({ userID: 'carol' }), clock: world.clock })
    store.start()
    const { inviteID } = await world.done(ann.store.invite({ userID: 'carol' }))
    await world.done(store.accept(inviteID))
    const handler = vi.fn()
    store.onAccepted(handler)
    await world.clock.flush()
    expect(handler).toHaveBeenCalledTimes(1)
    expect(handler.mock.calls[0]?.[1]).toEqual({ by: 'carol', callData: {} })
    store.onAccepted(vi.fn())
    await world.clock.flush()
    expect(handler).toHaveBeenCalledTimes(1)
  })

  it('is made for an answer that is given before the page knows the invitation', async () => {
    const { inviteID } = await world.done(ann.store.invite({ userID: 'bob' }))
    const client = world.hub.connect({ userID: 'bob' })
    const late = world.follow({ client })
    late.store.start()
    await world.done(late.store.accept(inviteID))
    expect(late.joined).toEqual(['bob'])
    expect(late.all).toEqual(['accepted'])
  })

  it('is made when an accept whose answer was given up turns out to have gone through', async () => {
    const { inviteID } = await world.done(ann.store.invite({ userID: 'bob' }))
    ann.store.onEvent('ts_invitee_accepted', () => bob.client.goOffline())
    const accept = expect(bob.store.accept(inviteID)).rejects.toMatchObject({ code: 2801 })
    await world.clock.advance(20_000)
    await accept
    expect(bob.record).toMatchObject({ status: 'ringing', error: { code: 2801 } })
    bob.client.goOnline()
    await world.clock.advance(100)
    expect(bob.record).toMatchObject({ status: 'accepted', endReason: 'accepted', error: undefined })
    expect([ann.joined, bob.joined]).toEqual([['bob'], ['bob']])
  })

  it('is made when an invite that was given up was accepted meanwhile', async () => {
    bob.store.onEvent('newInvitationReceived', () => ann.client.goOffline())
    const invite = expect(ann.store.invite({ userID: 'bob' })).rejects.toMatchObject({ code: 2801 })
    await world.clock.advance(20_000)
    await invite
    expect(ann.record.status).toBe('failed')
    await world.done(bob.store.accept(bob.record.key))
    ann.client.goOnline()
    await world.clock.advance(100)
    expect(ann.record.status).toBe('accepted')
    expect(ann.joined).toEqual(['bob'])
  })

  it('goes on ringing when an invite that was given up still rings', async () => {
    bob.store.onEvent('newInvitationReceived', () => ann.client.goOffline())
    const invite = expect(ann.store.invite({ userID: 'bob' })).rejects.toMatchObject({ code: 2801 })
    await world.clock.advance(20_000)
    await invite
    ann.client.goOnline()
    await world.clock.advance(100)
    expect(ann.record).toMatchObject({ status: 'ringing', error: undefined })
    // Longer than an ended one would be kept.
    await world.clock.advance(120_000)
    expect(ann.outgoing).toEqual([ann.record.key])
    expect(ann.record.overdue).toBe(false)
    await world.done(ann.store.cancel(ann.record.key))
    expect(bob.all).toEqual(['cancelled'])
  })

  it('is made for an accept at any moment of signing out and in again, and once', async () => {
    const joins: string[][] = []
    for (let after = 0; after <= 400; after += 20) {
      const each = hubWorld()
      const caller = each.device('ann', { deviceID: 'laptop' })
      const callee = each.device('bob')
      const { inviteID } = await each.done(caller.store.invite({ userID: 'bob' }))
      each.faults.latency = 100
      await caller.client.logout()
      void caller.client.login({ userID: 'ann' })
      await each.clock.advance(after)
      const accept = callee.store.accept(inviteID)
      await each.done(accept, 1_000)
      joins.push(caller.joined)
    }
    expect(joins.filter((joined) => joined.length !== 1)).toEqual([])
  })
})

test('what one user asked for is not sent in the name of the next', async () => {
  world.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
  const { inviteID } = await world.done(ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] }))
  const accept = expect(bob.store.accept(inviteID)).rejects.toMatchObject({ code: 'user-changed' })
  void bob.client.login({ userID: 'carol' })
  await world.clock.advance(10)
  await accept
  expect(ann.record.invitees.map(({ state }) => state)).toEqual(['pending', 'pending'])
})

test('two stores of one client agree, though the engine tells a device nothing of its own steps', async () => {
  const other = world.follow({ client: bob.client })
  other.store.start()
  const { inviteID } = await world.done(ann.store.invite({ userID: 'bob' }))
  expect([bob.all, other.all]).toEqual([['ringing'], ['ringing']])
  await world.done(bob.store.accept(inviteID))
  expect([bob.all, other.all]).toEqual([['accepted'], ['acceptedElsewhere']])
  expect(other.joined).toEqual([])
})

describe('bad input', () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {})
  revoke()

  it.each([
    ['null', null],
    ['nothing', undefined],
    ['a number', 5],
    ['a revoked proxy', revoked],
  ])('%s rejects with a typed error', async (_, request) => {
    for (const call of [bob.store.invite, bob.store.inviteInGroup, bob.store.accept, bob.store.modifyInvitation]) {
      const error = await world.done(Promise.resolve(call(request as never)).catch((thrown) => thrown))
      expect(error.name).toMatch(/^Signaling.*Error$/)
    }
  })

  it.each([[''], [5], [{}]])('the key %o is refused', async (key) => {
    const call = bob.store.invite({ userID: 'ann', key: key as string })
    await expect(world.done(call)).rejects.toMatchObject({ name: 'SignalingArgumentError', field: 'key' })
  })

  it('a member that is no text never gets into a record', async () => {
    await expect(world.done(bob.store.invite({ userID: 42 as never }))).rejects.toMatchObject({ field: 'userID' })
    expect(bob.record).toMatchObject({ status: 'failed', inviteeList: [] })
  })

  it('keepEndedMs must be a number', () => {
    const make = () => createInvitationStore({ client: bob.client, keepEndedMs: Number.NaN })
    expect(make).toThrow(/keepEndedMs/)
  })

  it('a payload that throws what has no text is an error like others', async () => {
    const payload = {
      decode: () => {
        throw Object.create(null)
      },
      encode: () => '',
    }
    const late = world.follow({ client: world.hub.connect({ userID: 'bob' }), payload })
    late.store.start()
    await world.done(ann.store.invite({ userID: 'bob' }))
    expect(late.record.payloadError?.message).toMatch(/could not be read/)
  })
})

test('signing out while the engine is asked is no error', async () => {
  const dave = world.device('dave')
  void dave.client.logout()
  await world.clock.advance(100)
  expect(dave.errors).toEqual([])
})

test('a fact that waits for its invitation is news once', () => {
  const early = createEarlyFacts()
  const fact = { type: 'accepted', inviteID: 'x', invitee: 'bob', data: '', rev: 2 } as const
  expect([early.keep(fact), early.keep({ ...fact })]).toEqual([true, false])
})

test('a device that wakes asks again, also when what rings has no deadline', async () => {
  const wakes = new Set<() => void>()
  const onWake = (wake: () => void) => {
    wakes.add(wake)
    return () => void wakes.delete(wake)
  }
  const clock = { ...world.clock, onWake }
  const client = world.hub.connect({ userID: 'carol' })
  const asked = vi.fn(client.getPendingInvitations)
  const store = createInvitationStore({ client: { ...client, getPendingInvitations: asked }, clock })
  store.start()
  await world.done(ann.store.invite({ userID: 'carol' }))
  asked.mockClear()
  for (const wake of wakes) for (let times = 0; times < 3; times++) wake()
  expect(asked).toHaveBeenCalledTimes(1)
})
