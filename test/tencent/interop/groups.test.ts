import { describe, expect, it } from 'vitest'
import { interopWorld } from './interopWorld.ts'

// A group of both kinds: the inviter of either, an invitee of each, and a member of each who is not invited.

describe.each(['native', 'ours'] as const)('a group called by %s', (caller) => {
  async function annCallsThree(options: { timeout?: number; onlineUserOnly?: boolean } = {}) {
    const world = interopWorld()
    world.cloud.createGroup('team', ['ann', 'bob', 'carol', 'dave', 'eve'])
    const ann = await world.device(caller, 'ann')
    const bob = await world.device('ours', 'bob')
    const carol = await world.device('native', 'carol')
    const dave = await world.device('ours', 'dave')
    const eve = await world.device('native', 'eve')
    const call = { groupID: 'team', inviteeList: ['bob', 'carol'], data: 'audio', timeout: 30 }
    const { inviteID } = await world.done(ann.client.inviteInGroup({ ...call, ...options }), 0)
    async function inTheEnd() {
      await world.clock.advance(100_000)
      // Members that are not invited are told nothing at all.
      expect([dave.told, eve.told]).toEqual([[], []])
      return { ann: ann.told, bob: bob.told, carol: carol.told }
    }
    return { ...world, ann, bob, carol, dave, eve, inviteID, inTheEnd }
  }

  it('rings on those that are named', async () => {
    const { bob, carol, inviteID, inTheEnd } = await annCallsThree({ timeout: 0 })
    const data = { inviteID, inviter: 'ann', groupID: 'team', data: 'audio', inviteeList: ['bob', 'carol'] }
    const rung = [{ name: 'newInvitationReceived', data: expect.objectContaining(data) }]
    expect([bob.heard, carol.heard]).toEqual([rung, rung])
    await inTheEnd()
  })

  it('is accepted by one and rejected by the other, and all hear of both', async () => {
    const { bob, carol, inviteID, done, inTheEnd } = await annCallsThree()
    await done(bob.client.accept({ inviteID, data: 'yes' }))
    await done(carol.client.reject({ inviteID, data: 'no' }))
    expect(await inTheEnd()).toEqual({
      ann: ['bob accepts: yes', 'carol rejects: no'],
      bob: ['rings: audio', 'carol rejects: no'],
      carol: ['rings: audio', 'bob accepts: yes'],
    })
  })

  it('is rejected by one and accepted by the other', async () => {
    const { bob, carol, inviteID, done, inTheEnd } = await annCallsThree()
    await done(bob.client.reject({ inviteID, data: 'no' }))
    await done(carol.client.accept({ inviteID, data: 'yes' }))
    expect(await inTheEnd()).toEqual({
      ann: ['bob rejects: no', 'carol accepts: yes'],
      // Who has rejected hears nothing more.
      bob: ['rings: audio'],
      carol: ['rings: audio', 'bob rejects: no'],
    })
  })

  it('is cancelled while one has accepted and the other has not answered', async () => {
    const { ann, bob, inviteID, done, inTheEnd } = await annCallsThree()
    await done(bob.client.accept({ inviteID }))
    await done(ann.client.cancel({ inviteID, data: 'bye' }))
    expect(await inTheEnd()).toEqual({
      ann: ['bob accepts: '],
      bob: ['rings: audio', 'cancelled: bye'],
      carol: ['rings: audio', 'bob accepts: ', 'cancelled: bye'],
    })
  })

  it('is cancelled while the native one has accepted', async () => {
    const { ann, carol, inviteID, done, inTheEnd } = await annCallsThree()
    await done(carol.client.accept({ inviteID }))
    await done(ann.client.cancel({ inviteID, data: 'bye' }))
    expect(await inTheEnd()).toEqual({
      ann: ['carol accepts: '],
      bob: ['rings: audio', 'carol accepts: ', 'cancelled: bye'],
      carol: ['rings: audio', 'cancelled: bye'],
    })
  })

  it('is answered by nobody: each tells of its own timeout', async () => {
    const { inTheEnd, cloud } = await annCallsThree()
    const told = await inTheEnd()
    expect(told.ann).toEqual(['carol timed out', 'bob timed out'])
    expect(told.bob).toEqual(['rings: audio', 'carol timed out', 'bob timed out'])
    expect(told.carol).toEqual(['rings: audio', 'carol timed out', 'bob timed out'])
    expect(cloud.messages().map(({ from }) => from)).toEqual(['ann', 'carol', 'bob'])
  })

  it('is answered by nobody, all away: the inviter names both, in one notice', async () => {
    const { ann, bob, carol, inTheEnd, cloud } = await annCallsThree()
    bob.line.setOnline(false)
    carol.line.setOnline(false)
    expect((await inTheEnd()).ann).toEqual(['bob,carol timed out'])
    expect(cloud.messages().map(({ from }) => from)).toEqual(['ann', 'ann'])
    bob.line.setOnline(true)
    carol.line.setOnline(true)
    await inTheEnd()
    // Ours ended by its own clock. The native one could not tell of it, and so has waited.
    expect([bob.told, carol.told]).toEqual([
      ['rings: audio', 'bob timed out'],
      ['rings: audio', 'bob,carol timed out'],
    ])
    expect(ann.told).toHaveLength(1)
  })

  it('is accepted by ours, the native one away: the inviter tells of that one', async () => {
    const { bob, carol, inviteID, done, inTheEnd } = await annCallsThree()
    carol.line.setOnline(false)
    await done(bob.client.accept({ inviteID }))
    expect(await inTheEnd()).toMatchObject({
      ann: ['bob accepts: ', 'carol timed out'],
      bob: ['rings: audio', 'carol timed out'],
    })
  })

  it('is accepted by the native one, ours away: the inviter tells of that one', async () => {
    const { bob, carol, inviteID, done, inTheEnd } = await annCallsThree()
    bob.line.setOnline(false)
    await done(carol.client.accept({ inviteID }))
    expect(await inTheEnd()).toMatchObject({
      ann: ['carol accepts: ', 'bob timed out'],
      carol: ['rings: audio', 'bob timed out'],
    })
    bob.line.setOnline(true)
    expect((await inTheEnd()).bob).toEqual(['rings: audio', 'bob timed out'])
  })

  it('times out though the inviter is away: the invitees tell each other', async () => {
    const { ann, bob, carol, clock, inTheEnd } = await annCallsThree()
    ann.line.setOnline(false)
    await clock.advance(33_000)
    expect([ann.told, bob.told, carol.told]).toEqual([
      [],
      ['rings: audio', 'carol timed out', 'bob timed out'],
      ['rings: audio', 'carol timed out', 'bob timed out'],
    ])
    ann.line.setOnline(true)
    expect((await inTheEnd()).ann).toEqual(['carol timed out', 'bob timed out'])
  })

  it.each(['ann', 'bob', 'carol'] as const)('is modified by %s, and all hear of it', async (editor) => {
    const { [editor]: one, bob, inviteID, done, inTheEnd } = await annCallsThree()
    await done(one.client.modifyInvitation({ inviteID, data: 'video' }))
    await done(bob.client.accept({ inviteID }))
    expect(await inTheEnd()).toEqual({
      ann: ['modified: video', 'bob accepts: ', 'carol timed out'],
      bob: ['rings: audio', 'modified: video', 'carol timed out'],
      carol: ['rings: audio', 'modified: video', 'bob accepts: ', 'carol timed out'],
    })
  })

  it('is modified after one has accepted, and the others can still answer', async () => {
    const { ann, bob, carol, inviteID, done, inTheEnd } = await annCallsThree()
    await done(bob.client.accept({ inviteID }))
    await done(carol.client.modifyInvitation({ inviteID, data: 'video' }))
    await done(ann.client.modifyInvitation({ inviteID, data: 'both' }))
    await done(carol.client.accept({ inviteID }))
    const modified = ['modified: video', 'modified: both']
    expect(await inTheEnd()).toEqual({
      ann: ['bob accepts: ', ...modified, 'carol accepts: '],
      bob: ['rings: audio', ...modified, 'carol accepts: '],
      carol: ['rings: audio', 'bob accepts: ', ...modified],
    })
  })

  it('is modified by an invitee after the other has accepted, who does not time out', async () => {
    for (const [first, second] of [['bob', 'carol'] as const, ['carol', 'bob'] as const]) {
      const world = await annCallsThree()
      const { ann, inviteID, done, inTheEnd } = world
      await done(world[first].client.accept({ inviteID }))
      await done(world[second].client.modifyInvitation({ inviteID, data: 'video' }))
      world[second].line.setOnline(false)
      await inTheEnd()
      expect(ann.told).toEqual([`${first} accepts: `, 'modified: video', `${second} timed out`])
    }
  })

  it('is for users online only, and every step is so', async () => {
    const { bob, carol, inviteID, done, inTheEnd, cloud } = await annCallsThree({ onlineUserOnly: true, timeout: 10 })
    await done(bob.client.accept({ inviteID }))
    await done(carol.client.reject({ inviteID }))
    expect((await inTheEnd()).ann).toEqual(['bob accepts: ', 'carol rejects: '])
    expect(cloud.sent().map(({ onlineUserOnly }) => onlineUserOnly)).toEqual([true, true, true])
    expect(cloud.messages()).toEqual([])
  })

  it('that the inviter has left is refused with the code of the service', async () => {
    const { ann, cloud, done } = await annCallsThree({ timeout: 0 })
    cloud.createGroup('others', ['bob'])
    const call = ann.client.inviteInGroup({ groupID: 'others', inviteeList: ['bob'] })
    // The native one says of everything that goes wrong: 2903.
    await expect(done(call)).rejects.toMatchObject({ code: caller === 'ours' ? 10007 : 2903 })
  })
})

it.each(['native', 'ours'] as const)('a timeout of %s that names several ends them all for ours', async (caller) => {
  const { cloud, device, ours, done, clock } = interopWorld()
  cloud.createGroup('team', ['ann', 'bob', 'carol', 'dave'])
  const ann = await device(caller, 'ann')
  const bob = await ours('bob')
  const call = { groupID: 'team', inviteeList: ['carol', 'dave', 'bob'], timeout: 10 }
  const { inviteID } = await done(ann.client.inviteInGroup(call))
  await done(bob.client.accept({ inviteID }))
  await clock.advance(20_000)
  expect(bob.told).toEqual(['rings: ', 'carol,dave timed out'])
  expect(bob.states()).toEqual({ carol: 'timedOut', dave: 'timedOut', bob: 'accepted' })
  expect(await bob.client.getPendingInvitations()).toEqual([])
})
