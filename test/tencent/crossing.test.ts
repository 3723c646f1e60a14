import { describe, expect, it } from 'vitest'
import { type Phone, phones } from './phones.ts'
import { stranger } from './stranger.ts'

const names = ({ heard }: Phone) => heard.map(({ name }) => name)
const end = ({ store }: Phone) => store.getAll().map(({ status, endReason }) => endReason ?? status)

/** Ann has rung Bob, who has two phones; all have heard of it. */
async function ringing(timeout = 60) {
  const world = phones()
  const { phone, done, clock } = world
  const [ann, bob, desk] = [await phone('ann'), await phone('bob'), await phone('bob')]
  const { inviteID } = await done(ann.store.invite({ userID: 'bob', timeout }))
  await clock.advance(100)
  for (const { heard } of [ann, bob, desk]) heard.length = 0
  return { ...world, ann, bob, desk, inviteID }
}

/** What others send takes a detour there, and so comes after the answers to own calls. */
const detour = ({ line }: Phone) => Object.assign(line.faults, { latency: 300, reorder: 1 })

describe('of two steps that cross', () => {
  it('the later one is refused where the earlier one is there before its answer', async () => {
    const { ann, bob, inviteID, clock } = await ringing()
    bob.line.faults.latency = 300
    const cancel = ann.client.cancel({ inviteID })
    await clock.advance(100)
    const accept = bob.client.accept({ inviteID })
    const refused = expect(accept).rejects.toMatchObject({ code: 8010 })
    await clock.advance(2_000)
    await Promise.all([cancel, refused])
    expect(names(bob)).toEqual(['ts_invitation_cancelled'])
    expect(names(ann)).toEqual([])
  })

  it('a cancel is refused where an accept of an earlier second is there before its answer', async () => {
    const { ann, bob, inviteID, clock } = await ringing()
    ann.line.faults.latency = 1_500
    const accept = bob.client.accept({ inviteID })
    await clock.advance(100)
    const refused = expect(ann.client.cancel({ inviteID })).rejects.toMatchObject({ code: 8020 })
    await clock.advance(5_000)
    await Promise.all([accept, refused])
    expect(names(ann)).toEqual(['ts_invitee_accepted'])
    expect(names(bob)).toEqual([])
  })

  it('the later one that had resolved gives way when the earlier one comes, and that is told', async () => {
    const { ann, bob, inviteID, clock } = await ringing()
    detour(bob)
    const cancel = ann.store.cancel(inviteID)
    await clock.advance(10)
    await Promise.all([bob.store.accept(inviteID), clock.advance(2_000), cancel])
    expect(names(bob)).toEqual(['ts_invitation_cancelled'])
    expect([end(ann), end(bob)]).toEqual([['cancelled'], ['cancelled']])
  })

  it('two accepts of one user leave one device that is in the call, and the other knows', async () => {
    const { ann, bob, desk, inviteID, clock } = await ringing()
    detour(desk)
    // In the next second it comes after, whatever the random numbers say.
    await clock.advance(1_900 - (clock.now() % 1_000))
    const first = bob.store.accept(inviteID)
    await clock.advance(10)
    await Promise.all([desk.store.accept(inviteID), clock.advance(3_000), first])
    expect([end(bob), end(desk)]).toEqual([['accepted'], ['acceptedElsewhere']])
    expect([names(ann), names(bob), names(desk)]).toEqual([['ts_invitee_accepted'], [], ['ts_invitee_accepted']])
  })
})

describe('what a native SDK has done, which knows of no order', () => {
  it('counts before an accept of ours that came to the service earlier', async () => {
    const world = phones()
    const bob = await world.phone('bob')
    const ann = await stranger(world, 'ann')
    await ann.send('bob', { inviteID: 'i1', actionType: 1, timeout: 60 })
    await world.done(bob.store.accept('i1'))
    await world.clock.advance(3_000)
    await ann.send('bob', { inviteID: 'i1', actionType: 2 })
    await world.clock.advance(1_000)
    expect(names(bob)).toEqual(['newInvitationReceived', 'ts_invitation_cancelled'])
    expect(end(bob)).toEqual(['cancelled'])
  })
})

describe('a notice that time is up', () => {
  it('whose answer comes late has the place that the service gave it', async () => {
    const { ann, bob, desk, inviteID, clock } = await ringing(10)
    // In time when it was made, it comes to the service after the notice of the phone.
    await clock.advance(10_000)
    desk.line.faults.latency = 2_900
    const accept = desk.store.accept(inviteID).catch(() => {})
    bob.line.faults.down = 1_500
    await clock.advance(20_000)
    await accept
    expect([end(ann), end(bob), end(desk)]).toEqual([['timedOut'], ['timedOut'], ['timedOut']])
    expect([names(ann), names(bob)]).toEqual([['ts_invitation_timeout'], ['ts_invitation_timeout']])
  })

  it("comes from the inviter 5 s later if the invitee is away, and the inviter's other device waits for it", async () => {
    const { ann, bob, desk, phone, done, clock } = await ringing(0)
    const other = await phone('ann')
    await clock.advance(10_000)
    for (const { line } of [bob, desk]) line.setOnline(false)
    for (const { heard } of [ann, other]) heard.length = 0
    await done(ann.client.invite({ userID: 'bob', timeout: 5 }))
    await clock.advance(10_000)
    expect([names(ann), names(other)]).toEqual([[], []])
    await clock.advance(1_500)
    expect([names(ann), names(other)]).toEqual([['ts_invitation_timeout'], ['ts_invitation_timeout']])
    await clock.advance(60_000)
    expect(names(other)).toHaveLength(1)
  })
})
