/** How a user is shown. */
export interface CallUser {
  /** @default the userID */
  name?: string | undefined
  /** Address of a picture. @default the initials of the name */
  avatar?: string | undefined
}

/** Tells how a user is shown. Called while rendering, so it must be quick; undefined: not known. */
export type GetCallUser = (userID: string) => CallUser | undefined

/**
 * Tells how a user is shown, at once or later. What is told at once is asked for whenever it is shown, so it must be quick
 * and may change; what is told later is asked for once for each user, and kept until somebody else signs in.
 */
export type ResolveCallUser = (userID: string) => CallUser | undefined | Promise<CallUser | undefined>
