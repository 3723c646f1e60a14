import { beforeEach, describe, expect, it } from 'vitest'
import { type HubDevice, hubWorld } from './hubWorld.ts'

let world: ReturnType<typeof hubWorld>
let ann: HubDevice
let bob: HubDevice

beforeEach(async () => {
  world = hubWorld()
  ann = world.device('ann')
  bob = world.device('bob')
  await world.clock.advance(10)
  world.faults.latency = 100
})

describe('an invitation that goes out', () => {
  it('is there from the click, before the engine knows of it', () => {
    void ann.store.invite({ userID: 'bob', timeout: 30, data: '{"media":"video"}' })
    expect(ann.record).toMatchObject({
      inviteID: '',
      direction: 'outgoing',
      status: 'sending',
      endReason: undefined,
      me: 'ann',
      inviter: 'ann',
      groupID: '',
      inviteeList: ['bob'],
      callData: { media: 'video' },
      timeout: 30,
      expiresAt: undefined,
      stillRinging: 1,
    })
  })

  it('stands in the list from the click under a key that never changes', async () => {
    void ann.store.invite({ userID: 'bob', timeout: 30 })
    const { key } = ann.record
    expect(key).not.toBe('')
    await world.clock.flush()
    expect(ann.outgoing).toEqual([key])
    const before = ann.outgoing
    const cell = ann.store.invitation(key)
    await world.clock.advance(300)
    expect(ann.record).toMatchObject({ key, status: 'ringing', expiresAt: expect.any(Number) })
    expect(ann.record.inviteID).toMatch(/./)
    expect(ann.outgoing).toBe(before)
    expect(ann.store.invitation(ann.record.inviteID)).toBe(cell)
    expect(cell.getState()?.status).toBe('ringing')
  })

  it('keeps what was sent beside the data, on the device that sent it', async () => {
    const offlinePushInfo = { title: 'Ann', description: 'is calling' }
    void ann.store.invite({ userID: 'bob', offlinePushInfo })
    await world.clock.advance(1000)
    expect(ann.record).toMatchObject({ status: 'ringing', sentWith: { offlinePushInfo } })
    expect(bob.record.sentWith).toBeUndefined()
  })

  it('takes the key that the caller gives', () => {
    void ann.store.invite({ userID: 'bob', key: 'call-1' })
    expect(ann.record.key).toBe('call-1')
  })

  it('cannot take a key that is in use by a live one', async () => {
    void ann.store.invite({ userID: 'bob', key: 'call-1' })
    await expect(ann.store.invite({ userID: 'carol', key: 'call-1' })).rejects.toMatchObject({
      name: 'SignalingArgumentError',
      field: 'key',
    })
    expect(ann.record.inviteeList).toEqual(['bob'])
  })

  it('takes the place of an ended one under the same key', async () => {
    await world.done(ann.store.invite({ userID: 'bob', key: 'call-1' }), 300)
    await world.done(ann.store.cancel('call-1'), 300)
    const cell = ann.store.invitation('call-1')
    await world.done(ann.store.invite({ userID: 'bob', key: 'call-1' }), 300)
    expect(ann.record).toMatchObject({ key: 'call-1', status: 'ringing' })
    expect(cell.getState()?.status).toBe('ringing')
    expect(ann.outgoing).toEqual(['call-1'])
    await world.clock.advance(120_000)
    expect(ann.record.status).toBe('ringing')
  })

  it('to a group holds each invitee once', () => {
    void ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol', 'bob'] }).catch(() => {})
    expect(ann.record).toMatchObject({ groupID: 'team', inviteeList: ['bob', 'carol'], stillRinging: 2 })
  })

  it.each([
    ['an empty user', { userID: '' }, 'invalid-argument'],
    ['a timeout that is none', { userID: 'bob', timeout: Number.NaN }, 'invalid-argument'],
  ])('refused by the engine (%s) ends as failed, with the error', async (_what, request, code) => {
    await expect(world.done(ann.store.invite(request), 300)).rejects.toMatchObject({ code })
    expect(ann.record).toMatchObject({ status: 'failed', endReason: 'failed', error: { code }, stillRinging: 0 })
    expect(ann.outgoing).toEqual([])
  })

  it('to a list that is none ends as failed too', async () => {
    const call = ann.store.inviteInGroup({ groupID: 'team', inviteeList: null as never })
    await expect(world.done(call, 300)).rejects.toMatchObject({ code: 'invalid-argument' })
    expect(ann.record.status).toBe('failed')
  })

  it('that the engine loses ends as failed when the engine gives up', async () => {
    world.faults.fail('invite', Object.assign(new Error('no'), { code: 2801 }))
    await expect(world.done(ann.store.invite({ userID: 'bob' }), 300)).rejects.toMatchObject({ code: 2801 })
    expect(ann.record).toMatchObject({ status: 'failed', error: { code: 2801, shortMessage: 'no' } })
  })
})

