import { NotSignedInError } from '../signaling/NotSignedInError.js'
import type { SignalingClient } from '../signaling/SignalingClient.js'

const refuse = (method: string) => (): Promise<never> => Promise.reject(new NotSignedInError(method))

/** Stands in while an app has no client yet, as before its login: nobody is signed in, and nothing rings. */
export const noClient: SignalingClient = {
  addSignalingListener() {},
  removeSignalingListener() {},
  invite: refuse('invite'),
  inviteInGroup: refuse('inviteInGroup'),
  cancel: refuse('cancel'),
  accept: refuse('accept'),
  reject: refuse('reject'),
  modifyInvitation: refuse('modifyInvitation'),
  getSignalingInfo: () => null,
  getLoginUser: () => '',
}
