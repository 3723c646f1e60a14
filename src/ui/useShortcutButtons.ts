'use client'

import { type RefObject, useRef } from 'react'
import type { CallShortcuts } from './CallShortcuts.js'
import { focusedIn } from './focusedIn.js'
import { useShortcuts } from './useShortcuts.js'

/**
 * A shortcut presses the button in `ref` that carries it: what the button does, and when it does nothing, stays its own.
 * `focus` goes to `ref`, and back.
 */
export function useShortcutButtons(
  ref: RefObject<HTMLElement | null>,
  shortcuts: CallShortcuts | false | undefined,
): void {
  const from = useRef<Element | null>(null)
  // Last, so that an app's own use of the key goes first.
  useShortcuts(
    shortcuts && { ...shortcuts, focus: shortcuts.focus ?? 'F8' },
    (name, shortcut) => {
      const { current } = ref
      if (name !== 'focus')
        current?.querySelector<HTMLElement>(`[aria-keyshortcuts=${JSON.stringify(shortcut)}]`)?.click()
      else if (current?.contains(focusedIn(current))) (from.current as HTMLElement | null)?.focus()
      else {
        from.current = focusedIn(current ?? undefined)
        current?.focus()
      }
    },
    ref,
  )
}