describe('cancel while it is being sent', () => {
  it('is kept, and sent when it can be', async () => {
    void ann.store.invite({ userID: 'bob', timeout: 30 })
    const cancel = ann.store.cancel(ann.record.key)
    expect(ann.record).toMatchObject({ status: 'sending', pending: 'cancel' })
    await world.clock.advance(250)
    expect(ann.record).toMatchObject({ status: 'ringing', pending: 'cancel' })
    await world.clock.advance(300)
    await cancel
    expect(ann.record).toMatchObject({ status: 'cancelled', endReason: 'cancelled', pending: undefined })
    expect(bob.all).toEqual(['cancelled'])
  })

  it('has nothing to do when the invitation is refused', async () => {
    world.faults.fail('invite', Object.assign(new Error('no'), { code: 20007 }))
    const invite = ann.store.invite({ userID: 'bob' })
    const cancel = ann.store.cancel(ann.record.key)
    cancel.catch(() => {})
    await expect(world.done(invite, 300)).rejects.toMatchObject({ code: 20007 })
    await expect(cancel).rejects.toMatchObject({ code: 20007 })
    expect(ann.record).toMatchObject({ status: 'failed', error: { code: 20007 }, pending: undefined })
  })

  it('nothing else can be done to it until it is sent', async () => {
    void ann.store.invite({ userID: 'bob' })
    const { key } = ann.record
    await expect(ann.store.modifyInvitation({ inviteID: key, data: 'x' })).rejects.toMatchObject({ code: 'under-way' })
    await expect(ann.store.accept(key)).rejects.toMatchObject({ code: 'under-way' })
    expect(ann.record).toMatchObject({ status: 'sending', pending: undefined, error: undefined })
  })
})

describe('what overtakes the answer to invite()', () => {
  /** The answer to invite() comes when the test says so, and everything else at once. */
  function holdInvites() {
    const { client } = ann
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const overtaken = world.follow({
      client: {
        ...client,
        invite: (options) => client.invite(options).then((result) => held.then(() => result)),
        inviteInGroup: (options) => client.inviteInGroup(options).then((result) => held.then(() => result)),
      },
    })
    ann.stop()
    overtaken.store.start()
    return { overtaken, release }
  }

  it.each([
    ['an accept', 'accept', 'accepted', ['bob']],
    ['a decline', 'reject', 'rejected', []],
  ] as const)('%s counts when it comes', async (_what, verb, end, joined) => {
    const { overtaken, release } = holdInvites()
    const invite = overtaken.store.invite({ userID: 'bob', timeout: 30 })
    await world.clock.advance(300)
    await world.done(bob.store[verb](bob.record.key), 300)
    expect(overtaken.record.status).toBe('sending')
    release()
    await invite
    expect(overtaken.record).toMatchObject({ status: end, endReason: end, inviteID: bob.record.inviteID })
    expect(overtaken.joined).toEqual(joined)
  })

  it('a cancel that is waiting comes too late for an accept', async () => {
    const { overtaken, release } = holdInvites()
    const invite = overtaken.store.invite({ userID: 'bob', timeout: 30 })
    const cancel = overtaken.store.cancel(overtaken.record.key)
    cancel.catch(() => {})
    await world.clock.advance(300)
    await world.done(bob.store.accept(bob.record.key), 300)
    release()
    await invite
    await expect(cancel).rejects.toMatchObject({ name: 'InvitationSettledError', endReason: 'accepted' })
    expect([overtaken.all, bob.all]).toEqual([['accepted'], ['accepted']])
    expect([overtaken.joined, bob.joined]).toEqual([['bob'], ['bob']])
  })

  it('a list of what is pending does not make a second one of it', async () => {
    const { overtaken, release } = holdInvites()
    const invite = overtaken.store.invite({ userID: 'bob', timeout: 30 })
    const { key } = overtaken.record
    await world.clock.advance(300)
    // The link comes back, and the store asks what there is.
    ann.client.goOffline()
    ann.client.goOnline()
    await world.clock.advance(1_000)
    release()
    await invite
    await world.clock.flush()
    expect(overtaken.record).toMatchObject({ key, status: 'ringing' })
    expect(overtaken.store.list.getState().outgoing).toEqual([key])
    await world.done(bob.store.accept(bob.record.key), 300)
    expect(overtaken.all).toEqual(['accepted'])
    expect(overtaken.joined).toEqual(['bob'])
  })

  it.each(['before', 'after'])('an accept %s such a list is handed over once', async (when) => {
    world.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const { overtaken, release } = holdInvites()
    const invite = overtaken.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'], timeout: 30 })
    await world.clock.advance(300)
    if (when === 'before') await world.done(bob.store.accept(bob.record.key), 300)
    ann.client.goOffline()
    ann.client.goOnline()
    await world.clock.advance(1_000)
    if (when === 'after') await world.done(bob.store.accept(bob.record.key), 300)
    release()
    await invite
    expect(overtaken.record).toMatchObject({ status: 'accepted', stillRinging: 1 })
    expect(overtaken.joined).toEqual(['bob'])
  })
})
