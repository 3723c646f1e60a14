'use client'

import { createPart } from './createPart.js'
import { statusText } from './statusText.js'

/**
 * What is happening, as a `<p role="status">`: calling, ringing, answering, why it ended, what went wrong; in a group how
 * many have answered. Screen readers say each change once. Empty while there is nothing to say. Describes the dialog.
 * Labels: `sending` to `answered`. Styling: `data-slot="ringkit-status"`.
 *
 * @example
 * <Call.Status />
 */
export const CallStatus = /* @__PURE__ */ createPart('p', 'Status', ({ id, invitation, state, labels }) => ({
  id: `${id}status`,
  role: 'status',
  children: statusText(invitation, state, labels),
}))
