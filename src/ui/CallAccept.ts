'use client'

import { useContext } from 'react'
import { writeCallData } from '../signaling/callData.js'
import { ShortcutsContext } from './CallShortcuts.js'
import { createAction } from './createAction.js'

/** What {@link CallAccept} takes beside the props of a button. */
export interface CallAcceptOptions {
  /** Answers with this, and tells the caller so in the call data. @default as it rings, without telling */
  media?: 'audio' | 'video' | undefined
}

/**
 * Answers, as a `<button>`; nothing when there is nothing to answer. Does nothing for 400 ms after it appears, while an
 * answer is on its way, and when time is up (`aria-disabled`). An `onClick` of yours runs first; `preventDefault` there
 * stops the answer. With `media` it answers with that, whatever rings: `onAccepted` of both sides finds it in `callData` of
 * its details. Labels: `accept`, `acceptAudio`, `acceptVideo`. Styling: `data-slot="ringkit-accept"`, `data-media` (what it answers with).
 *
 * @example
 * <Call.Accept media="audio" />
 * <Call.Accept media="video">Answer</Call.Accept>
 */
export const CallAccept = /* @__PURE__ */ createAction<CallAcceptOptions>(
  'Accept',
  ({ state, labels, actions }, { media }) => {
    const shortcuts = useContext(ShortcutsContext)
    return state.direction === 'incoming' && state.status === 'ringing'
      ? {
          label: media ? labels[media === 'audio' ? 'acceptAudio' : 'acceptVideo'] : labels.accept,
          act: media ? () => actions.accept({ data: writeCallData('', { media }) }) : actions.accept,
          off: state.pending === 'accept' || state.overdue,
          props: {
            // Of two, the one that answers with what rings.
            'aria-keyshortcuts': !media || media === state.media ? shortcuts?.accept : undefined,
            ...(media && { 'data-media': media }),
          },
        }
      : undefined
  },
  ['media'],
)
