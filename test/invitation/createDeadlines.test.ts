import { createVirtualClock } from 'ringkit/testing'
import { describe, expect, it } from 'vitest'
import { createDeadlines } from '../../src/invitation/createDeadlines.js'
import { watchedClock } from './watchedClock.js'

const START = 1_000_000
const LONGEST = 2 ** 31 - 1

function setUp(onDue?: (key: string) => void, onWake?: () => void) {
  const time = watchedClock(createVirtualClock(START))
  const fired: [key: string, after: number][] = []
  const deadlines = createDeadlines<string>(
    time.clock,
    (key) => {
      fired.push([key, time.clock.now() - START])
      onDue?.(key)
    },
    onWake,
  )
  /** Sets a deadline so many ms after the start. */
  const set = (key: string, after: number) => deadlines.set(key, START + after)
  return { ...time, deadlines, set, fired }
}

describe('createDeadlines', () => {
  it('calls back once for each, in order of time, at its time', async () => {
    const { set, advance, fired, deadlines } = setUp()
    set('c', 300)
    set('a', 100)
    set('b', 200)
    expect(deadlines.size).toBe(3)
    await advance(1000)
    expect(fired).toEqual([
      ['a', 100],
      ['b', 200],
      ['c', 300],
    ])
    expect(deadlines.size).toBe(0)
    await advance(1000)
    expect(fired).toHaveLength(3)
  })

  it('those at the same time come in the order in which they were set', async () => {
    const { set, advance, fired } = setUp()
    const keys = Array.from({ length: 50 }, (_, index) => `k${index}`)
    for (const key of keys) set(key, 100)
    await advance(100)
    expect(fired.map(([key]) => key)).toEqual(keys)
  })

  it('does not call back a millisecond early', async () => {
    const { set, advance, fired } = setUp()
    set('a', 100)
    await advance(99)
    expect(fired).toEqual([])
    await advance(1)
    expect(fired).toEqual([['a', 100]])
  })

  it('a new deadline replaces the old one, earlier or later', async () => {
    const { set, advance, fired, deadlines } = setUp()
    set('a', 100)
    set('b', 200)
    set('a', 300)
    set('b', 50)
    expect(deadlines.size).toBe(2)
    await advance(1000)
    expect(fired).toEqual([
      ['b', 50],
      ['a', 300],
    ])
  })

  it('the same deadline again touches no timer', () => {
    const { set, waits } = setUp()
    set('a', 100)
    set('a', 100)
    expect(waits).toEqual([100])
  })

  it('a deadline that is cleared does not fire', async () => {
    const { set, advance, fired, deadlines } = setUp()
    set('a', 100)
    set('b', 200)
    deadlines.clear('a')
    deadlines.clear('nobody')
    await advance(1000)
    expect(fired).toEqual([['b', 200]])
  })

  it('one that has fired can be set again', async () => {
    const { set, advance, fired } = setUp()
    set('a', 100)
    await advance(100)
    set('a', 200)
    await advance(100)
    expect(fired).toEqual([
      ['a', 100],
      ['a', 200],
    ])
  })

  it('one that has passed fires as soon as time goes on, never inside set', async () => {
    const { set, advance, fired, waits } = setUp()
    set('a', -100)
    expect(fired).toEqual([])
    expect(waits).toEqual([0])
    await advance(0)
    expect(fired).toEqual([['a', 0]])
  })

  it('waits for months in steps that a browser can do', async () => {
    const { set, advance, fired, waits } = setUp()
    set('a', 2 * LONGEST + 5)
    await advance(2 * LONGEST + 4)
    expect(fired).toEqual([])
    expect(waits).toEqual([LONGEST, LONGEST, 5])
    await advance(1)
    expect(fired).toEqual([['a', 2 * LONGEST + 5]])
  })

  it('takes keys that objects have of their own', async () => {
    const { set, advance, fired } = setUp()
    set('__proto__', 100)
    set('constructor', 50)
    await advance(100)
    expect(fired.map(([key]) => key)).toEqual(['constructor', '__proto__'])
  })
})

