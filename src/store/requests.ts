import type {
  AnswerOptions,
  InviteInGroupOptions,
  InviteOptions,
  ModifyInvitationOptions,
} from '../signaling/options.js'
import type { Payload } from './Register.js'

/** What a call of the store takes beyond the port's. */
interface Extra {
  /** The app's own payload, written into `data` by the option `payload`, which it needs; takes the place of `data`. */
  payload?: Payload
}

/** What the store's calls that begin an invitation take beyond the port's. */
interface Named extends Extra {
  /**
   * Names the record from the first moment on; any text that is not in use.
   * @default made by the store
   */
  key?: string
}

/** `store.invite(request)`. */
export interface InviteRequest extends InviteOptions, Named {}

/** `store.inviteInGroup(request)`. */
export interface InviteInGroupRequest extends InviteInGroupOptions, Named {}

/** `store.accept(request)`, `store.reject(request)`, `store.cancel(request)`; `inviteID` may be the record's key. */
export interface AnswerRequest extends AnswerOptions, Extra {}

/** `store.modifyInvitation(request)`; `inviteID` may be the record's key, and `payload` takes the place of `data`. */
export type ModifyRequest =
  | (ModifyInvitationOptions & { payload?: never })
  | (Omit<ModifyInvitationOptions, 'data'> & { payload: Payload; data?: never })
