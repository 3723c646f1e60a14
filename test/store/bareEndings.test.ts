import { beforeEach, describe, expect, it } from 'vitest'
import { type BareDevice, bareWorld, outcome } from './bareWorld.ts'

let world: ReturnType<typeof bareWorld>
let ann: BareDevice
let bob: BareDevice

beforeEach(async () => {
  world = bareWorld()
  ann = await world.device('ann')
  bob = await world.device('bob')
})

/** Ann rings bob; both have it. */
async function ring(timeout = 30, data = 'hello'): Promise<string> {
  const { inviteID } = await world.done(ann.store.invite({ userID: 'bob', timeout, data }))
  return inviteID
}

describe('one to one on a bare chat object', () => {
  it('rings at both', async () => {
    const inviteID = await ring()
    expect(ann.record).toMatchObject({ inviteID, direction: 'outgoing', status: 'ringing', timeout: 30, data: 'hello' })
    expect(bob.record).toMatchObject({
      inviteID,
      direction: 'incoming',
      status: 'ringing',
      inviter: 'ann',
      data: 'hello',
    })
    expect(bob.store.list.getState()).toEqual({ incoming: [inviteID], outgoing: [] })
    expect(ann.store.list.getState()).toEqual({ incoming: [], outgoing: [ann.record.key] })
  })

  it('ends as accepted at both, and both join', async () => {
    const inviteID = await ring()
    await world.done(bob.store.accept({ inviteID, data: 'yes' }))
    expect([ann.all, bob.all]).toEqual([['accepted'], ['accepted']])
    expect([ann.joined, bob.joined]).toEqual([['bob'], ['bob']])
    expect(ann.record.invitees[0]).toMatchObject({ state: 'accepted', data: 'yes' })
  })

  it('ends as rejected at both, as busy when the answer says so, and nobody joins', async () => {
    const first = await ring()
    await world.done(bob.store.reject(first))
    const second = await ring()
    await world.done(bob.store.reject({ inviteID: second, data: '{"reason":"busy"}' }))
    expect([ann.all, bob.all]).toEqual([
      ['rejected', 'busy'],
      ['rejected', 'busy'],
    ])
    expect([ann.joined, bob.joined]).toEqual([[], []])
  })

  it('ends as cancelled at both', async () => {
    await ring()
    await world.done(ann.store.cancel(ann.record.key))
    expect([ann.all, bob.all]).toEqual([['cancelled'], ['cancelled']])
  })

  it('ends as timed out at both, at the end of the time', async () => {
    await ring(10)
    await world.clock.advance(9_000)
    expect([ann.all, bob.all]).toEqual([['ringing'], ['ringing']])
    await world.clock.advance(2_000)
    expect([ann.all, bob.all]).toEqual([['timedOut'], ['timedOut']])
  })

  it('ends at the inviter when the invitee is away', async () => {
    bob.line.setOnline(false)
    await ring(10)
    await world.clock.advance(16_000)
    expect([ann.all, bob.all]).toEqual([['timedOut'], []])
  })

  it('shows changed data at both, and goes on ringing', async () => {
    const inviteID = await ring()
    await world.done(ann.store.modifyInvitation({ inviteID, data: '{"media":"video"}' }))
    expect([ann.record.callData, bob.record.callData]).toEqual([{ media: 'video' }, { media: 'video' }])
    expect([ann.all, bob.all, ann.record.pending]).toEqual([['ringing'], ['ringing'], undefined])
  })

  it('ends on every other device of the invitee as answered elsewhere', async () => {
    const second = await world.device('bob')
    const inviteID = await ring()
    expect(second.all).toEqual(['ringing'])
    await world.done(bob.store.accept(inviteID))
    expect(second.all).toEqual(['acceptedElsewhere'])
    expect(second.joined).toEqual([])
    await world.done(second.store.reject(await ring()))
    expect(bob.all).toEqual(['accepted', 'rejectedElsewhere'])
  })

  it('goes out on the other devices of the inviter, which never join', async () => {
    const second = await world.device('ann')
    const inviteID = await ring()
    expect(second.record).toMatchObject({ direction: 'outgoing', status: 'ringing' })
    await world.done(bob.store.accept(inviteID))
    expect([second.all, second.joined]).toEqual([['accepted'], []])
    await ring()
    await world.done(ann.store.cancel(ann.store.list.getState().outgoing[0] ?? ''))
    expect(second.all).toEqual(['accepted', 'cancelledElsewhere'])
  })

  it('lets a user ring and answer itself', async () => {
    const { inviteID } = await world.done(ann.store.invite({ userID: 'ann', timeout: 5 }))
    await world.done(ann.store.accept(inviteID))
    expect(ann.all).toEqual(['accepted'])
    expect(ann.joined).toEqual(['ann'])
  })
})

