'use client'

import { createAction } from './createAction.js'

/**
 * Puts an ended invitation aside on this device, as a `<button>`; nothing before it has ended.
 * Label: `close`. Styling: `data-slot="ringkit-close"`.
 *
 * @example
 * <Call.Close />
 */
export const CallClose = /* @__PURE__ */ createAction('Close', ({ state, labels, actions }) =>
  state.endReason ? { label: labels.close, act: actions.dismiss } : undefined,
)
