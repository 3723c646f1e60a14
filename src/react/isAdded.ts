const MARK = '+added-'

let last = 0

/** The key of an invitation that adds people to the call which this one began. */
export const keyOfAdded = (key: string): string => `${key}${MARK}${++last}`

/** It adds people to a call, and begins none. */
export const isAdded = (key: string): boolean => key.includes(MARK)