describe('createDeadlines: callbacks', () => {
  it('may clear a deadline that is due in the same sweep', async () => {
    const { set, advance, fired, deadlines } = setUp((key) => {
      if (key === 'a') deadlines.clear('b')
    })
    set('a', 100)
    set('b', 100)
    set('c', 100)
    await advance(100)
    expect(fired.map(([key]) => key)).toEqual(['a', 'c'])
  })

  it('may set a deadline that has passed: it fires in the same sweep, after those that are due before', async () => {
    const { set, advance, fired } = setUp((key) => {
      if (key === 'a') set('late', 90)
      if (key === 'b') set('b again', 100)
    })
    set('a', 100)
    set('b', 100)
    await advance(100)
    expect(fired).toEqual([
      ['a', 100],
      ['late', 100],
      ['b', 100],
      ['b again', 100],
    ])
  })

  it('may set their own key again for later, and the timer follows', async () => {
    const { set, advance, fired, armed } = setUp((key) => {
      if (fired.length < 3) set(key, fired.length * 100)
    })
    set('a', 50)
    await advance(1000)
    expect(fired.map(([, after]) => after)).toEqual([50, 100, 200])
    expect(armed()).toBe(0)
  })

  it('may dispose of all', async () => {
    const { set, advance, fired, deadlines, armed, listening } = setUp(() => deadlines.dispose())
    set('a', 100)
    set('b', 100)
    set('c', 200)
    await advance(1000)
    expect(fired).toEqual([['a', 100]])
    expect([armed(), listening(), deadlines.size]).toEqual([0, 0, 0])
  })

  it('may sweep', async () => {
    const { set, advance, fired, deadlines, armed } = setUp(() => deadlines.sweep())
    set('a', 100)
    set('b', 100)
    set('c', 200)
    await advance(100)
    expect(fired.map(([key]) => key)).toEqual(['a', 'b'])
    expect(armed()).toBe(1)
  })

  it('that throw do not take the others with them', async () => {
    const { set, fired, deadlines, armed, sleep, advance } = setUp((key) => {
      if (key === 'a') throw new Error('of the app')
    })
    set('a', 100)
    set('b', 100)
    sleep(100)
    expect(() => deadlines.sweep()).toThrow('of the app')
    expect(armed()).toBe(1)
    await advance(0)
    expect(fired.map(([key]) => key)).toEqual(['a', 'b'])
  })
})

describe('createDeadlines: sleep', () => {
  it('a sweep calls back for all that came due unnoticed', () => {
    const { set, sleep, fired, deadlines, armed } = setUp()
    set('a', 100)
    set('b', 200)
    set('c', 5000)
    sleep(300)
    deadlines.sweep()
    expect(fired).toEqual([
      ['a', 300],
      ['b', 300],
    ])
    expect(armed()).toBe(1)
  })

  it('a sweep with nothing due arms the timer afresh for what is left', async () => {
    const { set, sleep, advance, fired, deadlines, waits } = setUp()
    set('a', 1000)
    sleep(600)
    deadlines.sweep()
    expect(waits).toEqual([1000, 400])
    await advance(400)
    expect(fired).toEqual([['a', 1000]])
  })

  it('waking sweeps first, then says so', () => {
    const order: string[] = []
    const { set, sleep, wake } = setUp(
      (key) => order.push(key),
      () => order.push('woke'),
    )
    set('a', 100)
    set('b', 5000)
    sleep(300)
    wake()
    expect(order).toEqual(['a', 'woke'])
  })

  it('a clock that is set back makes nothing fire early', async () => {
    const { set, sleep, advance, fired } = setUp()
    set('a', 1000)
    sleep(-500)
    await advance(1000)
    expect(fired).toEqual([])
    await advance(500)
    expect(fired).toEqual([['a', 1000]])
  })

  it('does without a clock that can tell when the device wakes', async () => {
    const virtual = createVirtualClock(START)
    const fired: string[] = []
    const deadlines = createDeadlines<string>(
      { now: virtual.now, setTimeout: virtual.setTimeout, clearTimeout: virtual.clearTimeout },
      (key) => fired.push(key),
    )
    deadlines.set('a', START + 100)
    await virtual.advance(100)
    expect(fired).toEqual(['a'])
  })
})

describe('createDeadlines: what it holds', () => {
  it('nothing when made, and nothing when empty again', async () => {
    const { set, advance, deadlines, armed, listening, waits } = setUp()
    expect([armed(), listening(), waits.length]).toEqual([0, 0, 0])
    set('a', 100)
    expect([armed(), listening()]).toEqual([1, 1])
    deadlines.clear('a')
    expect([armed(), listening()]).toEqual([0, 0])
    set('a', 100)
    expect([armed(), listening()]).toEqual([1, 1])
    await advance(100)
    expect([armed(), listening()]).toEqual([0, 0])
    set('a', 200)
    deadlines.dispose()
    expect([armed(), listening(), deadlines.size]).toEqual([0, 0, 0])
    deadlines.dispose()
  })

  it.each([1, 100, 10_000])('one timer and one listener at most, with %i deadlines', async (size) => {
    const { set, advance, fired, deadlines, mostArmed, armed, listening } = setUp()
    // Neither forwards nor backwards: 7919 has no factor in common with these sizes.
    for (let i = 0; i < size; i++) set(`k${i}`, 1 + ((i * 7919) % size))
    expect([armed(), listening(), deadlines.size]).toEqual([1, 1, size])
    for (let i = 0; i < size; i += 2) deadlines.clear(`k${i}`)
    await advance(size)
    expect(fired).toHaveLength(Math.floor(size / 2))
    expect(fired.every(([key, after]) => after === 1 + ((Number(key.slice(1)) * 7919) % size))).toBe(true)
    expect(mostArmed()).toBe(1)
    expect([armed(), listening(), deadlines.size]).toEqual([0, 0, 0])
  })

  it('arms no timer for a deadline that is not the next one', () => {
    const { set, deadlines, waits } = setUp()
    set('first', 100)
    for (let i = 0; i < 100; i++) set(`k${i}`, 200 + i)
    for (let i = 0; i < 100; i++) deadlines.clear(`k${i}`)
    expect(waits).toEqual([100])
  })
})
