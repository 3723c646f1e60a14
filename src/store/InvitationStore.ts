import type { StoreApi } from 'zustand/vanilla'
import type { Clock } from '../invitation/Clock.js'
import type { CallData } from '../signaling/callData.js'
import type { SignalingEvent, SignalingEventName } from '../signaling/events.js'
import type { ModifyResult, SignalingClient, SignalingResult } from '../signaling/SignalingClient.js'
import type { SignalingError } from '../signaling/SignalingError.js'
import type { SignalingStatus } from './createSession.js'
import type { InvitationLists } from './createTable.js'
import type { InvitationRecord } from './InvitationRecord.js'
import type { AnswerRequest, InviteInGroupRequest, InviteRequest, ModifyRequest } from './requests.js'

/** Called when this device should join the media that was agreed on. */
export type AcceptedHandler = (invitation: InvitationRecord, details: AcceptedDetails) => unknown

/** More on an accept. */
export interface AcceptedDetails {
  /** The userID that accepted: the current user on the device that answered, an invitee on the one that rang. */
  readonly by: string
  /** What was said with the accept: `media`, when the answer was with audio or with video alone. */
  readonly callData: CallData
}

/**
 * What the current user sees, fed by any client: a small zustand store for each invitation and one that lists them. Every
 * call goes through it, so that all views agree; its promises reject with a `SignalingError` (the hooks' do not). `id` is
 * a record's key or its inviteID. Functions need no `this`.
 */
export interface InvitationStore {
  /** The engine, narrowed to the strict port. */
  readonly client: SignalingClient
  /**
   * Begin to listen; before that the store touches nothing. Callers are counted, and the function that it gives back
   * ends it for this caller. Call it in module scope, before login, or let the provider do it.
   */
  start(): () => void

  /** What rings: keys, oldest first. */
  readonly list: StoreApi<InvitationLists>
  /**
   * One invitation; its state is undefined when there is none. The same store for as long as the invitation is there or
   * somebody listens.
   */
  invitation(id: string): StoreApi<InvitationRecord | undefined>
  /** Who is signed in, and whether calls can be made. */
  readonly status: StoreApi<SignalingStatus>
  /** Every record there is, ended ones too, oldest first. */
  getAll(): InvitationRecord[]
  /** The engine's time, ms since 1970. */
  now(): number
  /** The clock that the store waits by. */
  readonly clock: Clock

  /** Ring one user; the record is there at once. */
  invite(request: InviteRequest): Promise<SignalingResult>
  /** Ring members of a group; the record is there at once. */
  inviteInGroup(request: InviteInGroupRequest): Promise<SignalingResult>
  /**
   * Accept. Rejects with `InvitationGoneError` if the engine refuses because it is over, and with `InvitationSettledError`
   * if it ended otherwise on the way. A second call while the first is under way joins it.
   */
  accept(request: string | AnswerRequest): Promise<SignalingResult>
  /** Decline; as `accept`. */
  reject(request: string | AnswerRequest): Promise<SignalingResult>
  /** Withdraw; as `accept`. While it is still being sent, it is withdrawn as soon as it can be. */
  cancel(request: string | AnswerRequest): Promise<SignalingResult>
  /** Replace the data while it rings. */
  modifyInvitation(request: ModifyRequest): Promise<ModifyResult>

  /** Ring quietly on this device. Nothing is sent. */
  silence(id: string): void
  /**
   * Put it aside on this device: an ended one is forgotten, a ringing one leaves the lists without an answer. Nothing is
   * sent.
   */
  dismiss(id: string): void

  /** Hear of each accept after which this device should join: once each. Gives back the function that ends it. */
  onAccepted(handler: AcceptedHandler): () => void
  /** Hear what goes wrong outside of a call: in the feed, in a handler. Gives back the function that ends it. */
  onError(handler: (error: SignalingError) => unknown): () => void
  /**
   * Tell `onError` of what an app's function threw that a component called; where nobody hears it, it is uncaught. What is no
   * `SignalingError` becomes one.
   */
  report(error: unknown): void
  /** Hear the engine's events as they come; repeats and replays are left out. Gives back the function that ends it. */
  onEvent<Name extends SignalingEventName>(name: Name, handler: (event: SignalingEvent<Name>) => unknown): () => void
}
