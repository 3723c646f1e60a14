'use client'

import { useState } from 'react'

/** The first key, held for as long as it is there; then the last one that was held, and whether it still is there. */
export function useOneOf(keys: readonly string[]): { key: string | undefined; present: boolean } {
  const [held, hold] = useState<string>()
  const key = held !== undefined && keys.includes(held) ? held : (keys[0] ?? held)
  if (key !== held) hold(key)
  return { key, present: keys.length > 0 }
}
