'use client'

import { otherSide } from '../react/otherSide.js'
import { createPart } from './createPart.js'

/**
 * Who is at the other side, as a `<p>`: who rings, or who is rung; the end of the dialog's name.
 * Label: `people`. Styling: `data-slot="ringkit-caller"`.
 *
 * @example
 * <Call.Caller render={<strong />} />
 */
export const CallCaller = /* @__PURE__ */ createPart('p', 'Caller', ({ id, invitation, labels, userOf }) => ({
  id: `${id}caller`,
  dir: 'auto',
  children: labels.people(otherSide(invitation).map((userID) => userOf(userID).name)),
}))
