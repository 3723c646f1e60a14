import { isObject } from './isObject.js'
import { SignalingArgumentError } from './SignalingArgumentError.js'

/**
 * Looks at one value of a caller: gives back what to go on with (a copy where it is an object, a default where it is
 * missing), or throws a {@link SignalingArgumentError} that names `field`.
 */
export type Check<Value> = (value: unknown, method: string, field: string) => Value

/** One check per field; a field that may be missing may also be checked to `undefined`, which leaves it out of the copy. */
type FieldChecks<Fields> = {
  [Key in keyof Fields]-?: object extends Pick<Fields, Key> ? Check<Fields[Key] | undefined> : Check<Fields[Key]>
}

/** A check that passes what `test` likes; `allowed` says in words what that is. */
export function must<Value>(allowed: string, test: (value: unknown) => value is Value): Check<Value> {
  return (value, method, field) => {
    if (test(value)) return value
    throw new SignalingArgumentError(method, field, value, allowed)
  }
}

/** Anything that is a string. */
export const text = must('a string', (value) => typeof value === 'string')

/** The ID of a user, a group or an invitation. */
export const id = must('a non-empty string', (value): value is string => typeof value === 'string' && value !== '')

/** A list of userIDs, at least one; the copy has each only once. */
export const userIDs: Check<string[]> = (value, method, field) => {
  if (!Array.isArray(value) || value.length === 0) {
    throw new SignalingArgumentError(method, field, value, 'an array with at least one userID')
  }
  // By index: a hole is a mistake too, and what an iterator would say is not what stands there.
  return [...new Set(Array.from({ length: value.length }, (_, at) => id(value[at], method, `${field}[${at}]`)))]
}

/** True or false. */
export const flag = must('true or false', (value) => typeof value === 'boolean')

/** The same check for a field that may be missing. */
export function optional<Value>(check: Check<Value>): Check<Value | undefined>
export function optional<Value>(check: Check<Value>, fallback: Value): Check<Value>
export function optional<Value>(check: Check<Value>, fallback?: Value): Check<Value | undefined> {
  return (value, method, field) => (value === undefined ? fallback : check(value, method, field))
}

/**
 * An object, copied field by field: only the fields of `table`, each read once. The fields of `options` are named without
 * it, deeper ones with their path.
 */
export function fields<Fields extends object>(table: FieldChecks<Fields>): Check<Fields> {
  return (value, method, field) => {
    if (!isObject(value)) throw new SignalingArgumentError(method, field, value, 'an object')
    const copy: Partial<Fields> = {}
    for (const key in table) {
      const checked = table[key](value[key], method, field === 'options' ? key : `${field}.${key}`)
      if (checked !== undefined) copy[key] = checked
    }
    return copy as Fields
  }
}
