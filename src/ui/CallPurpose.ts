'use client'

import { createPart } from './createPart.js'
import { wordsProps } from './wordsProps.js'

/**
 * What the call is about, as a `<p>`: `purpose`, else `message`, of the call data; nothing without them, and no
 * more than 500 characters of them. Describes the dialog. Styling: `data-slot="ringkit-purpose"`.
 *
 * @example
 * invite({ userID: 'bob', data: JSON.stringify({ media: 'video', purpose: 'Order 4711' }) })
 * <Call.Purpose />
 */
export const CallPurpose = /* @__PURE__ */ createPart('p', 'Purpose', ({ id, invitation: { callData } }) => {
  const words = wordsProps(callData.purpose ?? callData.message)
  return words && { id: `${id}purpose`, ...words }
})
