import { describe, expect, it } from 'vitest'
import { interopWorld } from './interopWorld.ts'

// One user with two devices, of which one runs the Tencent SDK's own signaling and one ours.

describe.each(['native', 'ours'] as const)('called by %s', (caller) => {
  async function bobHasBoth() {
    const world = interopWorld()
    const ann = await world.device(caller, 'ann')
    const native = await world.device('native', 'bob')
    const ours = await world.device('ours', 'bob')
    const { inviteID } = await world.done(ann.client.invite({ userID: 'bob', timeout: 30 }), 0)
    return { ...world, ann, native, ours, inviteID }
  }

  it('ours stops ringing when the native one accepts', async () => {
    const { ann, native, ours, inviteID, done, clock } = await bobHasBoth()
    await done(native.client.accept({ inviteID }))
    await clock.advance(100_000)
    expect(ours.told).toEqual(['rings: ', 'bob accepts: '])
    expect(ours.ends()).toEqual(['acceptedElsewhere'])
    expect(ann.told).toEqual(['bob accepts: '])
  })

  it('ours stops ringing when the native one rejects', async () => {
    const { ann, native, ours, inviteID, done, clock } = await bobHasBoth()
    await done(native.client.reject({ inviteID }))
    await clock.advance(100_000)
    expect(ours.told).toEqual(['rings: ', 'bob rejects: '])
    expect(ours.ends()).toEqual(['rejectedElsewhere'])
    expect(ann.told).toEqual(['bob rejects: '])
  })

  it('the native one stops ringing when ours accepts', async () => {
    const { ann, native, ours, inviteID, done, clock } = await bobHasBoth()
    await done(ours.client.accept({ inviteID }))
    await clock.advance(100_000)
    expect(native.told).toEqual(['rings: ', 'bob accepts: '])
    expect(ours.ends()).toEqual(['accepted'])
    expect(ann.told).toEqual(['bob accepts: '])
  })

  it('the native one stops ringing when ours rejects', async () => {
    const { ann, native, ours, inviteID, done, clock } = await bobHasBoth()
    await done(ours.client.reject({ inviteID }))
    await clock.advance(100_000)
    expect(native.told).toEqual(['rings: ', 'bob rejects: '])
    expect(ours.ends()).toEqual(['rejected'])
    expect(ann.told).toEqual(['bob rejects: '])
  })

  it('both hear of the cancel', async () => {
    const { ann, native, ours, inviteID, done } = await bobHasBoth()
    await done(ann.client.cancel({ inviteID }))
    expect([native.told, ours.told]).toEqual([
      ['rings: ', 'cancelled: '],
      ['rings: ', 'cancelled: '],
    ])
  })

  it('one notice is enough when nobody answers', async () => {
    const { ann, native, ours, clock, cloud } = await bobHasBoth()
    await clock.advance(100_000)
    expect([ann.told, native.told, ours.told]).toEqual([
      ['bob timed out'],
      ['rings: ', 'bob timed out'],
      ['rings: ', 'bob timed out'],
    ])
    expect(cloud.messages()).toHaveLength(2)
  })

  it('both accept at the same moment, and the native one is in the call', async () => {
    const { native, ours, inviteID, clock } = await bobHasBoth()
    native.line.faults.latency = 100
    ours.line.faults.latency = 50
    const calls = Promise.allSettled([native.client.accept({ inviteID }), ours.client.accept({ inviteID })])
    await clock.advance(100_000)
    expect((await calls)[0].status).toBe('fulfilled')
    expect(ours.ends()).toEqual(['acceptedElsewhere'])
  })
})

it('our device does not ring for a call that its own user makes on the native one', async () => {
  const { device, done, clock } = interopWorld()
  const native = await device('native', 'ann')
  const ours = await device('ours', 'ann')
  const bob = await device('native', 'bob')
  const { inviteID } = await done(native.client.invite({ userID: 'bob', timeout: 30 }))
  await done(bob.client.accept({ inviteID }))
  await clock.advance(100_000)
  expect(ours.told.filter((told) => told.startsWith('rings'))).toEqual([])
})

it('our device does not time out a call that its own user makes on the native one', async () => {
  const { device, done, clock, cloud } = interopWorld()
  const native = await device('native', 'ann')
  await device('ours', 'ann')
  await done(native.client.invite({ userID: 'bob', timeout: 30 }))
  await clock.advance(100_000)
  expect(native.told).toEqual(['bob timed out'])
  expect(cloud.messages()).toHaveLength(2)
})

it('our device rings for a call that its own user makes to himself on the native one, and answers it', async () => {
  const { device, done, clock } = interopWorld()
  const native = await device('native', 'ann')
  const ours = await device('ours', 'ann')
  const { inviteID } = await done(native.client.invite({ userID: 'ann', timeout: 30 }))
  expect(ours.told).toEqual(['rings: '])
  await done(ours.client.accept({ inviteID }))
  await clock.advance(100_000)
  expect([native.told, ours.ends()]).toEqual([['ann accepts: '], ['accepted']])
})

it('our device that is loaded again goes on with the call that it makes to a native one', async () => {
  const { device, ours, done, clock } = interopWorld()
  const bob = await device('native', 'bob')
  const before = await ours('ann', { deviceID: 'tab' })
  const { inviteID } = await done(before.client.invite({ userID: 'bob', timeout: 30 }))
  before.close()
  const after = await ours('ann', { deviceID: 'tab' })
  expect(await after.client.getPendingInvitations()).toMatchObject([{ inviteID, here: true }])
  await done(bob.client.accept({ inviteID }))
  await clock.advance(100_000)
  expect([after.told, after.ends()]).toEqual([['bob accepts: '], ['accepted']])
})

it('our device that is loaded again times out the call that it makes to a native one that is away', async () => {
  const { ours, done, clock, cloud } = interopWorld()
  const before = await ours('ann', { deviceID: 'tab' })
  await done(before.client.invite({ userID: 'bob', timeout: 30 }))
  before.close()
  const after = await ours('ann', { deviceID: 'tab' })
  await clock.advance(100_000)
  expect(after.told).toEqual(['bob timed out'])
  expect(cloud.messages()).toHaveLength(2)
})

it('our device signs out while a native one calls, and in again: it rings again if nobody has ended it', async () => {
  const { device, done } = interopWorld()
  const ann = await device('native', 'ann')
  const bob = await device('ours', 'bob')
  const first = await done(ann.client.invite({ userID: 'bob', data: 'first', timeout: 60 }))
  await done(ann.client.invite({ userID: 'bob', data: 'second', timeout: 60 }))
  await bob.signOut()
  await done(ann.client.cancel({ inviteID: first.inviteID }))
  await bob.signIn()
  expect(bob.told).toEqual(['rings: first', 'rings: second', 'rings: second'])
  expect(bob.ends()).toEqual(['ringing'])
})
