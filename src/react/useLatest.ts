'use client'

import { type RefObject, useInsertionEffect, useRef } from 'react'

/** A ref to the value of the last commit, for handlers that are called long after a render. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  // The earliest effect there is: layout effects of the same commit already see the new value.
  useInsertionEffect(() => {
    latest.current = value
  })
  return latest
}
