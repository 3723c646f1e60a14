/** An error of the app's own that nobody here can handle: thrown where it stops nothing and is reported as uncaught. */
export function rethrowLater(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}
