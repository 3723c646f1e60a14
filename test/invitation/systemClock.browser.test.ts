import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDeadlines } from '../../src/invitation/createDeadlines.js'
import { systemClock } from '../../src/invitation/systemClock.js'

/** Browsers cannot really hide a page of a test; this is all that the clock looks at. */
let hidden = false
/** In the order in which they happen: a message is posted, a real timer armed or taken back. */
let log: string[] = []
/** Channels made since the module was loaded. */
let channels = 0

const { MessageChannel: RealChannel, setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis
const realPost = MessagePort.prototype.postMessage

globalThis.MessageChannel = class extends RealChannel {
  constructor() {
    super()
    channels++
  }
}

beforeEach(() => {
  hidden = false
  log = []
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
  MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
    log.push('posted')
    realPost.call(this, message)
  }
  const logged = {
    setTimeout(callback: () => void, ms?: number) {
      log.push('armed')
      return realSetTimeout(callback, ms)
    },
    clearTimeout(handle?: number) {
      log.push('taken back')
      realClearTimeout(handle)
    },
  }
  Object.assign(globalThis, logged)
})

afterEach(() => {
  Reflect.deleteProperty(document, 'hidden')
  MessagePort.prototype.postMessage = realPost
  Object.assign(globalThis, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout })
})

/** Resolves when the messages that were posted until now have been told. */
function messagesTold(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new RealChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    realPost.call(port2, 0)
  })
}

describe('systemClock in a page', () => {
  it('arms a plain timer while the page is visible, and posts nothing', async () => {
    const fired = new Promise<void>((resolve) => systemClock.setTimeout(resolve, 1))
    expect(log).toEqual(['armed'])
    await fired
    expect(log).toEqual(['armed'])
  })

  it('arms through a message while the page is hidden, over one channel', async () => {
    hidden = true
    const fired = [1, 2].map((ms) => new Promise<void>((resolve) => systemClock.setTimeout(resolve, ms)))
    expect(log).toEqual(['posted', 'posted'])
    await Promise.all(fired)
    expect(log).toEqual(['posted', 'posted', 'armed', 'armed'])
    expect(channels).toBe(1)
  })

  it('a timer that is taken back before the message came is never armed', async () => {
    hidden = true
    const handle = systemClock.setTimeout(() => expect.unreachable(), 0)
    systemClock.clearTimeout(handle)
    await messagesTold()
    await messagesTold()
    expect(log).toEqual(['posted'])
  })

  it('a timer that is taken back after the message came is disarmed', async () => {
    hidden = true
    const handle = systemClock.setTimeout(() => expect.unreachable(), 60_000)
    await vi.waitUntil(() => log.includes('armed'), { interval: 1 })
    systemClock.clearTimeout(handle)
    expect(log.at(-1)).toBe('taken back')
  })

  it.each([
    ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
    ['pageshow', () => window.dispatchEvent(new PageTransitionEvent('pageshow'))],
    ['online', () => window.dispatchEvent(new Event('online'))],
  ])('wakes on %s, until it is told to stop', (_, happen) => {
    let woken = 0
    const stop = systemClock.onWake?.(() => woken++)
    happen()
    expect(woken).toBe(1)
    stop?.()
    happen()
    expect(woken).toBe(1)
  })

  it('a page that is hidden while a deadline waits arms it again through a message, so that it is not held up', async () => {
    const due: string[] = []
    const deadlines = createDeadlines<string>(systemClock, (key) => due.push(key))
    deadlines.set('a', systemClock.now() + 60_000)
    expect(log).toEqual(['armed'])
    hidden = true
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    expect(log).toEqual(['armed', 'taken back', 'posted'])
    await vi.waitUntil(() => log.at(-1) === 'armed', { interval: 1 })
    deadlines.dispose()
    expect(log.at(-1)).toBe('taken back')
    expect(due).toEqual([])
  })

  it('a deadline that passed while the page slept is told as it wakes', () => {
    const due: string[] = []
    const deadlines = createDeadlines<string>(systemClock, (key) => due.push(key))
    deadlines.set('a', systemClock.now() - 1)
    window.dispatchEvent(new PageTransitionEvent('pageshow'))
    expect(due).toEqual(['a'])
    expect(deadlines.size).toBe(0)
  })
})
