'use client'

import { createAction } from './createAction.js'

/**
 * Puts an incoming call aside on this device, as a `<button>`: it is shown here no more, rings on elsewhere, and the caller
 * is not told; nothing when it rings no more. Does nothing for 400 ms after it appears and while an answer is on its way
 * (`aria-disabled`). Label: `dismiss`. Styling: `data-slot="ringkit-dismiss"`.
 *
 * @example
 * <Call.Dismiss>Not on this device</Call.Dismiss>
 */
export const CallDismiss = /* @__PURE__ */ createAction('Dismiss', ({ state, labels, actions }) =>
  state.direction === 'incoming' && state.status === 'ringing'
    ? { label: labels.dismiss, act: actions.dismiss }
    : undefined,
)
