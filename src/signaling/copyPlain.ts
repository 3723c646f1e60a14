import { isObject } from './isObject.js'

/** Plain objects and arrays copied to the bottom; anything else, a class instance too, is given back as it is. */
export function copyPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyPlain)
  if (!isObject(value)) return value
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, copyPlain(field)]))
}
