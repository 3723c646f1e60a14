/** What all facts have. */
interface Fact {
  readonly inviteID: string
  /** Place in the invitation's history, from 1 up; missing where the engine gives no order. */
  readonly rev?: number | undefined
}

/** What facts that end an invitation for somebody have. */
interface End extends Fact {
  /**
   * Place in the order of a message service where steps can cross; the earliest end counts, a cancel on a tie. Missing
   * where an authority lets only one end through.
   */
  readonly order?: number | undefined
}

/** Somebody was invited. */
export interface Invited extends Fact {
  readonly type: 'invited'
  readonly inviter: string
  readonly groupID: string
  readonly inviteeList: readonly string[]
  readonly data: string
  /** Seconds; 0 or missing: none known. */
  readonly timeout?: number | undefined
  /** Engine's time, ms since 1970. */
  readonly sentAt: number
  /** Engine's time, ms since 1970; missing: never, or not known yet. */
  readonly expiresAt?: number | undefined
}

/** One invitee accepted. */
export interface Accepted extends End {
  readonly type: 'accepted'
  readonly invitee: string
  readonly data: string
}

/** One invitee declined. */
export interface Rejected extends End {
  readonly type: 'rejected'
  readonly invitee: string
  readonly data: string
}

/** The inviter withdrew it from `inviteeList`; without a list: from all that were pending. */
export interface Cancelled extends End {
  readonly type: 'cancelled'
  readonly inviteeList?: readonly string[] | undefined
  readonly data: string
}

/** All in `inviteeList` did not answer in time. */
export interface TimedOut extends End {
  readonly type: 'timedOut'
  readonly inviteeList: readonly string[]
}

/** The data of the invitation is now this. */
export interface Modified extends Fact {
  readonly type: 'modified'
  readonly data: string
}

/** What can happen to an invitation, one kind for each of the seed's six events. */
export type InvitationFact = Invited | Accepted | Rejected | Cancelled | TimedOut | Modified
