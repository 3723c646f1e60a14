import type { VirtualClock } from 'ringkit/testing'
import { onTestFinished, vi } from 'vitest'

/** The SDK writes a log into the console, and marks its lines. */
const isLogOfTheSDK = (words: unknown[]): boolean => /^(%c )?Chat /.test(String(words[0]))

/** The module leaves it to nobody when its notice of a timeout cannot be sent. */
const isErrorOfTheSDK = (error: unknown): boolean =>
  error instanceof Error && /signaling-module/.test(error.stack ?? '')

/**
 * Until the test is over the SDK's module, which knows only the globals `Date` and `setInterval`, runs on this clock; its
 * log and its unhandled rejections are swallowed.
 *
 * @param ahead how far `Date` is ahead of the clock: ms
 * @returns what anybody else has written into the console
 */
export function runOnClock(clock: VirtualClock, ahead = 0): unknown[][] {
  const printed: unknown[][] = []
  const handles = new Map<number, unknown>()
  let last = 0

  vi.stubGlobal('setInterval', (callback: () => void, ms: number): number => {
    const id = ++last
    const tick = (): void => {
      handles.set(id, clock.setTimeout(tick, ms))
      callback()
    }
    handles.set(id, clock.setTimeout(tick, ms))
    return id
  })
  vi.stubGlobal('clearInterval', (id: number) => clock.clearTimeout(handles.get(id)))
  vi.stubGlobal(
    'Date',
    class extends Date {
      constructor(...parts: unknown[]) {
        super(...((parts.length === 0 ? [clock.now() + ahead] : parts) as [number]))
      }
      static override now(): number {
        return clock.now() + ahead
      }
    },
  )
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => {
      if (!isLogOfTheSDK(words)) printed.push(words)
    })
  }
  const listeners = process.listeners('unhandledRejection')
  const onRejection: NodeJS.UnhandledRejectionListener = (error, promise) => {
    if (!isErrorOfTheSDK(error)) for (const listener of listeners) listener(error, promise)
  }
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', onRejection)
  onTestFinished(() => {
    process.off('unhandledRejection', onRejection)
    for (const listener of listeners) process.on('unhandledRejection', listener)
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })
  return printed
}
