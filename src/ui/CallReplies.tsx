'use client'

import { type SyntheticEvent, useState } from 'react'
import { writeCallData } from '../signaling/callData.js'
import { CallReject } from './CallReject.js'
import { createAction } from './createAction.js'
import { createPart } from './createPart.js'

const isWords = (text: string) => text.trim() !== ''

/** The longest answer in words of one's own, in characters. */
const LONGEST = 140

/** What {@link CallReplies} takes beside the props of a `<details>`. */
export interface CallRepliesOptions {
  /** The words to choose from. @default the label `replies` */
  replies?: readonly string[] | undefined
}

/** Submits the form that it stands in. */
const Send = /* @__PURE__ */ createAction<{ empty: boolean }>(
  'Send',
  ({ labels }, { empty }) => ({ label: labels.send, act: () => {}, off: empty, props: { type: 'submit' } }),
  ['empty'],
)

/**
 * Declines with words, as a `<details>` that opens to a button for each reply and a field for words of one's own (Enter
 * sends); nothing when there is nothing to decline. The caller's `Call.Reply` shows the words. Its buttons do nothing for
 * 400 ms after it was opened. It is open from the beginning with `open`, and `onToggle` tells. An `onSubmit` of yours runs
 * first; `preventDefault` there stops the words of one's own. As it holds a form, it must not stand in a form of yours. Labels: `reply`, `replies`, `replyText`, `send`.
 * Styling: `data-slot="ringkit-replies"`; inside a `<summary>`, buttons `ringkit-choice`, and a `<form>` with `ringkit-text` and `ringkit-send`.
 *
 * @example
 * <Call.Replies replies={['In a meeting', 'Please write']} />
 */
export const CallReplies = /* @__PURE__ */ createPart<'details', CallRepliesOptions>(
  'details',
  'Replies',
  ({ state, labels, actions }, { replies = labels.replies }) => {
    const [open, setOpen] = useState(false)
    const [text, setText] = useState('')
    const message = text.trim()
    if (state.direction !== 'incoming' || state.status !== 'ringing') return undefined
    return {
      onToggle: (event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open),
      onSubmit: (event: SyntheticEvent) => {
        event.preventDefault()
        void actions.reject({ data: writeCallData('', { message }) })
      },
      children: (
        <>
          <summary>{labels.reply}</summary>
          {open && (
            <form>
              {[...new Set(replies)].filter(isWords).map((each) => (
                <CallReject key={each} data-slot="ringkit-choice" dir="auto" message={each}>
                  {each}
                </CallReject>
              ))}
              <input
                data-slot="ringkit-text"
                dir="auto"
                aria-label={labels.replyText}
                placeholder={labels.replyText}
                autoComplete="off"
                enterKeyHint="send"
                maxLength={LONGEST}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
              <Send empty={!message} />
            </form>
          )}
        </>
      ),
    }
  },
  ['replies'],
)
