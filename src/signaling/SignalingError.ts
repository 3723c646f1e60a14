/** What the code of a {@link SignalingError} can be: a number where the Tencent SDK has one, else a word. */
export type SignalingErrorCode = number | string

/** What a {@link SignalingError} is made of. */
export interface SignalingErrorOptions {
  code: SignalingErrorCode
  cause?: unknown
  inviteID?: string | undefined
  /** What to do about it; becomes the rest of `message`. */
  hint?: string
}

/**
 * Every error that ringkit gives out. Compare by `name` or `code`, never by `instanceof`: two copies of a package may be
 * loaded. `shortMessage` says what happened; `message` adds why it matters and what to do.
 *
 * Codes with a number are the Tencent SDK's: 8010 no such invitation, 8011 not allowed, 8012 exists already, 8020 cannot
 * be cancelled, 10007 not in the group, 10010 no such group, 20026 nothing to edit, 2024 not signed in, 2801 no answer.
 */
export class SignalingError extends Error {
  override readonly name: string = 'SignalingError'
  readonly code: SignalingErrorCode
  readonly shortMessage: string
  /** The invitation it is about, where one is known. */
  declare readonly inviteID?: string

  constructor(shortMessage: string, { code, cause, inviteID, hint }: SignalingErrorOptions) {
    const said = hint && !/[.!?]$/.test(shortMessage) ? `${shortMessage}.` : shortMessage
    super(hint ? `${said} ${hint}` : said, cause === undefined ? undefined : { cause })
    this.code = code
    this.shortMessage = shortMessage
    if (inviteID) this.inviteID = inviteID
  }
}
