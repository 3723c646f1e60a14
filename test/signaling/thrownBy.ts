/** What a function throws; fails if it throws nothing. */
export function thrownBy(run: () => unknown): unknown {
  let result: unknown
  try {
    result = run()
  } catch (error) {
    return error
  }
  throw new Error(`nothing was thrown, but ${JSON.stringify(result)} came back`)
}
