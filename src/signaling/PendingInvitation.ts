/** How far an invitee is. */
export type InviteeState = 'pending' | 'accepted' | 'rejected' | 'cancelled' | 'timedOut'

/** One invitee of an invitation. */
export interface Invitee {
  readonly userID: string
  readonly state: InviteeState
  /** The data of the step that ended it; `''` while pending, and where the step has none. */
  readonly data: string
  /** The `rev` of the step that ended it (its `order` if it has none); 0 while pending. */
  readonly rev: number
  /**
   * Only where steps can cross on the wire: the place of the step that ended it in the service's order. An earlier step
   * that comes in later takes its place.
   */
  readonly order?: number
  /** Only where steps can cross on the wire: an earlier step came in later, and this end replaced another. */
  readonly revised?: true
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
  /** The `rev` of the step that set `data`. */
  readonly dataRev: number
  /** The newest step that counts in this state. */
  readonly rev: number
  /** The invitation was sent from this device (same deviceID). */
  readonly here: boolean
}
