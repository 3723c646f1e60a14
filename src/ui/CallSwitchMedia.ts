'use client'

import { writeCallData } from '../signaling/callData.js'
import { createAction } from './createAction.js'

/**
 * Makes an audio call that rings a video call, and back, as a `<button>`; nothing for a call of others, and when it does not
 * ring. It changes `media` in the `data` of the invitation, which the other side sees at once. An online-only invitation cannot
 * be changed. Take over with an `onClick` that calls `preventDefault`, when your `data` is no JSON object.
 * Labels: `switchToVideo`, `switchToAudio`. Styling: `data-slot="ringkit-switchmedia"`.
 *
 * @example
 * <Call.SwitchMedia />
 */
export const CallSwitchMedia = /* @__PURE__ */ createAction('SwitchMedia', ({ invitation, state, labels, actions }) => {
  if (state.direction === 'incoming' || state.status !== 'ringing') return undefined
  const media = state.media === 'video' ? 'audio' : 'video'
  return {
    label: media === 'video' ? labels.switchToVideo : labels.switchToAudio,
    act: () => actions.modify({ data: writeCallData(invitation.data, { media }) }),
    off: state.pending === 'modify',
  }
})
