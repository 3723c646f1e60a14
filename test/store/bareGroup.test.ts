import { beforeEach, describe, expect, it } from 'vitest'
import { type BareDevice, bareWorld, outcome } from './bareWorld.ts'

let world: ReturnType<typeof bareWorld>
let ann: BareDevice
let bob: BareDevice
let carol: BareDevice
let dave: BareDevice

beforeEach(async () => {
  world = bareWorld()
  ann = await world.device('ann')
  bob = await world.device('bob')
  carol = await world.device('carol')
  dave = await world.device('dave')
  world.cloud.createGroup('team', ['ann', 'bob', 'carol', 'dave'])
})

async function ring(timeout = 30, inviteeList = ['bob', 'carol']): Promise<string> {
  const { inviteID } = await world.done(ann.store.inviteInGroup({ groupID: 'team', inviteeList, timeout }))
  return inviteID
}

const states = ({ record }: BareDevice) => record.invitees.map(({ state }) => state)

describe('a group on a bare chat object', () => {
  it('rings at those in the list and at nobody else', async () => {
    await ring()
    expect([ann.all, bob.all, carol.all, dave.all]).toEqual([['ringing'], ['ringing'], ['ringing'], []])
    expect(bob.record).toMatchObject({ groupID: 'team', inviteeList: ['bob', 'carol'], stillRinging: 2 })
  })

  it('keeps its list of invitees though the chat object goes on changing its own', async () => {
    const inviteID = await ring()
    await world.done(bob.store.accept(inviteID))
    for (const device of [ann, bob, carol]) {
      expect(device.record.inviteeList).toEqual(['bob', 'carol'])
      expect(states(device)).toEqual(['accepted', 'pending'])
    }
  })

  it('is accepted for the inviter with the first, who joins once for each that accepts', async () => {
    const inviteID = await ring()
    await world.done(bob.store.accept(inviteID))
    expect([ann.all, bob.all, carol.all]).toEqual([['accepted'], ['accepted'], ['ringing']])
    expect(ann.record.stillRinging).toBe(1)
    await world.done(carol.store.accept(inviteID))
    expect([ann.joined, bob.joined, carol.joined]).toEqual([['bob', 'carol'], ['bob'], ['carol']])
    expect(states(bob)).toEqual(['accepted', 'accepted'])
  })

  it('ends for each on its own, and for the inviter with the last', async () => {
    const inviteID = await ring(10)
    await world.done(bob.store.reject(inviteID))
    expect([ann.all, bob.all, carol.all]).toEqual([['ringing'], ['rejected'], ['ringing']])
    expect(states(carol)).toEqual(['rejected', 'pending'])
    await world.clock.advance(11_000)
    expect([ann.all, carol.all]).toEqual([['timedOut'], ['timedOut']])
    expect(states(ann)).toEqual(['rejected', 'timedOut'])
  })

  it('cancelled, ends for those that still ring and stays accepted for who had accepted', async () => {
    const inviteID = await ring()
    await world.done(bob.store.accept(inviteID))
    await world.done(ann.store.cancel(inviteID))
    expect([ann.all, bob.all, carol.all]).toEqual([['accepted'], ['accepted'], ['cancelled']])
    for (const device of [ann, bob, carol]) expect(states(device)).toEqual(['accepted', 'cancelled'])
  })

  it('times out for an invitee that is away, and then for the inviter', async () => {
    carol.line.setOnline(false)
    const inviteID = await ring(10)
    await world.done(bob.store.accept(inviteID))
    await world.clock.advance(15_500)
    expect(states(ann)).toEqual(['accepted', 'timedOut'])
    expect(ann.record.stillRinging).toBe(0)
    expect(ann.store.list.getState().outgoing).toEqual([])
  })

  it('times out for all when nobody answers, and each hears it of each', async () => {
    await ring(10, ['bob', 'carol', 'dave'])
    await world.clock.advance(16_000)
    for (const device of [ann, bob, carol, dave]) expect(device.all).toEqual(['timedOut'])
    expect(states(ann)).toEqual(['timedOut', 'timedOut', 'timedOut'])
  })

  it('an accept and the cancel of the rest cross without harm', async () => {
    const inviteID = await ring()
    for (const device of [ann, bob]) device.line.faults.latency = 200
    const calls = [outcome(ann.store.cancel(inviteID)), outcome(bob.store.accept(inviteID))]
    await world.clock.advance(2_000)
    expect(await Promise.all(calls)).toEqual(['ok', 'settled'])
    expect([ann.all, bob.all, carol.all]).toEqual([['cancelled'], ['cancelled'], ['cancelled']])
    expect([ann.joined, bob.joined]).toEqual([[], []])
  })

  it('an accept that wins against the cancel stays accepted, and the cancel ends the rest', async () => {
    const inviteID = await ring()
    ann.line.faults.latency = 300
    const calls = [outcome(bob.store.accept(inviteID)), outcome(ann.store.cancel(inviteID))]
    await world.clock.advance(2_000)
    expect(await Promise.all(calls)).toEqual(['ok', 'ok'])
    expect([ann.all, bob.all, carol.all]).toEqual([['accepted'], ['accepted'], ['cancelled']])
    expect(states(ann)).toEqual(['accepted', 'cancelled'])
    expect(ann.record.stillRinging).toBe(0)
  })

  it('rings on at the others when the one who accepted is the one who is told of a change', async () => {
    const inviteID = await ring()
    await world.done(bob.store.accept(inviteID))
    await world.done(ann.store.modifyInvitation({ inviteID, data: 'room 2' }))
    for (const device of [ann, bob, carol]) expect(device.record.data).toBe('room 2')
    expect([bob.all, carol.all]).toEqual([['accepted'], ['ringing']])
  })
})
