import { describe, expect, it } from 'vitest'
import { sdkWorld } from './sdkWorld.ts'

// The chat object as it is, with the SDK's own signaling, straight in a store.

describe.each(['all-in-one', 'modular'] as const)('%s', (build) => {
  async function annCallsBob() {
    const world = sdkWorld(build)
    const ann = await world.device('native', 'ann')
    const bob = await world.device('native', 'bob')
    const { inviteID } = await world.done(ann.client.invite({ userID: 'bob', data: 'audio', timeout: 30 }))
    return { ...world, ann, bob, inviteID }
  }

  it('rings on both sides, with the deadline that its message says', async () => {
    const { ann, bob, inviteID, clock } = await annCallsBob()
    const called = { status: 'ringing', data: 'audio', timeout: 30 }
    expect([ann.store.invitation(inviteID).getState(), bob.store.invitation(inviteID).getState()]).toMatchObject([
      { ...called, me: 'ann', inviter: 'ann' },
      { ...called, me: 'bob', inviter: 'ann' },
    ])
    const left = (bob.store.invitation(inviteID).getState()?.expiresAt ?? 0) - clock.now()
    expect(left).toBeGreaterThan(29_000)
    expect(left).toBeLessThanOrEqual(30_000)
  })

  it.each([
    { who: 'bob', verb: 'accept', end: 'accepted' },
    { who: 'bob', verb: 'reject', end: 'rejected' },
    { who: 'ann', verb: 'cancel', end: 'cancelled' },
  ] as const)('ends on both sides when $who says $verb', async ({ who, verb, end }) => {
    const { inviteID, done, ...users } = await annCallsBob()
    await done(users[who].client[verb]({ inviteID }))
    expect([users.ann.ends(), users.bob.ends()]).toEqual([[end], [end]])
  })

  it('times out on both sides', async () => {
    const { ann, bob, clock } = await annCallsBob()
    await clock.advance(40_000)
    expect([ann.ends(), bob.ends()]).toEqual([['timedOut'], ['timedOut']])
  })

  it('is modified on both sides', async () => {
    const { ann, bob, inviteID, done } = await annCallsBob()
    await done(bob.client.modifyInvitation({ inviteID, data: 'video' }))
    expect([ann, bob].map(({ store }) => store.invitation(inviteID).getState()?.data)).toEqual(['video', 'video'])
  })

  it('rings in a group, and each invitee ends for itself', async () => {
    const { ann, bob, createGroup, device, done } = await annCallsBob()
    createGroup('team', ['ann', 'bob', 'carol'])
    const carol = await device('native', 'carol')
    const call = { groupID: 'team', inviteeList: ['bob', 'carol'], timeout: 30 }
    const { inviteID } = await done(ann.client.inviteInGroup(call))
    await done(bob.client.accept({ inviteID }))
    await done(carol.client.reject({ inviteID }))
    const states = ann.store
      .invitation(inviteID)
      .getState()
      ?.invitees.map(({ userID, state }) => [userID, state])
    expect(states).toEqual([
      ['bob', 'accepted'],
      ['carol', 'rejected'],
    ])
  })
})
