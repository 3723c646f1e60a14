'use client'

import { createAction } from './createAction.js'

/**
 * Withdraws an invitation of one's own, as a `<button>`: from all who have not answered; nothing when there are none. Does
 * nothing for 400 ms after it appears and while the call is on its way (`aria-disabled`).
 * Label: `cancel`. Styling: `data-slot="ringkit-cancel"`.
 *
 * @example
 * <Call.Cancel>Hang up</Call.Cancel>
 */
export const CallCancel = /* @__PURE__ */ createAction('Cancel', ({ invitation, state, labels, actions }) =>
  state.direction === 'outgoing' && invitation.stillRinging > 0
    ? { label: labels.cancel, act: actions.cancel }
    : undefined,
)
