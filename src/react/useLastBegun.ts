'use client'

import { useCallback, useState } from 'react'

/**
 * The key that came last, of those that are `wanted`. It stays when it has gone from the list; `forget` makes it undefined.
 * `keys` must keep its identity until its membership changes.
 */
export function useLastBegun(keys: readonly string[], wanted: (key: string) => boolean = () => true) {
  // A state that is set in the first render makes React 18 forget that it hydrates.
  const [known, setKnown] = useState(keys)
  const [key, setKey] = useState(() => keys.filter(wanted).at(-1))
  if (keys !== known) {
    setKnown(keys)
    const begun = keys.filter((each) => !known.includes(each) && wanted(each)).at(-1)
    if (begun !== undefined) setKey(begun)
  }
  return { key, forget: useCallback(() => setKey(undefined), []) }
}
