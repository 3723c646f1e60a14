'use client'

import { useIncomingInvitations } from '../react/useIncomingInvitations.js'
import { createPart } from './createPart.js'

/**
 * How many more calls ring while this one is shown, as a `<p role="status">`; empty when none do, so that screen
 * readers say the first one too. Describes the dialog. Label: `waiting`. Styling: `data-slot="ringkit-waiting"`.
 *
 * @example
 * <Call.Waiting />
 */
export const CallWaiting = /* @__PURE__ */ createPart('p', 'Waiting', ({ id, invitation, labels }) => {
  const others = useIncomingInvitations().filter((key) => key !== invitation.key).length
  return { role: 'status', ...(others > 0 && { id: `${id}waiting`, children: labels.waiting(others) }) }
})
