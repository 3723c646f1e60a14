'use client'

import { type RefObject, useEffect } from 'react'
import { useLatest } from '../react/useLatest.js'
import { warnOnce } from '../signaling/warnOnce.js'
import type { CallShortcuts } from './CallShortcuts.js'
import { isTyping } from './isTyping.js'

/** Calls `act` when one of the shortcuts is pressed, but while text is typed only `focus`. Listens only while there are any. */
export function useShortcuts(
  shortcuts: CallShortcuts | false | undefined,
  act: (name: keyof CallShortcuts, shortcut: string) => void,
  /** May be in another window, and then they are heard there, too. */
  ref?: RefObject<Element | null>,
): void {
  const latest = useLatest({ shortcuts, act })
  const on = Boolean(shortcuts)
  useEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent) => {
      const entries = Object.entries(latest.current.shortcuts || {}) as [keyof CallShortcuts, string][]
      const pressed = entries.find(([, shortcut]) => isPressed(shortcut, event))
      if (!pressed || event.repeat || (pressed[0] !== 'focus' && isTyping(event.composedPath()[0] as Node))) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current.act(...pressed)
    }
    // On the way down, before libraries that keep keys from what is outside of their own dialogs.
    const views = [window, ref?.current?.ownerDocument.defaultView ?? window]
    for (const view of views) view.addEventListener('keydown', listen, true)
    return () => {
      for (const view of views) view.removeEventListener('keydown', listen, true)
    }
  }, [on, latest, ref])
}

function isPressed(shortcut: string, { key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const modifiers = shortcut.split('+')
  const last = modifiers.pop()
  const held: Record<string, boolean> = { Alt: altKey, Control: ctrlKey, Meta: metaKey, Shift: shiftKey }
  const unknown = modifiers.find((name) => !(name in held))
  if (unknown !== undefined) {
    warnOnce(
      shortcut,
      `The shortcut "${shortcut}" does nothing: "${unknown}" is no modifier. Use Alt, Control, Meta and Shift, as \`aria-keyshortcuts\` does.`,
    )
    return false
  }
  // By the letter on the key, where that is a Latin one; by the place of the key, where Alt makes another sign of it.
  const pressed = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code
  return (
    Boolean(last) &&
    [last, `Key${last}`, `Digit${last}`].includes(pressed) &&
    Object.entries(held).every(([name, is]) => modifiers.includes(name) === is)
  )
}
