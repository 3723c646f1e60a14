import { describe, expect, it } from 'vitest'
import { createDeadlines } from '../../src/invitation/createDeadlines.js'
import { systemClock } from '../../src/invitation/systemClock.js'

/** What keeps Node alive at this moment, by kind. */
function running() {
  const all = process.getActiveResourcesInfo()
  const count = (kind: string) => all.filter((name) => name === kind).length
  return { timers: count('Timeout'), channels: count('MessagePort') }
}

describe('systemClock in Node', () => {
  it('tells the time', () => {
    const before = Date.now()
    const now = systemClock.now()
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
  })

  it('calls back once', async () => {
    let calls = 0
    await new Promise<void>((resolve) => {
      systemClock.setTimeout(() => {
        calls++
        resolve()
      }, 1)
    })
    expect(calls).toBe(1)
  })

  it('leaves nothing running once the timer is taken back', () => {
    const before = running()
    const handle = systemClock.setTimeout(() => {}, 60_000)
    expect(running()).toEqual({ ...before, timers: before.timers + 1 })
    systemClock.clearTimeout(handle)
    expect(running()).toEqual(before)
  })

  it('leaves nothing running under deadlines that are disposed of', () => {
    const before = running()
    const deadlines = createDeadlines<string>(systemClock, () => {})
    deadlines.set('a', Date.now() + 60_000)
    deadlines.set('b', Date.now() + 2 ** 33)
    deadlines.dispose()
    expect(running()).toEqual(before)
  })

  it('a timer can be taken back twice, and after it has fired', async () => {
    const handle = await new Promise<unknown>((resolve) => {
      const fired = systemClock.setTimeout(() => resolve(fired), 0)
    })
    systemClock.clearTimeout(handle)
    systemClock.clearTimeout(handle)
  })

  it('never wakes: there is no page', () => {
    const stop = systemClock.onWake?.(() => {
      throw new Error('woken in Node')
    })
    expect(stop).toBeTypeOf('function')
    stop?.()
  })
})
