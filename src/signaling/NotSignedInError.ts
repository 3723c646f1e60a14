import { SignalingError } from './SignalingError.js'

/** Nobody is signed in on this client. `code` is 2024, as in the Tencent SDK. Sign in, then call again. */
export class NotSignedInError extends SignalingError {
  override readonly name = 'NotSignedInError'

  constructor(method: string, cause?: unknown) {
    super(`${method}: nobody is signed in.`, {
      code: 2024,
      cause,
      hint: 'Only listeners can be added before sign-in. Sign in first; nothing was sent.',
    })
  }
}
