'use client'

import { createPart } from './createPart.js'
import { replyTo } from './replyTo.js'
import { wordsProps } from './wordsProps.js'

/**
 * The words that came with the answer, as a `<p>`: `message` of the data with which an invitee declined; nothing without, and
 * no more than 500 characters of it.
 * Styling: `data-slot="ringkit-reply"`.
 *
 * @example
 * reject({ data: JSON.stringify({ message: 'In a meeting, back at ten.' }) })
 * <Call.Reply />
 */
export const CallReply = /* @__PURE__ */ createPart('p', 'Reply', ({ invitation }) => wordsProps(replyTo(invitation)))
