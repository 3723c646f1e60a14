'use client'

import { useInvitationStore } from '../react/useInvitationStore.js'
import { createAction } from './createAction.js'

/**
 * Rings the same people again with the same data and timeout, as a `<button>`; nothing before the invitation has ended
 * without an answer. Take over with an `onClick` that calls `preventDefault`, when your invitations carry more than that
 * (push texts, online-only). Label: `retry`. Styling: `data-slot="ringkit-retry"`.
 *
 * @example
 * <Call.Retry />
 */
export const CallRetry = /* @__PURE__ */ createAction('Retry', ({ invitation, state, labels, actions }) => {
  const store = useInvitationStore()
  if (state.direction === 'incoming' || !state.endReason || state.endReason === 'accepted') return undefined
  return {
    label: labels.retry,
    act: () => {
      const { groupID, inviteeList, data, timeout } = invitation
      const again = groupID
        ? store.inviteInGroup({ groupID, inviteeList: [...inviteeList], data, timeout })
        : store.invite({ userID: inviteeList[0] ?? '', data, timeout })
      // The new record holds the error.
      again.catch(() => {})
      actions.dismiss()
    },
  }
})
