import { describe, expect, it } from 'vitest'
import { interopWorld } from './interopWorld.ts'

// What a device finds that signs in, or comes back, while the other kind calls.

const control = { noUnread: false, noLastMessage: false, noModeration: false }
const hello = (to: string, conversationType: 'C2C' | 'GROUP') => ({
  ...{ to, conversationType, priority: 'Normal', cloudCustomData: '', onlineUserOnly: false, control },
  payload: { data: 'hello', description: '', extension: '' },
})

describe('ours signs in while a native one calls', () => {
  async function annCalls(options: { timeout?: number; data?: string; onlineUserOnly?: boolean } = {}) {
    const world = interopWorld()
    const ann = await world.device('native', 'ann')
    const call = { userID: 'bob', data: 'audio', timeout: 30, ...options }
    const { inviteID } = await world.done(ann.client.invite(call), 0)
    return { ...world, ann, inviteID }
  }

  it('and it rings, with the data as it now is, and times out when it should', async () => {
    const { ann, inviteID, device, done, clock } = await annCalls()
    await done(ann.client.modifyInvitation({ inviteID, data: 'video' }))
    await clock.advance(10_000)
    const bob = await device('ours', 'bob')
    expect(bob.told).toEqual(['rings: video'])
    await clock.advance(18_000)
    expect(bob.told).toHaveLength(1)
    await clock.advance(4_000)
    expect([ann.told, bob.told]).toEqual([
      ['modified: video', 'bob timed out'],
      ['rings: video', 'bob timed out'],
    ])
  })

  it('and accepts', async () => {
    const { ann, inviteID, device, done } = await annCalls()
    const bob = await device('ours', 'bob')
    await done(bob.client.accept({ inviteID }))
    expect([ann.told, bob.ends()]).toEqual([['bob accepts: '], ['accepted']])
  })

  it('and modifies', async () => {
    const { ann, inviteID, device, done } = await annCalls()
    const bob = await device('ours', 'bob')
    await done(bob.client.modifyInvitation({ inviteID, data: 'video' }))
    expect([ann.told, bob.told]).toEqual([['modified: video'], ['rings: audio', 'modified: video']])
  })

  it('and hears when it is cancelled then', async () => {
    const { ann, inviteID, device, done } = await annCalls()
    const bob = await device('ours', 'bob')
    await done(ann.client.cancel({ inviteID }))
    expect(bob.told).toEqual(['rings: audio', 'cancelled: '])
  })

  it.each(['accept', 'reject'] as const)('and does not ring for what its native device has: %s', async (verb) => {
    const { inviteID, device, done, clock } = await annCalls()
    const native = await device('native', 'bob')
    await done(native.client[verb]({ inviteID }))
    const bob = await device('ours', 'bob')
    await clock.advance(100_000)
    expect(bob.told).toEqual([])
  })

  it('and does not ring for what is cancelled', async () => {
    const { ann, inviteID, device, done } = await annCalls()
    await done(ann.client.cancel({ inviteID }))
    expect((await device('ours', 'bob')).told).toEqual([])
  })

  it('and does not ring for what has expired', async () => {
    const { device, clock } = await annCalls({ timeout: 10 })
    await clock.advance(12_000)
    expect((await device('ours', 'bob')).told).toEqual([])
  })

  it('and does not ring for an online-only call', async () => {
    const { device } = await annCalls({ onlineUserOnly: true })
    expect((await device('ours', 'bob')).told).toEqual([])
  })

  it('and it rings though the call keeps itself out of the list of conversations', async () => {
    const { device } = await annCalls({ data: 'excludeFromHistoryMessage' })
    expect((await device('ours', 'bob')).told).toEqual(['rings: excludeFromHistoryMessage'])
  })

  it.each([0, 21, 60])('in a group, and it rings though %i messages came after it', async (others) => {
    const { cloud, device, done, clock } = interopWorld()
    cloud.createGroup('team', ['ann', 'bob', 'carol'])
    const ann = await device('native', 'ann')
    const carol = await device('native', 'carol')
    const call = { groupID: 'team', inviteeList: ['bob', 'carol'], data: 'audio', timeout: 900 }
    const { inviteID } = await done(ann.client.inviteInGroup(call))
    for (let i = 0; i < others; i++) await done(ann.line.send(hello('team', 'GROUP')))
    await done(carol.client.accept({ inviteID }))
    await clock.advance(400_000)
    const bob = await device('ours', 'bob')
    expect(bob.told[0]).toBe('rings: audio')
    expect(bob.heard[0]?.data.inviteeList).toEqual(['bob', 'carol'])
    await done(bob.client.accept({ inviteID }))
    expect(ann.told).toEqual(['carol accepts: ', 'bob accepts: '])
  })
})

