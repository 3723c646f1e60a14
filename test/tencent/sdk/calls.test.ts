import { describe, expect, it } from 'vitest'
import { sdkWorld } from './sdkWorld.ts'

// Real chats of the Tencent SDK: their own signaling, and ours over their messages.

describe.each([
  { build: 'all-in-one', caller: 'ours', callee: 'ours' },
  { build: 'all-in-one', caller: 'ours', callee: 'native' },
  { build: 'all-in-one', caller: 'native', callee: 'ours' },
  { build: 'modular', caller: 'ours', callee: 'ours' },
  { build: 'modular', caller: 'ours', callee: 'native' },
  { build: 'modular', caller: 'native', callee: 'ours' },
] as const)('$build: $caller calls $callee', ({ build, caller, callee }) => {
  async function annCallsBob(options: { timeout?: number; onlineUserOnly?: boolean } = {}) {
    const world = sdkWorld(build)
    const ann = await world.device(caller, 'ann')
    const bob = await world.device(callee, 'bob')
    const { inviteID } = await world.done(ann.client.invite({ userID: 'bob', data: 'audio', timeout: 30, ...options }))
    /** What both are told from the ring to long after the deadline, and how many messages it took. */
    async function inTheEnd() {
      await world.clock.advance(40_000)
      return { ann: ann.told, bob: bob.told, messages: world.cloud.sent().length }
    }
    return { ...world, ann, bob, inviteID, inTheEnd }
  }

  it.each([
    { who: 'bob', verb: 'accept', toAnn: ['bob accepts: so'], toBob: [] },
    { who: 'bob', verb: 'reject', toAnn: ['bob rejects: so'], toBob: [] },
    { who: 'ann', verb: 'cancel', toAnn: [], toBob: ['cancelled: so'] },
  ] as const)('and $who says $verb', async ({ who, verb, toAnn, toBob }) => {
    const { inTheEnd, ...world } = await annCallsBob()
    await world.done(world[who].client[verb]({ inviteID: world.inviteID, data: 'so' }))
    expect(await inTheEnd()).toEqual({ ann: toAnn, bob: ['rings: audio', ...toBob], messages: 2 })
  })

  it('and nobody answers', async () => {
    const { inTheEnd, cloud } = await annCallsBob()
    expect(await inTheEnd()).toEqual({ ann: ['bob timed out'], bob: ['rings: audio', 'bob timed out'], messages: 2 })
    expect(cloud.sent()[1]).toMatchObject({ from: 'bob', to: 'ann' })
  })

  it.each(['ann', 'bob'] as const)('and %s modifies it', async (who) => {
    const world = await annCallsBob()
    const { inviteID, done, inTheEnd, cloud } = world
    await done(world[who].client.modifyInvitation({ inviteID, data: 'video' }))
    await done(world.bob.client.accept({ inviteID }))
    expect(await inTheEnd()).toEqual({
      ann: ['modified: video', 'bob accepts: '],
      bob: ['rings: audio', 'modified: video'],
      messages: 2,
    })
    expect(cloud.messages()[0]).toMatchObject({ version: 1, from: 'ann', to: 'bob' })
  })

  it('and only who is there now hears of it', async () => {
    const { bob, inviteID, done, inTheEnd, cloud } = await annCallsBob({ onlineUserOnly: true })
    await done(bob.client.accept({ inviteID }))
    expect(await inTheEnd()).toEqual({ ann: ['bob accepts: '], bob: ['rings: audio'], messages: 2 })
    expect(cloud.messages()).toEqual([])
  })
})
