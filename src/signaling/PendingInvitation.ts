/** How far an invitee is. */
export type InviteeState = 'pending' | 'accepted' | 'rejected' | 'cancelled' | 'timedOut'

/** One invitee of an invitation. */
export interface Invitee {
  readonly userID: string
  readonly state: InviteeState
  /** The data of the step that ended it; `''` while pending, and where the step has none. */
  readonly data: string
  /** The `rev` of the step that ended it; 0 while pending. */
  readonly rev: number
}

/** An invitation that has not ended, as `getPendingInvitations` tells it: the facts, and whether this device rang. */
export interface PendingInvitation {
  readonly inviteID: string
  readonly inviter: string
  /** `''` for an invitation 1:1. */
  readonly groupID: string
  readonly inviteeList: readonly string[]
  readonly data: string
  /** Seconds; 0: never. */
  readonly timeout: number
  /** Engine's time, ms since 1970. */
  readonly sentAt: number
  /** Engine's time, ms since 1970; undefined: it never times out. */
  readonly expiresAt: number | undefined
  readonly invitees: readonly Invitee[]
  /** The newest step that counts in this state. */
  readonly rev: number
  /** The invitation was sent from this device (same deviceID). */
  readonly here: boolean
}
