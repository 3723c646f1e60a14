'use client'

import { useState } from 'react'

/** What made a dialog small, or large again: one of its buttons, or Escape. */
export type MinimizeReason = 'button' | 'escape'

/** What a dialog that can be minimised takes. */
export interface MinimizeOptions {
  /** It is a small pill beside everything, which can be moved. Given, the app keeps it. */
  minimized?: boolean | undefined
  /**
   * Whether a call begins minimised, when the dialog itself keeps it.
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
  return {
    minimized: options.minimized ?? kept ?? options.defaultMinimized ?? false,
    minimize(minimized, reason) {
      setOwn({ key, minimized })
      options.onMinimizedChange?.(minimized, reason)
    },
  }
}
