'use client'

import { createAction } from './createAction.js'

/**
 * Rings quietly on this device, as a `<button>`; the caller is not told. A dialog becomes a banner then. Afterwards it
 * stays, does nothing (`aria-disabled`), and says so. Labels: `silence`, `silenced`. Styling: `data-slot="ringkit-silence"`.
 *
 * @example
 * <Call.Silence />
 */
export const CallSilence = /* @__PURE__ */ createAction('Silence', ({ state, labels, actions }) =>
  state.direction === 'incoming' && state.status === 'ringing'
    ? { label: state.silenced ? labels.silenced : labels.silence, act: actions.silence, off: state.silenced }
    : undefined,
)
