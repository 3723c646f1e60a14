/**
 * The names of the six signaling events and the numbers of the action types, with the names and values of
 * `TencentCloudChat.TSignaling`. The Tencent SDK keeps them on its export and not on the chat object, so an app that
 * is handed only a client finds them here.
 *
 * @example
 * client.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, ({ data }) => console.log(data.inviter))
 */
export const TSignaling = {
  /** Somebody invites the current user. */
  NEW_INVITATION_RECEIVED: 'newInvitationReceived',
  /** An invitee accepted. */
  INVITEE_ACCEPTED: 'ts_invitee_accepted',
  /** An invitee declined. */
  INVITEE_REJECTED: 'ts_invitee_rejected',
  /** The inviter withdrew the invitation. */
  INVITATION_CANCELLED: 'ts_invitation_cancelled',
  /** Nobody, or not everybody, answered in time. */
  INVITATION_TIMEOUT: 'ts_invitation_timeout',
  /** The `data` of the invitation changed while it rings. */
  INVITATION_MODIFIED: 'ts_invitation_modified',
  /** Not a signaling step. */
  ACTION_TYPE_UNKNOWN: 0,
  /** The inviter invites. */
  ACTION_TYPE_INVITE: 1,
  /** The inviter cancels. */
  ACTION_TYPE_CANCEL_INVITE: 2,
  /** An invitee accepts. */
  ACTION_TYPE_ACCEPT_INVITE: 3,
  /** An invitee declines. */
  ACTION_TYPE_REJECT_INVITE: 4,
  /** The invitation timed out. */
  ACTION_TYPE_INVITE_TIMEOUT: 5,
} as const

/** The number of a signaling step, as it stands in a signaling message: 0 to 5, see {@link TSignaling}. */
export type ActionType = 0 | 1 | 2 | 3 | 4 | 5
