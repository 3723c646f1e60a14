'use client'

import { type SyntheticEvent, useState } from 'react'
import { CallReject } from './CallReject.js'
import { createPart } from './createPart.js'

/** The longest answer in words of one's own, in characters. */
const LONGEST = 140

/** What {@link CallReplies} takes beside the props of a `<details>`. */
export interface CallRepliesOptions {
  /** The words to choose from. @default the label `replies` */
  replies?: readonly string[] | undefined
}

/**
 * Declines with words, as a `<details>` that opens to a button for each reply and a field for words of one's own (Enter
 * sends); nothing when there is nothing to decline. The caller's `Call.Reply` shows the words. Its buttons do nothing for
 * 400 ms after it was opened. Labels: `reply`, `replies`, `replyText`, `send`.
 * Styling: `data-slot="ringkit-replies"`; inside a `<summary>`, buttons `ringkit-choice`, and a `<form>` with `ringkit-text` and `ringkit-send`.
 *
 * @example
 * <Call.Replies replies={['In a meeting', 'Please write']} />
 */
export const CallReplies = /* @__PURE__ */ createPart<'details', CallRepliesOptions>(
  'details',
  'Replies',
  ({ state, labels }, { replies = labels.replies }) => {
    const [open, setOpen] = useState(false)
    const [text, setText] = useState('')
    const message = text.trim()
    if (state.direction !== 'incoming' || state.status !== 'ringing') return undefined
    return {
      onToggle: (event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open),
      children: (
        <>
          <summary>{labels.reply}</summary>
          {open && (
            <form onSubmit={(event) => event.preventDefault()}>
              {replies.map((each) => (
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
              <CallReject
                data-slot="ringkit-send"
                type="submit"
                message={message}
                onClick={(event) => message || event.preventDefault()}
                {...(!message && { 'aria-disabled': true })}
              >
                {labels.send}
              </CallReject>
            </form>
          )}
        </>
      ),
    }
  },
  ['replies'],
)
