'use client'

import { type RefObject, useEffect } from 'react'
import { useLatest } from '../react/useLatest.js'
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

function isPressed(shortcut: string, { code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const parts = shortcut.split('+')
  const key = parts.pop()
  const held = { Alt: altKey, Control: ctrlKey, Meta: metaKey, Shift: shiftKey }
  return (
    Boolean(key) &&
    [key, `Key${key}`, `Digit${key}`].includes(code) &&
    Object.entries(held).every(([name, is]) => parts.includes(name) === is)
  )
}
