import type { Message } from '../signaling/Message.js'
import type { SignalingClient } from '../signaling/SignalingClient.js'
import type { ConversationSummary } from './conversations.js'

/** Which conversation: `C2C` + userID, or `GROUP` + groupID. */
export interface ConversationOptions {
  conversationID: string
}

/**
 * One device of one user on the hub: the whole port, and what a device can do besides. All functions need no `this`.
 * Promises reject with a `SignalingError`.
 */
export interface HubClient extends Required<SignalingClient> {
  readonly deviceID: string
  /** Signs in; another user is signed out first. Resolves when all that is pending for the user has been told. */
  login(options: { userID: string }): Promise<void>
  /** Signs out. Nothing is sent: open invitations ring on at the others. Listeners stay. */
  logout(): Promise<void>
  /** The link is lost: calls wait for it to come back, 15 s at most, and the device hears nothing. */
  goOffline(): void
  /** The link is back: the device hears what it missed, in order. */
  goOnline(): void
  /** The messages of a conversation, oldest first. */
  getMessageList(options: ConversationOptions): Promise<{ code: 0; data: { messageList: Message[] } }>
  /** The summaries of the user's conversations. */
  getConversationList(): Promise<{ code: 0; data: { conversationList: ConversationSummary[] } }>
  /** Counts all messages of a conversation as read. */
  setMessageRead(options: ConversationOptions): Promise<{ code: 0; data: object }>
  /** The device is gone, as when its page is closed: it signs out and hears nothing more. */
  dispose(): void
}
