type Handler = (event: { name: string; data: unknown }) => unknown

/** Who hears what, as the SDK's own emitter does it: a handler that throws harms nobody. */
export function createEmitter() {
  let entries: { name: string; handler: Handler; context: unknown }[] = []
  return {
    on(name: string, handler: Handler, context?: unknown): void {
      entries = [...entries, { name, handler, context }]
    },
    off(name: string, handler: Handler): void {
      entries = entries.filter((entry) => entry.name !== name || entry.handler !== handler)
    },
    /** @param more further fields of the event */
    emit(name: string, data?: unknown, more?: object): void {
      for (const entry of entries) {
        if (entry.name !== name) continue
        try {
          entry.handler.call(entry.context, { name, data, ...more })
        } catch {
          // The SDK writes a line into its log.
        }
      }
    },
    eventNames: (): string[] => [...new Set(entries.map(({ name }) => name))],
  }
}
