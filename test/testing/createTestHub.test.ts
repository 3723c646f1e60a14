import { createTestHub } from 'ringkit/testing'
import { expect, test } from 'vitest'

test('a verb that is told to fail rejects that often with that error, and nothing happens', async () => {
  const { hub, clock, faults } = createTestHub()
  const ann = hub.connect({ userID: 'ann' })
  const bob = hub.connect({ userID: 'bob' })
  let rings = 0
  bob.addSignalingListener('newInvitationReceived', () => {
    rings++
  })
  const error = new Error('the service is down')
  faults.fail('invite', error, 2)
  await expect(ann.invite({ userID: 'bob' })).rejects.toBe(error)
  await expect(ann.invite({ userID: 'bob' })).rejects.toBe(error)
  await clock.flush()
  expect(rings).toBe(0)
  const { inviteID } = await ann.invite({ userID: 'bob' })
  await clock.flush()
  expect(rings).toBe(1)
  faults.fail('accept', error)
  await expect(bob.accept({ inviteID })).rejects.toBe(error)
  await expect(bob.accept({ inviteID })).resolves.toMatchObject({ code: 0 })
})

test('the same seed gives the same faults, another one others', async () => {
  const play = async (seed: number) => {
    const { hub, clock, faults } = createTestHub({ seed })
    Object.assign(faults, { latency: [0, 500], loss: 0.3 })
    const ann = hub.connect({ userID: 'ann' })
    let resolvedAt = 0
    void ann.invite({ userID: 'bob' }).then(() => {
      resolvedAt = clock.now()
    })
    await clock.advance(30_000)
    return resolvedAt
  }
  expect(await play(7)).toBe(await play(7))
  expect(await play(7)).not.toBe(await play(8))
})

test('everything happens in virtual time', async () => {
  const { hub, clock, faults } = createTestHub({ start: 5000 })
  faults.latency = 1000
  const ann = hub.connect({ userID: 'ann' })
  expect(ann.getServerTime()).toBe(5000)
  const call = ann.invite({ userID: 'bob' })
  await clock.advance(2000)
  await call
  expect(clock.now()).toBe(7000)
})
