/** The engine says that the invitation is not there to be acted on. */
export function isGone(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return code === 8010 || code === 8020
}
