'use client'

import { createAction } from './createAction.js'

/**
 * Puts an ended invitation aside on this device, as a `<button>`; nothing before it has ended for all.
 * Label: `close`. Styling: `data-slot="ringkit-close"`.
 *
 * @example
 * <Call.Close />
 */
export const CallClose = /* @__PURE__ */ createAction('Close', ({ state, invitation, labels, actions }) =>
  state.endReason && invitation.stillRinging === 0 ? { label: labels.close, act: actions.dismiss } : undefined,
)
