import { beforeEach, describe, expect, it } from 'vitest'
import { type HubDevice, hubWorld } from './hubWorld.ts'

let world: ReturnType<typeof hubWorld>
let ann: HubDevice
let bob: HubDevice
let id: string

beforeEach(async () => {
  world = hubWorld()
  ann = world.device('ann')
  bob = world.device('bob')
  id = (await world.done(ann.store.invite({ userID: 'bob', timeout: 60, data: 'hello' }))).inviteID
  world.faults.latency = 100
})

const no = (code: unknown) => Object.assign(new Error('no'), { code })

describe.each([
  ['accept', 'accepted', 'accepted'],
  ['reject', 'rejected', 'rejected'],
] as const)('%s', (verb, end, elsewhere) => {
  it('stands in the record as pending until the engine has answered, and ends it then', async () => {
    const call = bob.store[verb]({ inviteID: id, data: 'so be it' })
    expect(bob.record).toMatchObject({ status: 'ringing', pending: verb, error: undefined })
    expect(bob.incoming).toEqual([id])
    await expect(world.done(call, 300)).resolves.toMatchObject({ code: 0, inviteID: id })
    expect(bob.record).toMatchObject({ status: end, endReason: end, pending: undefined, stillRinging: 0 })
    expect(bob.record.invitees).toMatchObject([{ userID: 'bob', state: end, data: 'so be it' }])
    expect(ann.record.invitees).toMatchObject([{ userID: 'bob', state: end, data: 'so be it' }])
    expect(bob.incoming).toEqual([])
  })

  it('clicked twice is sent once, and both clicks get the answer', async () => {
    let calls = 0
    const { client } = bob
    const counted = world.follow({
      client: {
        ...client,
        [verb]: (options: never) => {
          calls++
          return client[verb](options)
        },
      },
    })
    counted.store.start()
    await world.clock.advance(300)
    const clicks = [counted.store[verb](id), counted.store[verb](id), counted.store[verb]({ inviteID: id })]
    await world.clock.advance(300)
    const results = await Promise.all(clicks)
    expect(calls).toBe(1)
    expect(new Set(results).size).toBe(1)
  })

  it('that does not get through rings again, with the error, which the next call takes away', async () => {
    world.faults.fail(verb, no(2801))
    await expect(world.done(bob.store[verb](id), 300)).rejects.toMatchObject({ code: 2801, shortMessage: 'no' })
    expect(bob.record).toMatchObject({ status: 'ringing', pending: undefined, error: { code: 2801 } })
    expect(bob.incoming).toEqual([id])
    const again = bob.store[verb](id)
    expect(bob.record).toMatchObject({ pending: verb, error: undefined })
    await world.done(again, 300)
    expect(bob.record).toMatchObject({ status: end, error: undefined })
  })

  it.each([8010, 8020])('refused with %i ends it as gone', async (code) => {
    world.faults.fail(verb, no(code))
    await expect(world.done(bob.store[verb](id), 300)).rejects.toMatchObject({ name: 'InvitationGoneError', code })
    expect(bob.record).toMatchObject({ status: 'cancelled', endReason: 'gone', pending: undefined, stillRinging: 0 })
    expect(bob.incoming).toEqual([])
  })

  it('that goes through though another device was first rejects as settled', async () => {
    const { client } = bob
    // An engine that says yes to both sides of a race, as the Tencent SDK does.
    const late = world.follow({
      client: {
        ...client,
        [verb]: () => new Promise((resolve) => world.clock.setTimeout(() => resolve({ inviteID: id }), 2_000)),
      },
    })
    late.store.start()
    await world.clock.advance(300)
    const call = late.store[verb](id)
    const second = world.device('bob')
    await world.clock.advance(300)
    await world.done(second.store[verb](id), 300)
    await expect(world.done(call, 2_000)).rejects.toMatchObject({
      name: 'InvitationSettledError',
      code: 'settled',
      endReason: `${elsewhere}Elsewhere`,
      inviteID: id,
    })
    expect(late.record).toMatchObject({ endReason: `${elsewhere}Elsewhere`, pending: undefined, error: undefined })
    expect(late.joined).toEqual([])
  })

  it('of one that has ended rejects as settled without asking the engine', async () => {
    await world.done(bob.store.reject(id), 300)
    const { record } = bob
    world.faults.fail(verb, no('not to be asked'))
    await expect(bob.store[verb](id)).rejects.toMatchObject({ code: 'settled', endReason: 'rejected' })
    expect(bob.record).toBe(record)
  })
})

