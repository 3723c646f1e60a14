import { SignalingError } from './SignalingError.js'

/**
 * The call went through, but the invitation had ended in another way first: somebody else's step won. `code` is
 * `'settled'`; read the invitation's `endReason`.
 */
export class InvitationSettledError extends SignalingError {
  override readonly name = 'InvitationSettledError'
  /** How it ended, for example `'acceptedElsewhere'`. */
  readonly endReason: string

  constructor(verb: string, inviteID: string, endReason: string) {
    super(`${verb} came too late: the invitation ended as ${endReason}.`, {
      code: 'settled',
      inviteID,
      hint: 'The first end counts. Do not join on this answer.',
    })
    this.endReason = endReason
  }
}
