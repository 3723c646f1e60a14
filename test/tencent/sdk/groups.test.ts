import { describe, expect, it } from 'vitest'
import { type Engine, sdkWorld } from './sdkWorld.ts'

// A group on real chats: Ann calls Bob, on our client, and Carol, on the SDK's own signaling.

describe.each([
  { build: 'all-in-one', caller: 'ours' },
  { build: 'all-in-one', caller: 'native' },
  { build: 'modular', caller: 'ours' },
  { build: 'modular', caller: 'native' },
] as const)('$build: a group called by $caller', ({ build, caller }) => {
  async function annCallsBoth() {
    const world = sdkWorld(build)
    world.createGroup('team', ['ann', 'bob', 'carol', 'dave'])
    const device = (userID: string, engine: Engine) => world.device(engine, userID)
    const ann = await device('ann', caller)
    const bob = await device('bob', 'ours')
    const carol = await device('carol', 'native')
    const dave = await device('dave', 'ours')
    const call = { groupID: 'team', inviteeList: ['bob', 'carol'], data: 'audio', timeout: 30 }
    const { inviteID } = await world.done(ann.client.inviteInGroup(call))
    /** What all were told in the end: Ann, Bob and Carol. */
    async function inTheEnd() {
      await world.clock.advance(40_000)
      expect(dave.told).toEqual([])
      return [ann.told, bob.told, carol.told]
    }
    return { ...world, ann, bob, carol, inviteID, inTheEnd }
  }

  it('and one accepts, the other rejects', async () => {
    const { ann, bob, carol, inviteID, done, inTheEnd } = await annCallsBoth()
    await done(bob.client.accept({ inviteID, data: 'yes' }))
    await done(carol.client.reject({ inviteID, data: 'no' }))
    expect(await inTheEnd()).toEqual([
      ['bob accepts: yes', 'carol rejects: no'],
      ['rings: audio', 'carol rejects: no'],
      ['rings: audio', 'bob accepts: yes'],
    ])
    expect([ann.ends(), bob.ends()]).toEqual([['accepted'], ['accepted']])
  })

  it('and ends it after one has accepted', async () => {
    const { ann, bob, inviteID, done, inTheEnd } = await annCallsBoth()
    await done(bob.client.accept({ inviteID }))
    await done(ann.client.cancel({ inviteID, data: 'bye' }))
    expect(await inTheEnd()).toEqual([
      ['bob accepts: '],
      ['rings: audio', 'cancelled: bye'],
      ['rings: audio', 'bob accepts: ', 'cancelled: bye'],
    ])
  })

  it('and nobody answers', async () => {
    const { inTheEnd, cloud } = await annCallsBoth()
    const timedOut = ['carol timed out', 'bob timed out']
    expect(await inTheEnd()).toEqual([timedOut, ['rings: audio', ...timedOut], ['rings: audio', ...timedOut]])
    expect(cloud.messages().map(({ from }) => from)).toEqual(['ann', 'carol', 'bob'])
  })

  it('and nobody is there: one notice names both', async () => {
    const { bob, carol, cloud, clock, inTheEnd } = await annCallsBoth()
    await clock.advance(1000)
    bob.setOnline(false)
    carol.close()
    expect((await inTheEnd())[0]).toEqual(['bob,carol timed out'])
    expect(cloud.messages().map(({ from }) => from)).toEqual(['ann', 'ann'])
  })

  it.each(['ann', 'bob', 'carol'] as const)('and %s modifies it', async (editor) => {
    const world = await annCallsBoth()
    const { bob, inviteID, done, inTheEnd } = world
    await done(world[editor].client.modifyInvitation({ inviteID, data: 'video' }))
    await done(bob.client.accept({ inviteID }))
    expect(await inTheEnd()).toEqual([
      ['modified: video', 'bob accepts: ', 'carol timed out'],
      ['rings: audio', 'modified: video', 'carol timed out'],
      ['rings: audio', 'modified: video', 'bob accepts: ', 'carol timed out'],
    ])
  })
})
