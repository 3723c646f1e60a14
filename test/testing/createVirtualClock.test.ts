import { createVirtualClock } from 'ringkit/testing'
import { expect, test } from 'vitest'

test('time stands still until it is told to go on', async () => {
  const clock = createVirtualClock(1000)
  let calls = 0
  clock.setTimeout(() => {
    calls++
  }, 10)
  await clock.flush()
  expect([clock.now(), calls, clock.pendingTimers]).toEqual([1000, 0, 1])
  await clock.advance(9)
  expect([clock.now(), calls]).toEqual([1009, 0])
  await clock.advance(1)
  expect([clock.now(), calls, clock.pendingTimers]).toEqual([1010, 1, 0])
})

test('timers come in the order of time, those of one time in the order of setting, each at its own time', async () => {
  const clock = createVirtualClock(0)
  const calls: string[] = []
  const at = (name: string) => () => calls.push(`${name} ${clock.now()}`)
  clock.setTimeout(at('late'), 30)
  clock.setTimeout(at('early'), 10)
  clock.setTimeout(at('also early'), 10)
  clock.setTimeout(at('past'), -5)
  await clock.advance(50)
  expect(calls).toEqual(['past 0', 'early 10', 'also early 10', 'late 30'])
})

test('a timer that a timer sets comes due in the same advance, and promises run in between', async () => {
  const clock = createVirtualClock(0)
  const calls: string[] = []
  clock.setTimeout(() => {
    calls.push('first')
    void Promise.resolve().then(() => calls.push('promise'))
    clock.setTimeout(() => calls.push('second'), 5)
  }, 5)
  clock.setTimeout(() => calls.push('other'), 6)
  await clock.advance(10)
  expect(calls).toEqual(['first', 'promise', 'other', 'second'])
})

test('a timer that was cleared does not come', async () => {
  const clock = createVirtualClock()
  let calls = 0
  const timer = clock.setTimeout(() => {
    calls++
  }, 5)
  clock.clearTimeout(timer)
  await clock.advance(10)
  expect([calls, clock.pendingTimers]).toEqual([0, 0])
})
