/** How a user is shown. */
export interface CallUser {
  /** @default the userID */
  name?: string | undefined
  /** Address of a picture. @default the initials of the name */
  avatar?: string | undefined
}

/** Tells how a user is shown. Called while rendering, so it must be quick; undefined: not known. */
export type GetCallUser = (userID: string) => CallUser | undefined
