/** What all facts have. */
interface Fact {
  readonly inviteID: string
  /** Place in the invitation's history, from 1 up; missing where the engine gives no order. */
  readonly rev?: number | undefined
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
export interface Accepted extends Fact {
  readonly type: 'accepted'
  readonly invitee: string
  readonly data: string
}

/** One invitee declined. */
export interface Rejected extends Fact {
  readonly type: 'rejected'
  readonly invitee: string
  readonly data: string
}

/** The inviter withdrew it from `inviteeList`; without a list: from all that were pending. */
export interface Cancelled extends Fact {
  readonly type: 'cancelled'
  readonly inviteeList?: readonly string[] | undefined
  readonly data: string
}

/** All in `inviteeList` did not answer in time. */
export interface TimedOut extends Fact {
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
