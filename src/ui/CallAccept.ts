'use client'

import { createAction } from './createAction.js'

/**
 * Answers, as a `<button>`; nothing when there is nothing to answer. Does nothing for 400 ms after it appears, while an
 * answer is on its way, and when time is up (`aria-disabled`). An `onClick` of yours runs first; `preventDefault` there
 * stops the answer. Label: `accept`. Styling: `data-slot="ringkit-accept"`.
 *
 * @example
 * <Call.Accept>Answer</Call.Accept>
 */
export const CallAccept = /* @__PURE__ */ createAction('Accept', ({ state, labels, actions }) =>
  state.direction === 'incoming' && state.status === 'ringing'
    ? { label: labels.accept, act: actions.accept, off: state.overdue }
    : undefined,
)
