import type { OfflinePushInfo } from './OfflinePushInfo.js'

/** What may go with every step of an invitation. */
export interface StepOptions {
  /**
   * Only users that are connected now get it: not roaming, not counted as unread, not pushed, and no message is left.
   * An online-only invitation cannot be modified, and its answers are online-only too.
   * @default false
   */
  onlineUserOnly?: boolean
  /** What devices that are not connected are shown. */
  offlinePushInfo?: OfflinePushInfo
  /**
   * The app's own text, opaque to every engine. A JSON object is the habit; see `callData` for the well-known keys.
   * The words `excludeFromHistoryMessage`, `excludeOriginalSignalingFromHistoryMessage` and
   * `excludeTimeoutSignalingFromHistoryMessage` in it keep the message out of unread counts and last messages.
   * @default ''
   */
  data?: string
}

/** `client.invite(options)`: ring one user. */
export interface InviteOptions extends StepOptions {
  /** Whom to ring; not empty. */
  userID: string
  /**
   * Seconds until the invitation times out; 0 never does. Fractions are allowed.
   * @default 0
   */
  timeout?: number
}

/** `client.inviteInGroup(options)`: ring certain members of a group. */
export interface InviteInGroupOptions extends StepOptions {
  /** The group; the inviter is a member of it. */
  groupID: string
  /** Whom to ring; at least one, members of the group. Repeats are dropped. */
  inviteeList: readonly string[]
  /**
   * Seconds until the invitation times out; 0 never does. Fractions are allowed.
   * @default 0
   */
  timeout?: number
}

/** `client.accept(options)`, `client.reject(options)`, `client.cancel(options)`. */
export interface AnswerOptions extends StepOptions {
  /** The invitation, as NEW_INVITATION_RECEIVED or the result of `invite` named it. */
  inviteID: string
}

/** `client.modifyInvitation(options)`: replace the `data` of an invitation while it rings. */
export interface ModifyInvitationOptions {
  /** The invitation; online-only ones cannot be modified. */
  inviteID: string
  /** The new text; not empty. */
  data: string
}
