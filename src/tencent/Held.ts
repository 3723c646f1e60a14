import type { Invitation } from '../invitation/Invitation.js'
import type { Step } from './readStep.js'
import type { ChatMessage } from './TencentChat.js'

/** An invitation that this device knows of, for the user who is signed in. */
export interface Held {
  invitation: Invitation
  /** The message of the invitation, in its newest version; missing until it is sent. */
  message?: ChatMessage | undefined
  readonly onlineUserOnly: boolean
  /** Sent from this device. */
  readonly here: boolean
  /** It was over before this device could tell anybody: what comes after is not told either. */
  quiet?: boolean
  /** This device sent it and was told that it could not be; it may have gone through all the same. */
  refused?: boolean
  /** A step of this device is on its way: what comes in meanwhile waits until that step has its place. */
  waiting?: Step[] | undefined
}
