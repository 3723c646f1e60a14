'use client'

import { useContext } from 'react'
import { writeCallData } from '../signaling/callData.js'
import { ShortcutsContext } from './CallShortcuts.js'
import { createAction } from './createAction.js'

/** What {@link CallReject} takes beside the props of a button. */
export interface CallRejectOptions {
  /** Why, for the caller's program; `'busy'` when the current user is in another call. @default none */
  reason?: string | undefined
  /** A few words for the caller, shown there by `Call.Reply`. @default none */
  message?: string | undefined
}

/**
 * Declines, as a `<button>`; nothing when there is nothing to decline. Does nothing for 400 ms after it appears and while
 * an answer is on its way (`aria-disabled`). `reason` and `message` are told to the caller in the call data. An `onClick` of
 * yours runs first; `preventDefault` there stops the answer. Label: `reject`. Styling: `data-slot="ringkit-reject"`.
 *
 * @example
 * <Call.Reject>Not now</Call.Reject>
 * <Call.Reject message="In a meeting, back at ten.">In a meeting</Call.Reject>
 */
export const CallReject = /* @__PURE__ */ createAction<CallRejectOptions>(
  'Reject',
  ({ state, labels, actions }, { reason, message }) => {
    const shortcuts = useContext(ShortcutsContext)
    const data = writeCallData('', { reason, message })
    return state.direction === 'incoming' && state.status === 'ringing'
      ? {
          label: labels.reject,
          act: data ? () => actions.reject({ data }) : actions.reject,
          props: { 'aria-keyshortcuts': data ? undefined : shortcuts?.reject },
        }
      : undefined
  },
  ['reason', 'message'],
)
