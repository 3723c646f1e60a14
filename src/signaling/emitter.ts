/** What a handler hears. */
export interface ClientEvent {
  name: string
  data: unknown
}

type Handler = (event: never) => unknown

interface Listener {
  readonly handler: Handler
  readonly context: unknown
}

/** Handlers by event name. */
export interface Emitter {
  /** Gives back a function that tells this one listener something, as long as it listens. */
  on(name: string, handler: Handler, context?: unknown): (data: unknown) => void
  off(name: string, handler: Handler): void
  has(name: string): boolean
  emit(name: string, data: unknown): void
  clear(): void
}

/**
 * Handlers are called in the order of adding; one added while an event is told does not hear it, one taken off still does.
 * A handler that throws keeps nobody else from hearing: `onThrow` is told.
 */
export function createEmitter(onThrow: (error: unknown, event: ClientEvent) => void): Emitter {
  // Lists are replaced, never changed, so whoever walks one is not disturbed.
  const listeners = new Map<string, readonly Listener[]>()
  const listening = (name: string) => listeners.get(name) ?? []

  function tell({ handler, context }: Listener, event: ClientEvent): void {
    try {
      handler.call(context, event as never)
    } catch (error) {
      onThrow(error, event)
    }
  }

  return {
    on(name, handler, context) {
      const listener = { handler, context }
      listeners.set(name, [...listening(name), listener])
      return (data) => {
        if (listening(name).includes(listener)) tell(listener, { name, data })
      }
    },
    off(name, handler) {
      listeners.set(
        name,
        listening(name).filter((listener) => listener.handler !== handler),
      )
    },
    has: (name) => listening(name).length > 0,
    emit(name, data) {
      const told = listening(name)
      if (told.length === 0) return
      const event = { name, data }
      for (const listener of told) tell(listener, event)
    },
    clear: () => listeners.clear(),
  }
}
