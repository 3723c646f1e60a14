import { vi } from 'vitest'

/** What is thrown in microtasks, and so would be uncaught, while `run` does. */
export async function uncaughtDuring(run: () => Promise<unknown>): Promise<unknown[]> {
  const uncaught: unknown[] = []
  const real = queueMicrotask
  vi.stubGlobal('queueMicrotask', (callback: () => void) =>
    real(() => {
      try {
        callback()
      } catch (error) {
        uncaught.push(error)
      }
    }),
  )
  try {
    await run()
  } finally {
    vi.unstubAllGlobals()
  }
  return uncaught
}
