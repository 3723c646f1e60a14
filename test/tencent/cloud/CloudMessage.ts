/** How a message is kept out of what an app shows. */
export interface MessageControl {
  /** It does not count as unread. */
  noUnread: boolean
  /** It does not become the last message of its conversation. */
  noLastMessage: boolean
  /** Nobody looks at what it says. */
  noModeration: boolean
}

/** What `payload` of a custom message holds. */
export interface CustomPayload {
  data: string
  description: string
  extension: string
}

/** What a device hands to the service. */
export interface MessageDraft {
  /** userID or groupID. */
  to: string
  conversationType: 'C2C' | 'GROUP'
  payload: CustomPayload
  cloudCustomData: string
  priority: string
  /** For who is there now: not stored, not unread, cannot be edited. */
  onlineUserOnly: boolean
  control: MessageControl
  offlinePushInfo?: unknown
  /** What the device calls it. @default something new */
  ID?: string
  random?: number
}

/** A message as it lies in the service. */
export interface CloudMessage extends MessageDraft {
  ID: string
  from: string
  /** Whole seconds since 1970, as the service stamps it. */
  time: number
  /** Of the group, from 1 up; 1:1, of the sender. */
  sequence: number
  random: number
  /** 0, and one more with each edit. */
  version: number
}

/** The name of a message's conversation, as this user sees it. */
export function conversationOf({ conversationType, from, to }: CloudMessage, userID: string): string {
  return conversationType === 'GROUP' ? `GROUP${to}` : `C2C${from === userID ? to : from}`
}
