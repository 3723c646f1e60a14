import { describe, expect, it } from 'vitest'
import { type Phone, phones } from './phones.ts'
import { stranger } from './stranger.ts'

const names = ({ heard }: Phone) => heard.map(({ name }) => name)
const status = ({ store }: Phone) => store.getAll().map(({ status, endReason }) => endReason ?? status)
const NEW = 'newInvitationReceived'
const TIMEOUT = 'ts_invitation_timeout'

describe('an invitation whose time is up', () => {
  it.each([0, -3_600_000, 3_600_000])(
    'never rings where it comes late, on a clock that is off by %i ms',
    async (skew) => {
      const { phone, done, clock } = phones()
      const ann = await phone('ann')
      const bob = await phone('bob', { skew })
      bob.line.setOnline(false)
      await done(ann.client.invite({ userID: 'bob', timeout: 5 }))
      await clock.advance(6_001)
      bob.line.setOnline(true)
      await clock.advance(60_000)
      expect(names(bob)).toEqual([])
      expect(bob.store.getAll()).toEqual([])
      expect(names(ann)).toEqual([TIMEOUT])
    },
  )

  it('never rings where the message itself took too long', async () => {
    const { phone, done, clock } = phones()
    const ann = await phone('ann')
    const bob = await phone('bob', { faults: { latency: 7_000 } })
    await done(ann.client.invite({ userID: 'bob', timeout: 5 }))
    await clock.advance(60_000)
    expect(names(bob)).toEqual([])
  })

  it('cannot be accepted any more, also before anybody has said so', async () => {
    const { phone, done, clock } = phones()
    const ann = await phone('ann')
    const bob = await phone('bob')
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', timeout: 5 }))
    await clock.advance(5_000)
    bob.line.faults.latency = 3_000
    await clock.advance(1_000)
    await expect(bob.client.accept({ inviteID })).rejects.toMatchObject({ code: 8010 })
    await clock.advance(10_000)
    expect([names(ann), names(bob)]).toEqual([[TIMEOUT], [NEW, TIMEOUT]])
  })

  it('rings as long as asked and at most a second longer, whatever the clocks say', async () => {
    for (const skew of [0, 95_000, -95_000]) {
      const { phone, done, clock } = phones()
      const ann = await phone('ann', { skew: -skew })
      const bob = await phone('bob', { skew })
      // Near the end of a second, which the service stamps it with.
      await clock.advance(1_900 - (clock.now() % 1_000))
      await done(ann.client.invite({ userID: 'bob', timeout: 5 }))
      await clock.advance(4_900)
      expect(names(bob)).toEqual([NEW])
      await clock.advance(1_200)
      expect(names(bob)).toEqual([NEW, TIMEOUT])
      expect(names(ann)).toEqual([TIMEOUT])
    }
  })
})

describe('a notice of a timeout that cannot be sent', () => {
  it.each(['is refused', 'is not answered'])('and %s still ends it on both sides', async (how) => {
    const { phone, done, clock } = phones()
    const ann = await phone('ann')
    const bob = await phone('bob')
    await done(ann.client.invite({ userID: 'bob', timeout: 5 }))
    await clock.advance(1_000)
    for (const { line } of [ann, bob]) {
      if (how === 'is refused') line.fail(20_007, 'Blocked.', 9)
      else line.setOnline(false)
    }
    await clock.advance(15_000)
    for (const one of [ann, bob]) {
      expect(names(one).filter((name) => name === TIMEOUT)).toHaveLength(1)
      expect(status(one).filter((end) => end !== 'timedOut')).toEqual([])
      expect(await one.client.getPendingInvitations()).toEqual([])
    }
    // When the link is back nothing more is told.
    for (const { line } of [ann, bob]) line.setOnline(true)
    await clock.advance(60_000)
    for (const one of [ann, bob]) expect(names(one).filter((name) => name === TIMEOUT)).toHaveLength(1)
  })

  it('because the chat object is not ready is not tried, and it ends all the same', async () => {
    const { phone, done, clock, cloud } = phones()
    const ann = await phone('ann')
    let isReady = true
    const bob = await phone('bob', { instead: (chat) => ({ isReady: () => isReady && chat.isReady() }) })
    await done(ann.client.invite({ userID: 'bob', timeout: 5 }))
    isReady = false
    await clock.advance(8_000)
    expect(names(bob)).toEqual([NEW, TIMEOUT])
    expect(cloud.sent()).toHaveLength(1)
  })

  it('gives way to an accept that was in time', async () => {
    const { phone, done, clock } = phones()
    const ann = await phone('ann')
    const bob = await phone('bob')
    const { inviteID } = await done(ann.store.invite({ userID: 'bob', timeout: 5 }))
    ann.line.setOnline(false)
    await done(bob.store.accept(inviteID))
    await clock.advance(15_000)
    expect(names(ann)).toEqual([TIMEOUT])
    ann.line.setOnline(true)
    await clock.advance(30_000)
    expect(names(ann)).toEqual([TIMEOUT, 'ts_invitee_accepted'])
    expect([status(ann), status(bob)]).toEqual([['accepted'], ['accepted']])
  })
})

describe('a notice that names several', () => {
  it('ends it for all of them', async () => {
    const world = phones()
    world.cloud.createGroup('team', ['ann', 'bob', 'carol', 'dave'])
    const bob = await world.phone('bob')
    const ann = await stranger(world, 'ann')
    const inviteeList = ['bob', 'carol', 'dave']
    await ann.send('team', { inviteID: 'i1', actionType: 1, inviteeList, timeout: 60 }, true)
    await ann.send('team', { inviteID: 'i1', actionType: 5, inviteeList: ['bob', 'carol'] }, true)
    await world.clock.advance(1_000)
    expect(bob.heard.at(-1)).toMatchObject({
      name: TIMEOUT,
      data: { inviteeList: ['bob', 'carol'], isSelfTimeout: true },
    })
    const [record] = bob.store.getAll()
    expect(record?.invitees.map(({ state }) => state)).toEqual(['timedOut', 'timedOut', 'pending'])
  })
})
