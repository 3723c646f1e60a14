import { createFaultyNetwork, createVirtualClock, type NetworkFaults } from 'ringkit/testing'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../src/testing/createRandom.ts'

function wire(faults: Partial<NetworkFaults>, seed = 1) {
  const clock = createVirtualClock(0)
  const all: NetworkFaults = { latency: 0, loss: 0, duplicate: 0, reorder: 0, ...faults }
  const network = createFaultyNetwork({ faults: all, clock, random: createRandom(seed) })
  const received: number[] = []
  return { clock, received, pipe: network<number>((packet) => received.push(packet)), faults: all }
}

const numbers = Array.from({ length: 200 }, (_, at) => at)

test('without faults packets arrive in microtasks, and no timer is left', async () => {
  const { clock, received, pipe } = wire({})
  pipe.send(1)
  pipe.send(2)
  expect(received).toEqual([])
  await clock.flush()
  expect([received, clock.pendingTimers]).toEqual([[1, 2], 0])
})

test('latency is the time a packet travels', async () => {
  const { clock, received, pipe } = wire({ latency: 100 })
  pipe.send(1)
  await clock.advance(99)
  expect(received).toEqual([])
  await clock.advance(1)
  expect(received).toEqual([1])
})

describe.each([1, 2, 3, 4, 5])('seed %i', (seed) => {
  test.each<Partial<NetworkFaults>>([
    { loss: 0.5 },
    { duplicate: 1 },
    { reorder: 0.5 },
    { latency: [0, 300] },
    { latency: [0, 300], loss: 0.4, duplicate: 0.4, reorder: 0.4 },
  ])('with %o each packet arrives once and in order, and in the end nothing is resent', async (faults) => {
    const { clock, received, pipe } = wire(faults, seed)
    for (const number of numbers) pipe.send(number)
    await clock.advance(60_000)
    expect(received).toEqual(numbers)
    expect(clock.pendingTimers).toBe(0)
    expect(pipe.close()).toEqual([])
  })
})

test('what has not been confirmed comes back when the pipe is closed, and nothing arrives after', async () => {
  const { clock, received, pipe } = wire({ latency: 100 })
  for (const number of [1, 2, 3]) pipe.send(number)
  await clock.advance(100)
  pipe.send(4)
  expect(pipe.close()).toEqual([1, 2, 3, 4])
  await clock.advance(10_000)
  expect([received, clock.pendingTimers]).toEqual([[1, 2, 3], 0])
})

test('on a wire that loses everything, packets wait until it is better', async () => {
  const { clock, received, pipe, faults } = wire({ loss: 1 })
  pipe.send(1)
  await clock.advance(60_000)
  expect(received).toEqual([])
  faults.loss = 0
  await clock.advance(1000)
  expect(received).toEqual([1])
})
