'use client'

import { useCallback, useState } from 'react'

const NONE: readonly string[] = []

/**
 * The key that came last, of those that are `wanted`. It stays when it has gone from the list; `forget` makes it undefined.
 * `keys` must keep its identity until its membership changes.
 */
export function useLastBegun(keys: readonly string[], wanted: (key: string) => boolean = () => true) {
  const [known, setKnown] = useState(NONE)
  const [key, setKey] = useState<string>()
  if (keys !== known) {
    setKnown(keys)
    const begun = keys.filter((each) => !known.includes(each) && wanted(each)).at(-1)
    if (begun !== undefined) setKey(begun)
  }
  return { key, forget: useCallback(() => setKey(undefined), []) }
}
