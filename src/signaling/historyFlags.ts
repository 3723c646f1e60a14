import { type ActionType, TSignaling } from './TSignaling.js'

/** What the message of a step leaves alone in its conversation. */
export interface HistoryFlags {
  /** It does not count as unread. */
  noUnread: boolean
  /** It does not become the last message of the conversation. */
  noLastMessage: boolean
}

/**
 * Reads the three history words, as the Tencent SDK does: plain words anywhere in the text, whatever stands beside them.
 * For an invitation, accept, reject or cancel `data` is that call's own, and `excludeFromHistoryMessage` or
 * `excludeOriginalSignalingFromHistoryMessage` counts. For a timeout `data` is the invitation's, and only
 * `excludeTimeoutSignalingFromHistoryMessage` counts.
 */
export function historyFlags(data: string, actionType: ActionType): HistoryFlags {
  const words =
    actionType === TSignaling.ACTION_TYPE_INVITE_TIMEOUT
      ? /excludeTimeoutSignalingFromHistoryMessage/
      : /exclude(OriginalSignaling)?FromHistoryMessage/
  const excluded = words.test(data)
  return { noUnread: excluded, noLastMessage: excluded }
}
