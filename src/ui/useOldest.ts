'use client'

import { useState } from 'react'

/** The first key of a list, oldest first; the last one that was shown, when the list is empty. */
export function useOldest(keys: readonly string[]): { key: string | undefined; present: boolean } {
  const [last, setLast] = useState<string>()
  const key = keys[0] ?? last
  if (key !== last) setLast(key)
  return { key, present: keys.length > 0 }
}
