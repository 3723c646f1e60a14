import type { SignalingEventName, SignalingHandler } from './events.js'
import type { SignalingInfo } from './getSignalingInfo.js'
import type { Message } from './Message.js'
import type { AnswerOptions, InviteInGroupOptions, InviteOptions, ModifyInvitationOptions } from './options.js'
import type { PendingInvitation } from './PendingInvitation.js'

/** What a call resolves with. */
export interface SignalingResult {
  code: 0
  data: { message: Message }
  /** The invitation that the call was about. */
  inviteID: string
  /**
   * Of an accept, reject or cancel, where steps can cross on the wire: the place of this step in the order of the message
   * service. An earlier step that comes in later takes its place.
   */
  order?: number
}

/** What `modifyInvitation` resolves with: as in the Tencent SDK, without an inviteID. */
export type ModifyResult = Pick<SignalingResult, 'code' | 'data'>

/** The object form of the arguments of the two listener functions. */
export interface SignalingListenerOptions<Name extends SignalingEventName> {
  eventName: Name
  handler: SignalingHandler<Name>
  /** `this` of the handler. */
  context?: unknown
}

/**
 * The port: everything ringkit asks of an engine. It is the signaling API of Tencent Cloud Chat, spelled as there, so an
 * app changes engine by changing one object. Functions need no `this` and may be taken off the object.
 *
 * Every promise rejects with a `SignalingError`; none of the functions that return a promise ever throws.
 */
export interface SignalingClient {
  /**
   * Hear a signaling event. May be called before sign-in. A NEW_INVITATION_RECEIVED listener hears, in a microtask, what
   * still rings at that time. The same handler added twice is called twice.
   * @throws SignalingArgumentError for an unknown event name or a handler that is not a function.
   */
  addSignalingListener<Name extends SignalingEventName>(
    eventName: Name,
    handler: SignalingHandler<Name>,
    context?: unknown,
  ): void
  addSignalingListener<Name extends SignalingEventName>(options: SignalingListenerOptions<Name>): void

  /** Stop hearing: takes off every registration of this handler for this event. Never turns signaling off. */
  removeSignalingListener<Name extends SignalingEventName>(
    eventName: Name,
    handler: SignalingHandler<Name>,
    context?: unknown,
  ): void
  removeSignalingListener<Name extends SignalingEventName>(options: SignalingListenerOptions<Name>): void

  /** Ring one user. */
  invite(options: InviteOptions): Promise<SignalingResult>
  /** Ring certain members of a group. Rejects with 10010 (no such group) or 10007 (the inviter is not in it). */
  inviteInGroup(options: InviteInGroupOptions): Promise<SignalingResult>
  /** Withdraw an invitation. Rejects with 8020 (unknown or over) or 8011 (not the inviter). */
  cancel(options: AnswerOptions): Promise<SignalingResult>
  /** Accept an invitation. Rejects with 8010 (unknown or over) or 8011 (not a pending invitee). */
  accept(options: AnswerOptions): Promise<SignalingResult>
  /** Decline an invitation. Rejects with 8010 (unknown or over) or 8011 (not a pending invitee). */
  reject(options: AnswerOptions): Promise<SignalingResult>
  /**
   * What a chat message says about signaling, or null if it is none.
   * @throws SignalingArgumentError when `message` is not an object.
   */
  getSignalingInfo(message: Message): SignalingInfo | null
  /**
   * Replace the data of an invitation while it rings. The inviter may, and any invitee still pending. Rejects with 8010
   * (unknown or over), 8011 (anybody else), 20026 (online-only).
   */
  modifyInvitation(options: ModifyInvitationOptions): Promise<ModifyResult>

  /** The userID that is signed in, or `''`. */
  getLoginUser(): string

  /** What has not ended for the current user, in both directions, oldest first. Not in the Tencent SDK. */
  getPendingInvitations?(): Promise<PendingInvitation[]>
  /** The engine's time, ms since 1970; undefined while it is not known. Without it the clock of the device counts. */
  getServerTime?(): number | undefined
  /** Whether calls may be made. Without it `getLoginUser() !== ''` counts. */
  isReady?(): boolean
  /** Hear a client event; the names are in `EVENT`. */
  on?(eventName: string, handler: (event: { name: string; data: unknown }) => void, context?: unknown): void
  /** Stop hearing a client event. */
  off?(eventName: string, handler: (event: { name: string; data: unknown }) => void, context?: unknown): void
}
