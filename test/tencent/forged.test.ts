import type { SignalingInfo } from 'ringkit/store'
import { encodeSignaling } from 'ringkit/store'
import { describe, expect, it } from 'vitest'
import { type Phone, phones } from './phones.ts'
import { stranger } from './stranger.ts'

// Who sent a message the service says; what it says about whom anybody can write. Nobody is believed beyond what is theirs.

type Forgery = Partial<SignalingInfo> & Pick<SignalingInfo, 'actionType'>

/** Ann rings; Dave, whom she has not invited, sends what he likes to both. */
async function ringing() {
  const world = phones()
  const { cloud, done, phone } = world
  cloud.createGroup('team', ['ann', 'bob', 'carol', 'dave'])
  cloud.createGroup('other', ['ann', 'bob', 'carol', 'dave'])
  const ann = await phone('ann')
  const bob = await phone('bob')
  const carol = await stranger(world, 'carol')
  const dave = await stranger(world, 'dave')
  return { ...world, ann, bob, carol, dave, done }
}

const ends = ({ store }: Phone) => store.getAll().flatMap(({ invitees }) => invitees.map(({ state }) => state))
const rings = ({ heard }: Phone) => heard.filter(({ name }) => name === 'newInvitationReceived').length

const oneToOne: [string, 'ann' | 'bob', Forgery][] = [
  ['an invitation in the name of Ann', 'bob', { actionType: 1, inviteID: 'other', inviter: 'ann' }],
  ['a cancel in the name of Ann', 'bob', { actionType: 2, inviter: 'ann', inviteeList: ['bob'] }],
  ['a cancel that names nobody', 'bob', { actionType: 2, inviter: 'ann', inviteeList: [] }],
  ['a cancel of his own', 'bob', { actionType: 2, inviteeList: ['bob'] }],
  ["Bob's accept", 'ann', { actionType: 3, inviter: 'ann', inviteeList: ['bob'] }],
  ["Bob's reject", 'ann', { actionType: 4, inviter: 'ann', inviteeList: ['bob'] }],
  ["Bob's timeout, to Ann", 'ann', { actionType: 5, inviter: 'ann', inviteeList: ['bob'] }],
  ["Bob's timeout, to Bob", 'bob', { actionType: 5, inviter: 'ann', inviteeList: ['bob'] }],
  ['an answer as of a group', 'ann', { actionType: 3, inviter: 'ann', inviteeList: ['dave'], groupID: 'team' }],
]

describe('in an invitation 1:1', () => {
  it.each(oneToOne)('%s from somebody else is ignored and reported once', async (_, to, forgery) => {
    const { ann, bob, dave, done, clock } = await ringing()
    const { inviteID } = await done(ann.store.invite({ userID: 'bob' }))
    await clock.advance(1_000)
    await dave.send(to, { inviteID, ...forgery })
    await clock.advance(1_000)
    const [victim, other] = to === 'ann' ? [ann, bob] : [bob, ann]
    expect(victim.errors.map(({ code }) => code)).toEqual(['forged'])
    expect(other.errors).toEqual([])
    expect([...ends(ann), ...ends(bob)]).toEqual(['pending', 'pending'])
    expect(rings(bob)).toBe(1)
    // The message comes again out of the history.
    victim.line.setOnline(false)
    await clock.advance(1_000)
    victim.line.setOnline(true)
    await clock.advance(10_000)
    expect(victim.errors).toHaveLength(1)
    // What is real still counts.
    await done(bob.store.accept(inviteID))
    await clock.advance(1_000)
    expect([...ends(ann), ...ends(bob)]).toEqual(['accepted', 'accepted'])
  })

  it('whoever was not invited can answer for himself, and nothing comes of it', async () => {
    const { ann, dave, done, clock } = await ringing()
    const { inviteID } = await done(ann.store.invite({ userID: 'bob' }))
    await dave.send('ann', { inviteID, inviter: 'ann', inviteeList: ['dave'], actionType: 3 })
    await clock.advance(1_000)
    expect(ends(ann)).toEqual(['pending'])
    expect(ann.heard).toEqual([])
  })

  it('what a stranger said of an invitation before it came does not count when it comes', async () => {
    const world = phones()
    const bob = await world.phone('bob')
    const [ann, dave] = [await stranger(world, 'ann'), await stranger(world, 'dave')]
    await dave.send('bob', { inviteID: 'i1', actionType: 2 })
    await ann.send('bob', { inviteID: 'i1', actionType: 1, timeout: 60 })
    await world.clock.advance(1_000)
    expect([rings(bob), ...ends(bob)]).toEqual([1, 'pending'])
  })
})

