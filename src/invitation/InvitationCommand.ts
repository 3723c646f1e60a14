/** Ring: begins an invitation. */
export interface Invite {
  readonly type: 'invite'
  readonly inviteID: string
  readonly groupID: string
  readonly inviteeList: readonly string[]
  readonly data: string
  /** Seconds; 0: never times out. */
  readonly timeout: number
  readonly onlineUserOnly?: boolean
}

/** What can be asked of an invitation that exists; `timeout` is asked by the authority itself. */
export type InvitationCommand =
  | Invite
  | { readonly type: 'accept'; readonly inviteID: string; readonly data: string }
  | { readonly type: 'reject'; readonly inviteID: string; readonly data: string }
  | { readonly type: 'cancel'; readonly inviteID: string; readonly data: string }
  | { readonly type: 'modify'; readonly inviteID: string; readonly data: string }
  | { readonly type: 'timeout'; readonly inviteID: string }

/** Who asks: a userID, or the authority's own clock (only it may say that time is up). */
export type Actor = string | typeof AUTHORITY

/** The authority itself, as the actor of a `timeout`. */
export const AUTHORITY = Symbol('authority')
