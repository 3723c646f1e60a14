import { SignalingError } from './SignalingError.js'

/** Why an online-only invitation cannot be modified; the code is the Tencent SDK's. */
export function onlineOnlyError(inviteID: string): SignalingError {
  return new SignalingError('modifyInvitation: this invitation is online-only, so there is no message to change.', {
    code: 20026,
    inviteID,
    hint: 'Cancel it and invite again with the new data. Nothing was sent.',
  })
}
