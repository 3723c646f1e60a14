'use client'

import { useState } from 'react'

/** What made a dialog small, or large again: one of its buttons, Escape, or that an incoming call was silenced. */
export type MinimizeReason = 'button' | 'escape' | 'silence'

/** What a dialog that can be minimised takes. */
export interface MinimizeOptions {
  /**
   * It is small, and beside everything: a banner for a call that comes in, a pill that can be moved for one that goes out.
   * Given, the app keeps it.
   */
  minimized?: boolean | undefined
  /**
   * Whether a call begins so, when the dialog itself keeps it. One that comes in is small once it is silenced, too.
   * @default false
   */
  defaultMinimized?: boolean | undefined
  /** The user wants it small, or large again. */
  onMinimizedChange?: ((minimized: boolean, reason: MinimizeReason) => unknown) | undefined
}

/** What the parts in a dialog are told. */
export interface Minimizing {
  minimized: boolean
  minimize(minimized: boolean, reason: MinimizeReason): void
}

/** Whether a dialog is minimised, kept by the app or here, for this call only. */
export function useMinimized(key: string | undefined, options: MinimizeOptions): Minimizing {
  const [own, setOwn] = useState<{ key: string | undefined; minimized: boolean }>()
  const kept = own?.key === key ? own?.minimized : undefined
  const current = options.minimized ?? kept ?? options.defaultMinimized ?? false
  return {
    minimized: current,
    minimize(minimized, reason) {
      if (minimized === current) return
      setOwn({ key, minimized })
      options.onMinimizedChange?.(minimized, reason)
    },
  }
}