describe('another call while one is under way', () => {
  it('is refused, and changes nothing', async () => {
    const accept = bob.store.accept(id)
    await expect(bob.store.reject(id)).rejects.toMatchObject({ code: 'under-way', inviteID: id })
    await expect(bob.store.modifyInvitation({ inviteID: id, data: 'x' })).rejects.toMatchObject({ code: 'under-way' })
    expect(bob.record).toMatchObject({ pending: 'accept', error: undefined })
    await world.done(accept, 300)
    expect(bob.all).toEqual(['accepted'])
  })

  it('is allowed while only the data is being changed', async () => {
    const modify = bob.store.modifyInvitation({ inviteID: id, data: 'changed' })
    expect(bob.record.pending).toBe('modify')
    const accept = bob.store.accept(id)
    expect(bob.record.pending).toBe('accept')
    await world.done(Promise.all([modify, accept]), 300)
    expect([ann.record, bob.record]).toMatchObject([
      { status: 'accepted', data: 'changed', pending: undefined },
      { status: 'accepted', data: 'changed', pending: undefined },
    ])
  })

  it('keeps its place when the change of the data fails meanwhile', async () => {
    world.faults.fail('modifyInvitation', no(2801))
    const modify = bob.store.modifyInvitation({ inviteID: id, data: 'changed' })
    modify.catch(() => {})
    const accept = bob.store.accept(id)
    await world.clock.advance(50)
    expect(bob.record).toMatchObject({ pending: 'accept', error: undefined })
    await world.done(accept, 300)
    await expect(modify).rejects.toMatchObject({ code: 2801 })
    expect(bob.record).toMatchObject({ status: 'accepted', error: undefined })
  })
})

describe('modifyInvitation', () => {
  it('shows the new data when the engine tells it, on both sides', async () => {
    const call = ann.store.modifyInvitation({ inviteID: ann.record.key, data: '{"purpose":"tea"}' })
    expect(ann.record).toMatchObject({ pending: 'modify', data: 'hello' })
    await world.done(call, 300)
    expect([ann.record, bob.record]).toMatchObject([
      { callData: { purpose: 'tea' }, status: 'ringing', pending: undefined },
      { callData: { purpose: 'tea' }, status: 'ringing' },
    ])
  })

  it('of what is gone does not end it: the next answer will tell', async () => {
    world.faults.fail('modifyInvitation', no(8010))
    const call = bob.store.modifyInvitation({ inviteID: id, data: 'x' })
    await expect(world.done(call, 300)).rejects.toMatchObject({ code: 8010 })
    expect(bob.record).toMatchObject({ status: 'ringing', error: { code: 8010 } })
  })
})

describe('cancel', () => {
  it('ends it at both, and as cancelled elsewhere on the other devices of the inviter', async () => {
    const second = world.device('ann')
    await world.clock.advance(300)
    expect(second.record).toMatchObject({ direction: 'outgoing', status: 'ringing' })
    await world.done(ann.store.cancel({ inviteID: ann.record.key, data: '{"reason":"changed mind"}' }), 300)
    expect([ann.all, bob.all, second.all]).toEqual([['cancelled'], ['cancelled'], ['cancelledElsewhere']])
    expect(bob.record.invitees[0]?.data).toBe('{"reason":"changed mind"}')
  })

  it('that crosses an accept is refused by the engine, and the accept counts', async () => {
    const accept = bob.store.accept(id)
    await world.clock.advance(50)
    const cancel = ann.store.cancel(id)
    await expect(world.done(cancel, 500)).rejects.toMatchObject({ code: 8020 })
    await accept
    expect([ann.all, bob.all]).toEqual([['accepted'], ['accepted']])
    expect([ann.joined, bob.joined]).toEqual([['bob'], ['bob']])
  })
})

describe('by id', () => {
  it('an outgoing one is found by its key and by its inviteID', async () => {
    expect(ann.record.key).not.toBe(id)
    expect(ann.store.invitation(id)).toBe(ann.store.invitation(ann.record.key))
    await world.done(ann.store.cancel({ inviteID: id }), 300)
    expect(ann.all).toEqual(['cancelled'])
  })

  it('what the store does not know, the engine decides', async () => {
    await expect(world.done(bob.store.accept('unknown'), 300)).rejects.toMatchObject({ code: 8010 })
    await expect(bob.store.cancel('')).rejects.toMatchObject({ name: 'SignalingArgumentError' })
    expect(bob.all).toEqual(['ringing'])
  })
})

describe('what is never sent', () => {
  it('silence is for this device alone', async () => {
    bob.store.silence(id)
    const { record } = bob
    bob.store.silence(id)
    expect(bob.record).toBe(record)
    expect(bob.record).toMatchObject({ silenced: true, status: 'ringing' })
    expect(bob.incoming).toEqual([id])
    expect(ann.record.silenced).toBe(false)
  })

  it('dismiss puts a ringing one aside on this device, and its end is forgotten at once', async () => {
    bob.store.dismiss(id)
    await world.clock.flush()
    expect(bob.incoming).toEqual([])
    expect([ann.record.status, bob.record.status]).toEqual(['ringing', 'ringing'])
    await world.done(ann.store.cancel(id), 300)
    expect(bob.store.getAll()).toEqual([])
  })

  it('dismiss forgets an ended one', async () => {
    await world.done(bob.store.reject(id), 300)
    const cell = bob.store.invitation(id)
    expect(cell.getState()?.status).toBe('rejected')
    bob.store.dismiss(id)
    await world.clock.flush()
    expect([cell.getState(), bob.store.getAll()]).toEqual([undefined, []])
  })

  it('an answer under way still joins after a dismiss', async () => {
    const accept = bob.store.accept(id)
    bob.store.dismiss(id)
    await world.done(accept, 300)
    expect(bob.joined).toEqual(['bob'])
  })

  it('neither does anything for what is not there', () => {
    bob.store.silence('x')
    bob.store.dismiss('x')
    expect(bob.all).toEqual(['ringing'])
  })
})