describe('a native one signs in while ours calls', () => {
  async function annCalls(options: { timeout?: number; onlineUserOnly?: boolean } = {}) {
    const world = interopWorld()
    const ann = await world.device('ours', 'ann')
    const call = { userID: 'bob', data: 'audio', timeout: 30, ...options }
    const { inviteID } = await world.done(ann.client.invite(call), 0)
    return { ...world, ann, inviteID }
  }

  it('and it rings, with the data as it now is, and times out when it should', async () => {
    const { ann, inviteID, device, done, clock } = await annCalls()
    await done(ann.client.modifyInvitation({ inviteID, data: 'video' }))
    await clock.advance(10_000)
    const bob = await device('native', 'bob')
    expect(bob.told).toEqual(['rings: video'])
    await clock.advance(22_000)
    expect([ann.told, bob.told]).toEqual([
      ['modified: video', 'bob timed out'],
      ['rings: video', 'bob timed out'],
    ])
  })

  it('and accepts', async () => {
    const { ann, inviteID, device, done } = await annCalls()
    const bob = await device('native', 'bob')
    await done(bob.client.accept({ inviteID }))
    expect([ann.told, ann.ends()]).toEqual([['bob accepts: '], ['accepted']])
  })

  it('and does not ring for what is cancelled, has expired, or was for users online only', async () => {
    const { ann, inviteID, device, done, clock } = await annCalls()
    await done(ann.client.cancel({ inviteID }))
    await done(ann.client.invite({ userID: 'bob', timeout: 5 }))
    await done(ann.client.invite({ userID: 'bob', onlineUserOnly: true }))
    await clock.advance(7_000)
    expect((await device('native', 'bob')).told).toEqual([])
  })

  it('in a group, and it rings', async () => {
    const { cloud, device, done } = interopWorld()
    cloud.createGroup('team', ['ann', 'bob', 'carol'])
    const ann = await device('ours', 'ann')
    const carol = await device('ours', 'carol')
    const call = { groupID: 'team', inviteeList: ['bob', 'carol'], data: 'audio' }
    const { inviteID } = await done(ann.client.inviteInGroup(call))
    await done(carol.client.accept({ inviteID }))
    const bob = await device('native', 'bob')
    expect(bob.told).toEqual(['rings: audio', 'carol accepts: '])
    await done(bob.client.reject({ inviteID }))
    expect(ann.told).toEqual(['carol accepts: ', 'bob rejects: '])
  })
})

describe('after a lost link', () => {
  it('ours is told of what a native one did meanwhile, in order, once', async () => {
    const { device, done, clock } = interopWorld()
    const ann = await device('native', 'ann')
    const bob = await device('ours', 'bob')
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', data: 'first', timeout: 30 }))
    bob.line.setOnline(false)
    await done(ann.client.modifyInvitation({ inviteID, data: 'changed' }))
    await done(ann.client.cancel({ inviteID }))
    const second = await done(ann.client.invite({ userID: 'bob', data: 'never seen' }))
    await done(ann.client.cancel({ inviteID: second.inviteID }))
    await done(ann.client.invite({ userID: 'bob', data: 'still rings', timeout: 60 }))
    await clock.advance(5_000)
    bob.line.setOnline(true)
    await clock.advance(10_000)
    expect(bob.told.filter((told) => !told.startsWith('modified'))).toEqual([
      'rings: first',
      'cancelled: ',
      'rings: still rings',
    ])
  })

  it('ours, which called, hears what the native one has answered', async () => {
    const { device, done, clock } = interopWorld()
    const ann = await device('ours', 'ann')
    const bob = await device('native', 'bob')
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', timeout: 30 }))
    ann.line.setOnline(false)
    await done(bob.client.accept({ inviteID }))
    await clock.advance(5_000)
    ann.line.setOnline(true)
    await clock.advance(100_000)
    expect([ann.told, ann.ends()]).toEqual([['bob accepts: '], ['accepted']])
  })

  it('ours does not ring for what expired meanwhile', async () => {
    const { device, done, clock } = interopWorld()
    const ann = await device('native', 'ann')
    const bob = await device('ours', 'bob')
    bob.line.setOnline(false)
    await done(ann.client.invite({ userID: 'bob', timeout: 10 }))
    await clock.advance(12_000)
    bob.line.setOnline(true)
    await clock.advance(100_000)
    expect(bob.told).toEqual([])
    expect(ann.told).toEqual(['bob timed out'])
  })

  it('the native one is told of what ours did meanwhile', async () => {
    const { device, done, clock } = interopWorld()
    const ann = await device('ours', 'ann')
    const bob = await device('native', 'bob')
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', data: 'first', timeout: 30 }))
    bob.line.setOnline(false)
    await done(ann.client.cancel({ inviteID }))
    await done(ann.client.invite({ userID: 'bob', data: 'second', timeout: 30 }))
    await clock.advance(10_000)
    bob.line.setOnline(true)
    await clock.advance(1_000)
    expect(bob.told).toEqual(['rings: first', 'cancelled: ', 'rings: second'])
    await clock.advance(100_000)
    expect(ann.told).toEqual(['bob timed out'])
  })

  it('our answer that had no link is sent when it is back, and the native one hears it', async () => {
    const { device, done, clock } = interopWorld()
    const ann = await device('native', 'ann')
    const bob = await device('ours', 'bob')
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', timeout: 30 }))
    bob.line.setOnline(false)
    const accept = bob.client.accept({ inviteID })
    await clock.advance(5_000)
    bob.line.setOnline(true)
    await done(accept)
    expect([ann.told, bob.ends()]).toEqual([['bob accepts: '], ['accepted']])
  })

  it('ours finds what the service never handed out to it', async () => {
    const { device, done, clock } = interopWorld()
    const ann = await device('native', 'ann')
    const bob = await device('ours', 'bob')
    const first = await done(ann.client.invite({ userID: 'bob', data: 'first', timeout: 60 }))
    bob.line.setOnline(false)
    bob.line.faults.lose = () => true
    await done(ann.client.cancel({ inviteID: first.inviteID }))
    await done(ann.client.invite({ userID: 'bob', data: 'second', timeout: 60 }))
    bob.line.setOnline(true)
    await clock.advance(10_000)
    expect(bob.told).toEqual(['rings: first', 'cancelled: ', 'rings: second'])
  })
})
