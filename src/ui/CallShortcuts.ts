'use client'

import { createContext } from 'react'

/**
 * The keys that answer a call, written as in `aria-keyshortcuts`: any of `Alt`, `Control`, `Meta`, `Shift`, then a letter in
 * upper case, a digit, or a name as in `KeyboardEvent.code`; `''` for none. Letters are places on a keyboard, as `code` is.
 */
export interface CallShortcuts {
  /** @default 'Alt+Shift+A' */
  accept?: string
  /** @default 'Alt+Shift+D' */
  reject?: string
  /** @default 'Alt+Shift+S' */
  silence?: string
  /**
   * Brings the focus to the call, and back to where it was: the way from a text field to a banner, since this one works while
   * the user types, too. Only for `IncomingCallDialog` and `IncomingCallStack`. @default 'F8'
   */
  focus?: string
}

const DEFAULTS: CallShortcuts = { accept: 'Alt+Shift+A', reject: 'Alt+Shift+D', silence: 'Alt+Shift+S' }

/** The shortcuts with their defaults; undefined when there are none. */
export function callShortcuts(shortcuts: CallShortcuts | false | undefined): CallShortcuts | undefined {
  return shortcuts === false ? undefined : { ...DEFAULTS, ...shortcuts }
}

/** The shortcuts by which the buttons of the nearest root are pressed. */
export const ShortcutsContext = /* @__PURE__ */ createContext<CallShortcuts | undefined>(undefined)
