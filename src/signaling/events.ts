import type { Message } from './Message.js'

/** What every event may carry beyond the seed's fields, where the engine has one order for all steps. */
export interface Ordered {
  /**
   * The place of this step in the history of its invitation, from 1 up. With it a repeat or a reorder is recognised.
   * The bare Tencent SDK does not send it.
   */
  rev?: number
  /**
   * This device did it, by a call that had been given up without an answer (2801). Only engines that go on with calls after
   * a lost link send it.
   */
  here?: true
}

/** What events that end it for somebody may carry too. */
export interface OrderedEnd extends Ordered {
  /**
   * Only where steps can cross on the wire: the place of this step in the order of the message service. The earliest end
   * counts, so an event can replace an end that was told before it.
   */
  order?: number
}

/** `data` of NEW_INVITATION_RECEIVED. */
export interface NewInvitationReceived extends Ordered {
  inviteID: string
  inviter: string
  /** `''` for an invitation 1:1. */
  groupID: string
  /** All that were invited. */
  inviteeList: string[]
  /** The data of the invitation, as it now is. */
  data: string
  /** Seconds; 0: never. Engines of ringkit send it, the bare Tencent SDK does not. */
  timeout?: number
  /** When it times out, in the engine's time, ms since 1970. Missing: never, or the engine does not say. */
  expiresAt?: number
}

/** `data` of INVITEE_ACCEPTED and INVITEE_REJECTED. */
export interface InviteeAnswered extends OrderedEnd {
  inviteID: string
  inviter: string
  /** `''` for an invitation 1:1. */
  groupID: string
  /** Who answered. */
  invitee: string
  /** The data of the answer. */
  data: string
}

/** `data` of INVITATION_CANCELLED. */
export interface InvitationCancelled extends OrderedEnd {
  inviteID: string
  inviter: string
  /** `''` for an invitation 1:1. */
  groupID: string
  /** The data of the cancel. */
  data: string
  /** For whom it ended: those that had not answered. The bare Tencent SDK does not send it. */
  inviteeList?: string[]
}

/** `data` of INVITATION_TIMEOUT. */
export interface InvitationTimeout extends OrderedEnd {
  inviteID: string
  inviter: string
  /** `''` for an invitation 1:1. */
  groupID: string
  /** The data of the invitation. */
  data: string
  /** Those that did not answer in time. */
  inviteeList: string[]
  /** True on the devices of a user who did not answer in time. */
  isSelfTimeout: boolean
  /** The message that was left, only where `isSelfTimeout`; missing if the invitation was online-only. */
  message?: Message
}

/** `data` of INVITATION_MODIFIED. */
export interface InvitationModified extends Ordered {
  inviteID: string
  /** The new data of the invitation. */
  data: string
}

/** Which payload belongs to which signaling event. */
export interface SignalingEventMap {
  newInvitationReceived: NewInvitationReceived
  ts_invitee_accepted: InviteeAnswered
  ts_invitee_rejected: InviteeAnswered
  ts_invitation_cancelled: InvitationCancelled
  ts_invitation_timeout: InvitationTimeout
  ts_invitation_modified: InvitationModified
}

/** The name of a signaling event; the values are in `TSignaling`. */
export type SignalingEventName = keyof SignalingEventMap

/** What a handler is called with. */
export type SignalingEvent<Name extends SignalingEventName = SignalingEventName> = {
  [N in Name]: { name: N; data: SignalingEventMap[N] }
}[Name]

/** A function that hears one kind of signaling event. */
export type SignalingHandler<Name extends SignalingEventName = SignalingEventName> = (
  event: SignalingEvent<Name>,
) => unknown
