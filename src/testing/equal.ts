/** Whether two values of plain data are the same. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every((key) => isEqual(at(left, key), at(right, key)))
}

const at = (value: object, key: string) => (value as Record<string, unknown>)[key]

/** @throws Error that says what was expected of `what` */
export function equal(actual: unknown, expected: unknown, what: string): void {
  if (isEqual(actual, expected)) return
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
}

/** Like {@link equal} for the named fields only; others may be there. @throws Error */
export function has(actual: unknown, expected: Readonly<Record<string, unknown>>, what: string): void {
  if (typeof actual !== 'object' || actual === null)
    throw new Error(`${what}: expected an object, got ${String(actual)}`)
  for (const key of Object.keys(expected)) equal(at(actual, key), expected[key], `${what}, field ${key}`)
}
