'use client'

import { useInvitationStore } from '../react/useInvitationStore.js'
import { createAction } from './createAction.js'

/**
 * Rings the same people again, as a `<button>`, with the same data and timeout, and the same push texts and online-only if it
 * was this device that rang; nothing before the invitation has ended without an answer. Label: `retry`. Styling: `data-slot="ringkit-retry"`.
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
      const { groupID, inviteeList, data, timeout, sentWith } = invitation
      const same = { ...sentWith, data, timeout }
      const again = groupID
        ? store.inviteInGroup({ groupID, inviteeList: [...inviteeList], ...same })
        : store.invite({ userID: inviteeList[0] ?? '', ...same })
      // The new record holds the error.
      again.catch(() => {})
      actions.dismiss()
    },
  }
})
