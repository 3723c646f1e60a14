'use client'

import type { RefObject } from 'react'
import type { CallShortcuts } from './CallShortcuts.js'
import { useShortcuts } from './useShortcuts.js'

/** A shortcut presses the button in `ref` that carries it: what the button does, and when it does nothing, stays its own. */
export function useShortcutButtons(
  ref: RefObject<HTMLElement | null>,
  shortcuts: CallShortcuts | false | undefined,
): void {
  useShortcuts(shortcuts, (_name, shortcut) => {
    ref.current?.querySelector<HTMLElement>(`[aria-keyshortcuts=${JSON.stringify(shortcut)}]`)?.click()
  })
}
