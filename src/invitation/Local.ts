import type { SignalingError } from '../signaling/SignalingError.js'

/** A call of the current device that the engine has not answered yet. */
export type PendingVerb = 'accept' | 'reject' | 'cancel' | 'modify'

/**
 * How this device stands with the engine about an invitation: `sending` and `refused` before it exists there, `gone` when
 * the engine says it is over but not how, `silent` when the engine did not end it in time.
 */
export type Standing = 'sending' | 'refused' | 'told' | 'gone' | 'silent'

/** What one device knows of an invitation beside the facts. Never sent. */
export interface Local {
  /** The current user, as it was when this device learned of the invitation. */
  readonly me: string
  /** Names the record and never changes: the inviteID for one that came in, made at the click for one that goes out. */
  readonly key: string
  /** This device sent it. */
  readonly here: boolean
  readonly standing: Standing
  /** The call of this device that took effect. */
  readonly acted?: 'accept' | 'reject' | 'cancel' | undefined
  readonly pending?: PendingVerb | undefined
  readonly error?: SignalingError | undefined
  /** Its time is up, and the engine has not said anything yet. */
  readonly overdue: boolean
  readonly silenced: boolean
  /** Put aside on this device without an answer. */
  readonly dismissed: boolean
}