const inGroup: [string, Forgery][] = [
  ['an invitation in the name of Ann', { actionType: 1, inviteID: 'other', inviter: 'ann', inviteeList: ['bob'] }],
  ['a cancel in the name of Ann', { actionType: 2, inviter: 'ann', inviteeList: ['bob', 'carol'] }],
  ['a cancel of his own', { actionType: 2, inviteeList: ['bob', 'carol'] }],
  ["Bob's accept", { actionType: 3, inviter: 'ann', inviteeList: ['bob'] }],
  ["Bob's reject", { actionType: 4, inviter: 'ann', inviteeList: ['bob'] }],
  ["Bob's timeout", { actionType: 5, inviter: 'ann', inviteeList: ['bob'] }],
  ['a timeout of both', { actionType: 5, inviter: 'ann', inviteeList: ['bob', 'carol'] }],
  ['an answer as of another group', { actionType: 3, inviter: 'ann', inviteeList: ['dave'], groupID: 'other' }],
  ['an answer as of a call 1:1', { actionType: 3, inviter: 'ann', inviteeList: ['dave'], groupID: '' }],
]

describe('in a group', () => {
  it.each(inGroup)('%s from another member is ignored and reported once', async (_, forgery) => {
    const { ann, bob, dave, done, clock } = await ringing()
    const { inviteID } = await done(ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] }))
    await clock.advance(1_000)
    await dave.send('team', { inviteID, ...forgery }, true)
    await clock.advance(1_000)
    for (const { errors } of [ann, bob]) expect(errors.map(({ code }) => code)).toEqual(['forged'])
    expect([...ends(ann), ...ends(bob)]).toEqual(['pending', 'pending', 'pending', 'pending'])
    expect(rings(bob)).toBe(1)
  })

  it("an invitee's own step in another group is ignored and reported", async () => {
    const { ann, bob, carol, done, clock } = await ringing()
    const { inviteID } = await done(ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] }))
    await carol.send('other', { inviteID, inviter: 'ann', inviteeList: ['carol'], actionType: 4 }, true)
    await clock.advance(1_000)
    for (const { errors } of [ann, bob]) expect(errors.map(({ code }) => code)).toEqual(['forged'])
    expect(ends(ann)).toEqual(['pending', 'pending'])
  })

  it('an invitee times out for itself only', async () => {
    const { ann, carol, done, clock } = await ringing()
    const { inviteID } = await done(ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] }))
    await carol.send('team', { inviteID, inviter: 'ann', inviteeList: ['bob', 'carol'], actionType: 5 }, true)
    await clock.advance(1_000)
    expect(ann.errors.map(({ code }) => code)).toEqual(['forged'])
    expect(ends(ann)).toEqual(['pending', 'pending'])
  })

  it('a mark that names the device of somebody else does not make the step its own', async () => {
    const { ann, bob, carol, done, clock } = await ringing()
    const joined: string[] = []
    bob.store.onAccepted((_, { by }) => joined.push(by))
    const { inviteID } = await done(ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] }))
    await clock.advance(1_000)
    const step = { inviteID, inviter: 'ann', groupID: 'team', inviteeList: ['carol'], data: '', timeout: 0 }
    const cloudCustomData = JSON.stringify({ ringkit: 1, device: bob.client.deviceID })
    await carol.sendText('team', encodeSignaling({ ...step, actionType: 3 }), { group: true, cloudCustomData })
    await clock.advance(1_000)
    const [, accept] = bob.heard
    expect(accept).toMatchObject({ name: 'ts_invitee_accepted', data: { invitee: 'carol' } })
    expect(accept?.data).not.toHaveProperty('here')
    expect(joined).toEqual([])
  })

  it("an old message of somebody else that was edited into that person's step is not believed", async () => {
    const { ann, bob, carol, done, clock, cloud } = await ringing()
    const { ID } = await done(
      ann.line.send({
        ...{ to: 'team', conversationType: 'GROUP', priority: 'Normal', cloudCustomData: '', onlineUserOnly: false },
        payload: { data: 'hello', description: '', extension: '' },
        control: { noUnread: false, noLastMessage: false, noModeration: false },
      }),
    )
    const { inviteID } = await done(ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] }))
    const step = { inviteID, inviter: 'ann', groupID: 'team', inviteeList: ['bob', 'carol'], data: '', timeout: 0 }
    const payload = { data: encodeSignaling({ ...step, actionType: 2 }), description: '', extension: '' }
    await done(carol.line.edit({ ID, payload, version: 0 }))
    expect(cloud.messages()[0]?.payload).toEqual(payload)
    bob.line.setOnline(false)
    await clock.advance(1_000)
    bob.line.setOnline(true)
    await clock.advance(10_000)
    expect(ends(bob)).toEqual(['pending', 'pending'])
  })
})
