import { expect, it } from 'vitest'
import { interopWorld } from './interopWorld.ts'

// Native devices count the time that is left by their own clock; ours by the service's.

it('a native callee whose clock is ahead gives up early, and our caller believes it', async () => {
  const { device, done, clock } = interopWorld({ nativeAhead: 10_000 })
  const ann = await device('ours', 'ann')
  await device('native', 'bob')
  await done(ann.client.invite({ userID: 'bob', timeout: 30 }), 0)
  await clock.advance(19_000)
  expect(ann.told).toEqual([])
  await clock.advance(1_000)
  expect(ann.told).toEqual(['bob timed out'])
  await clock.advance(60_000)
  expect([ann.told, ann.ends()]).toEqual([['bob timed out'], ['timedOut']])
})

it('a native callee whose clock is behind rings in full when it signs in late: our caller ends it', async () => {
  const { device, done, clock } = interopWorld({ nativeAhead: -60_000 })
  const ann = await device('ours', 'ann')
  await done(ann.client.invite({ userID: 'bob', timeout: 30 }), 0)
  await clock.advance(20_000)
  const bob = await device('native', 'bob')
  await clock.advance(60_000)
  expect([ann.told, bob.told]).toEqual([['bob timed out'], ['rings: ', 'bob timed out']])
})

it('a native caller whose clock is off times out as it should with our callee', async () => {
  const { device, done, clock } = interopWorld({ nativeAhead: 3_600_000 })
  const ann = await device('native', 'ann')
  const bob = await device('ours', 'bob')
  await done(ann.client.invite({ userID: 'bob', timeout: 30 }), 0)
  await clock.advance(29_999)
  expect(bob.told).toEqual(['rings: '])
  await clock.advance(2_000)
  expect([ann.told, bob.told]).toEqual([['bob timed out'], ['rings: ', 'bob timed out']])
})
