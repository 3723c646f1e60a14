/** Functions that the app gave, of one kind. */
export interface Handlers<Args extends unknown[]> {
  /** Add one; gives back the function that takes it off. The same function may be added more than once. */
  add(handler: (...args: Args) => unknown): () => void
  /** Call all, in order of adding. One that throws is reported and starves no one. */
  call(...args: Args): void
  readonly size: number
}

/** @param report is told what a handler throws, or the promise it gives rejects with */
export function createHandlers<Args extends unknown[]>(report: (error: unknown) => void): Handlers<Args> {
  const handlers = new Set<{ call: (...args: Args) => unknown }>()
  return {
    add(handler) {
      const held = { call: handler }
      handlers.add(held)
      return () => void handlers.delete(held)
    },
    call(...args) {
      for (const { call } of [...handlers]) {
        try {
          const result = call(...args)
          if (result instanceof Promise) result.catch(report)
        } catch (error) {
          report(error)
        }
      }
    },
    get size() {
      return handlers.size
    },
  }
}
