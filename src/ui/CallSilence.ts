'use client'

import { useContext } from 'react'
import { ShortcutsContext } from './CallShortcuts.js'
import { createAction } from './createAction.js'

/**
 * Rings quietly on this device, as a `<button>`; the caller is not told. A dialog becomes a banner then, which `Call.Restore`
 * opens again. Afterwards it stays, does nothing (`aria-disabled`), and says so. Labels: `silence`, `silenced`. Styling: `data-slot="ringkit-silence"`.
 *
 * @example
 * <Call.Silence />
 */
export const CallSilence = /* @__PURE__ */ createAction('Silence', ({ state, labels, actions, minimizing }) => {
  const shortcuts = useContext(ShortcutsContext)
  return state.direction === 'incoming' && state.status === 'ringing'
    ? {
        label: state.silenced ? labels.silenced : labels.silence,
        act: () => {
          actions.silence()
          minimizing?.minimize(true, 'silence')
        },
        off: state.silenced,
        props: { 'aria-keyshortcuts': shortcuts?.silence },
      }
    : undefined
})