describe('steps that cross on the wire', () => {
  it.each([
    [50, 60],
    [60, 50],
    [10, 400],
    [400, 10],
    [50, 50],
  ])(
    'accept and cancel at once (links of %i and %i ms) end the same way at both, and only who accepted joins',
    async (annMs, bobMs) => {
      const inviteID = await ring()
      ann.line.faults.latency = annMs
      bob.line.faults.latency = bobMs
      const cancel = outcome(ann.store.cancel(inviteID))
      const accept = outcome(bob.store.accept(inviteID))
      await world.clock.advance(2_000)
      expect(ann.all).toEqual(bob.all)
      const accepted = ann.all[0] === 'accepted'
      expect([await cancel, await accept]).toEqual(accepted ? ['settled', 'ok'] : ['ok', 'settled'])
      expect([ann.joined, bob.joined]).toEqual(accepted ? [['bob'], ['bob']] : [[], []])
    },
  )

  it.each([0, 300])('an answer on two devices at once counts once (second device %i ms away)', async (ms) => {
    const second = await world.device('bob')
    const inviteID = await ring()
    second.line.faults.latency = ms
    const calls = [outcome(bob.store.accept(inviteID)), outcome(second.store.reject(inviteID))]
    await world.clock.advance(2_000)
    expect(await Promise.all(calls)).toEqual(['ok', 'settled'])
    expect([ann.all, bob.all, second.all]).toEqual([['accepted'], ['accepted'], ['acceptedElsewhere']])
    expect([ann.joined, bob.joined, second.joined]).toEqual([['bob'], ['bob'], []])
  })

  it('an accept at the last moment is not undone by the timer that fires meanwhile', async () => {
    const inviteID = await ring(10)
    bob.line.faults.latency = 700
    await world.clock.advance(9_500)
    const accept = outcome(bob.store.accept(inviteID))
    await world.clock.advance(20_000)
    expect(await accept).toBe('ok')
    expect([ann.all, bob.all]).toEqual([['accepted'], ['accepted']])
    expect([ann.joined, bob.joined]).toEqual([['bob'], ['bob']])
  })

  it('a cancel that comes while the timeout is on its way ends it once', async () => {
    const inviteID = await ring(10)
    ann.line.faults.latency = 300
    await world.clock.advance(9_700)
    const cancel = outcome(ann.store.cancel(inviteID))
    await world.clock.advance(20_000)
    expect([ann.all, bob.all, await cancel]).toEqual([['timedOut'], ['timedOut'], 'settled'])
  })

  it('an invitation in each direction at once are two', async () => {
    const calls = [ann.store.invite({ userID: 'bob' }), bob.store.invite({ userID: 'ann' })]
    await world.clock.advance(100)
    const [fromAnn, fromBob] = await Promise.all(calls)
    await world.done(bob.store.accept(fromAnn?.inviteID ?? ''))
    await world.done(ann.store.reject(fromBob?.inviteID ?? ''))
    expect(ann.all).toEqual(['accepted', 'rejected'])
    expect(bob.all).toEqual(['rejected', 'accepted'])
  })

  it('an accept right behind the answer to invite() counts', async () => {
    Object.assign(ann.line.faults, { latency: 50, down: 2_000 })
    void ann.store.invite({ userID: 'bob', timeout: 30 })
    await world.clock.advance(100)
    void bob.store.accept(bob.record.key)
    await world.clock.advance(5_000)
    expect([ann.all, bob.all]).toEqual([['accepted'], ['accepted']])
    expect(ann.joined).toEqual(['bob'])
  })
})
