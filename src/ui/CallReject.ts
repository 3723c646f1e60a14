'use client'

import { createAction } from './createAction.js'

/**
 * Declines, as a `<button>`; nothing when there is nothing to decline. Does nothing for 400 ms after it appears and while
 * an answer is on its way (`aria-disabled`). An `onClick` of yours runs first; `preventDefault` there stops the answer, so
 * that you can send one with a reason. Label: `reject`. Styling: `data-slot="ringkit-reject"`.
 *
 * @example
 * <Call.Reject>Not now</Call.Reject>
 */
export const CallReject = /* @__PURE__ */ createAction('Reject', ({ state, labels, actions }) =>
  state.direction === 'incoming' && state.status === 'ringing'
    ? { label: labels.reject, act: actions.reject }
    : undefined,
)
