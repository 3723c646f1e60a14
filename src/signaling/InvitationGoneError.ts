import { SignalingError } from './SignalingError.js'

/**
 * The invitation is not there to be acted on: never seen, answered, cancelled or timed out. `code` is 8010, or 8020 from
 * `cancel`, as in the Tencent SDK. Take it off the screen; ringing again needs a new invitation.
 */
export class InvitationGoneError extends SignalingError {
  override readonly name = 'InvitationGoneError'

  constructor(inviteID: string, code: 8010 | 8020 = 8010, cause?: unknown) {
    super(code === 8020 ? 'There is nothing to cancel.' : 'This invitation is over, or was never here.', {
      code,
      cause,
      inviteID,
      hint: 'It was answered, cancelled, timed out, or is not for this user. Nothing was sent.',
    })
  }
}
