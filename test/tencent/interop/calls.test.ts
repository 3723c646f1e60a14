import { describe, expect, it } from 'vitest'
import { interopWorld } from './interopWorld.ts'

// Calls 1:1 between the Tencent SDK's own signaling and ours.

describe.each([
  { caller: 'native', callee: 'ours' },
  { caller: 'ours', callee: 'native' },
] as const)('$caller calls $callee', ({ caller, callee }) => {
  async function annCallsBob(options: { timeout?: number; onlineUserOnly?: boolean; data?: string } = {}) {
    const world = interopWorld()
    const ann = await world.device(caller, 'ann')
    const bob = await world.device(callee, 'bob')
    const { inviteID } = await world.done(
      ann.client.invite({ userID: 'bob', data: 'audio', timeout: 30, ...options }),
      0,
    )
    /** What both are told from the ring to long after the deadline, and how many messages it took. */
    async function inTheEnd() {
      await world.clock.advance(100_000)
      return { ann: ann.told, bob: bob.told, messages: world.cloud.sent().length }
    }
    return { ...world, ann, bob, inviteID, inTheEnd }
  }

  it('and it rings there with the data of the call', async () => {
    const { bob, inviteID } = await annCallsBob()
    expect(bob.heard).toEqual([
      {
        name: 'newInvitationReceived',
        data: expect.objectContaining({ inviteID, inviter: 'ann', groupID: '', inviteeList: ['bob'], data: 'audio' }),
      },
    ])
  })

  it('and it is accepted', async () => {
    const { bob, inviteID, done, inTheEnd } = await annCallsBob()
    await done(bob.client.accept({ inviteID, data: 'yes' }))
    expect(await inTheEnd()).toEqual({ ann: ['bob accepts: yes'], bob: ['rings: audio'], messages: 2 })
  })

  it('and it is rejected', async () => {
    const { bob, inviteID, done, inTheEnd } = await annCallsBob()
    await done(bob.client.reject({ inviteID, data: 'no' }))
    expect(await inTheEnd()).toEqual({ ann: ['bob rejects: no'], bob: ['rings: audio'], messages: 2 })
  })

  it('and it is cancelled', async () => {
    const { ann, inviteID, done, inTheEnd } = await annCallsBob()
    await done(ann.client.cancel({ inviteID, data: 'bye' }))
    expect(await inTheEnd()).toEqual({ ann: [], bob: ['rings: audio', 'cancelled: bye'], messages: 2 })
  })

  it('and nobody answers: the callee tells of it, once', async () => {
    const { inTheEnd, clock, ann, cloud } = await annCallsBob()
    await clock.advance(29_999)
    expect(ann.told).toEqual([])
    expect(await inTheEnd()).toEqual({
      ann: ['bob timed out'],
      bob: ['rings: audio', 'bob timed out'],
      messages: 2,
    })
    expect(cloud.sent()[1]).toMatchObject({ from: 'bob', to: 'ann' })
  })

  it('and nobody answers, the callee away: the caller tells of it', async () => {
    const { bob, inTheEnd, cloud } = await annCallsBob()
    bob.line.setOnline(false)
    expect((await inTheEnd()).ann).toEqual(['bob timed out'])
    expect(cloud.messages().map(({ from }) => from)).toEqual(['ann', 'ann'])
    bob.line.setOnline(true)
    expect((await inTheEnd()).bob).toEqual(['rings: audio', 'bob timed out'])
  })

  it('and the caller is away when the time is up: it hears of it later, once', async () => {
    const { ann, clock, inTheEnd } = await annCallsBob()
    await clock.advance(10_000)
    ann.line.setOnline(false)
    await clock.advance(23_000)
    expect(ann.told).toEqual([])
    ann.line.setOnline(true)
    expect((await inTheEnd()).ann).toEqual(['bob timed out'])
  })

  it('without a timeout, and it rings on', async () => {
    const { bob, inviteID, done, inTheEnd } = await annCallsBob({ timeout: 0 })
    expect(await inTheEnd()).toEqual({ ann: [], bob: ['rings: audio'], messages: 1 })
    await done(bob.client.accept({ inviteID }))
    expect((await inTheEnd()).ann).toEqual(['bob accepts: '])
  })

  it('and the caller modifies it while it rings', async () => {
    const { ann, bob, inviteID, done, inTheEnd } = await annCallsBob()
    await done(ann.client.modifyInvitation({ inviteID, data: 'video' }))
    await done(bob.client.accept({ inviteID }))
    expect(await inTheEnd()).toEqual({
      ann: ['modified: video', 'bob accepts: '],
      bob: ['rings: audio', 'modified: video'],
      messages: 2,
    })
  })

  it('and the callee modifies it while it rings', async () => {
    const { ann, bob, inviteID, done, inTheEnd } = await annCallsBob()
    await done(bob.client.modifyInvitation({ inviteID, data: 'video' }))
    await done(ann.client.cancel({ inviteID }))
    expect(await inTheEnd()).toEqual({
      ann: ['modified: video'],
      bob: ['rings: audio', 'modified: video', 'cancelled: '],
      messages: 2,
    })
  })

  it('and both modify it, one after the other, again and again', async () => {
    const { ann, bob, inviteID, done } = await annCallsBob()
    for (const data of ['1', '2']) {
      await done(ann.client.modifyInvitation({ inviteID, data: `ann ${data}` }))
      await done(bob.client.modifyInvitation({ inviteID, data: `bob ${data}` }))
    }
    const all = ['modified: ann 1', 'modified: bob 1', 'modified: ann 2', 'modified: bob 2']
    expect([ann.told, bob.told]).toEqual([all, ['rings: audio', ...all]])
  })

  it('for users online only, and every step is so', async () => {
    const { ann, bob, inviteID, done, cloud, inTheEnd } = await annCallsBob({ onlineUserOnly: true })
    await done(bob.client.accept({ inviteID }))
    const second = await done(ann.client.invite({ userID: 'bob', onlineUserOnly: true }))
    await done(bob.client.reject({ inviteID: second.inviteID }))
    const third = await done(ann.client.invite({ userID: 'bob', onlineUserOnly: true }))
    await done(ann.client.cancel({ inviteID: third.inviteID }))
    await done(ann.client.invite({ userID: 'bob', onlineUserOnly: true, timeout: 5 }))
    await inTheEnd()
    expect(ann.told).toEqual(['bob accepts: ', 'bob rejects: ', 'bob timed out'])
    expect(bob.told.filter((told) => !told.startsWith('rings'))).toEqual(['cancelled: ', 'bob timed out'])
    expect(cloud.sent().map(({ onlineUserOnly }) => onlineUserOnly)).toEqual(Array(8).fill(true))
    expect(cloud.messages()).toEqual([])
  })

  it('for users online only, the callee away: it never rings, and times out with the caller', async () => {
    const world = interopWorld()
    const ann = await world.device(caller, 'ann')
    const bob = await world.device(callee, 'bob')
    bob.line.setOnline(false)
    await world.done(ann.client.invite({ userID: 'bob', onlineUserOnly: true, timeout: 5 }))
    bob.line.setOnline(true)
    await world.clock.advance(20_000)
    expect([ann.told, bob.told]).toEqual([['bob timed out'], []])
  })

  it('twice at a time, and the two are apart', async () => {
    const { ann, bob, inviteID, done, inTheEnd } = await annCallsBob()
    const second = await done(ann.client.invite({ userID: 'bob', data: 'second', timeout: 30 }))
    await done(bob.client.reject({ inviteID: second.inviteID, data: 'busy' }))
    await done(bob.client.accept({ inviteID }))
    expect(await inTheEnd()).toEqual({
      ann: ['bob rejects: busy', 'bob accepts: '],
      bob: ['rings: audio', 'rings: second'],
      messages: 4,
    })
  })

  it('while it is called by that one: two calls, each with its own end', async () => {
    const { ann, bob, inviteID, done, inTheEnd } = await annCallsBob()
    const back = await done(bob.client.invite({ userID: 'ann', data: 'back', timeout: 30 }))
    await done(bob.client.reject({ inviteID }))
    await done(ann.client.accept({ inviteID: back.inviteID }))
    expect(await inTheEnd()).toEqual({
      ann: ['rings: back', 'bob rejects: '],
      bob: ['rings: audio', 'ann accepts: '],
      messages: 4,
    })
  })

  it('and leaves nothing running when it is over', async () => {
    const { bob, inviteID, done, inTheEnd, clock } = await annCallsBob()
    await done(bob.client.accept({ inviteID }))
    await inTheEnd()
    // For ten minutes ours remembers what is over.
    await clock.advance(10 * 60_000)
    expect(clock.pendingTimers).toBe(0)
  })
})
