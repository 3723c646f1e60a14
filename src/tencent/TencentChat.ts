import type { Check } from '../signaling/checks.js'
import { isObject } from '../signaling/isObject.js'
import { SignalingArgumentError } from '../signaling/SignalingArgumentError.js'

/**
 * What `createTencentClient` asks of a chat object of `@tencentcloud/chat`: its message functions. Typed so loosely that
 * the package's own `ChatSDK` fits, in every version that has them.
 */
export interface TencentChatLike {
  createCustomMessage(options: never): unknown
  sendMessage(message: never, options?: never): Promise<unknown>
  modifyMessage(message: never): Promise<unknown>
  getMessageList(options: never): Promise<unknown>
  getMessageListHopping(options: never): Promise<unknown>
  getConversationList(options?: never): Promise<unknown>
  on(eventName: never, handler: never, context?: never): unknown
  off(eventName: never, handler: never, context?: never): unknown
  getLoginUser(): unknown
  getServerTime(): unknown
  isReady(): unknown
}

/** A message of the SDK, as far as ringkit reads it. What comes from others may lack anything. */
export interface ChatMessage {
  readonly ID: string
  readonly type: string
  readonly payload: { data: string; description: string; extension: string }
  readonly conversationID: string
  readonly conversationType: 'C2C' | 'GROUP'
  readonly from: string
  readonly to: string
  /** Seconds since 1970, stamped by the service. */
  readonly time: number
  /** In a group: the place in it, from 1 up, given by the service. */
  readonly sequence?: number
  /** Part of what names a message; the same for everybody. */
  readonly random?: number
  /** How often it was edited. */
  readonly version?: number
  readonly isModified?: boolean
  readonly cloudCustomData: string
  readonly isRevoked?: boolean
  readonly isDeleted?: boolean
  /** The SDK has no public name for it: the message was for users online only, and is not stored. */
  readonly _onlineOnlyFlag?: boolean
}

/** What a handler of a chat object is called with. */
export interface ChatEvent {
  readonly data: unknown
  /** Of CONVERSATION_LIST_UPDATED: false while the list is still on its way. */
  readonly isSyncCompleted?: boolean
}

/** The chat object as ringkit calls it. */
export interface Chat {
  createCustomMessage(options: {
    to: string
    conversationType: ChatMessage['conversationType']
    priority: 'High'
    payload: ChatMessage['payload']
    cloudCustomData: string
  }): ChatMessage
  sendMessage(message: ChatMessage, options: object): Promise<{ data: { message: ChatMessage } }>
  modifyMessage(message: ChatMessage): Promise<{ data: { message: ChatMessage } }>
  /** A page of a conversation, oldest first, which the SDK then remembers: it tells of edits only of what it remembers. */
  getMessageList(options: {
    conversationID: string
    nextReqMessageID?: string
  }): Promise<{ data: { messageList: ChatMessage[]; nextReqMessageID: string; isCompleted: boolean } }>
  /** A page of a conversation, oldest first, as the service has it: edited messages too. */
  getMessageListHopping(options: {
    conversationID: string
    /** Backwards. */
    direction: 0
    /** Where to go on in a conversation 1:1, s. */
    time?: number
    /** Where to go on in a group. */
    sequence?: number
  }): Promise<{
    data: { messageList: ChatMessage[]; isCompleted: boolean; nextMessageTime?: number; nextMessageSeq?: number }
  }>
  getConversationList(): Promise<{
    data: {
      conversationList: { conversationID: string; lastMessage?: { lastTime?: number } }[]
      /** False while the list is still on its way. */
      isSyncCompleted?: boolean
    }
  }>
  on(eventName: string, handler: (event: ChatEvent) => void): void
  off(eventName: string, handler: (event: ChatEvent) => void): void
  getLoginUser(): string
  getServerTime(): number
  isReady(): boolean
}

const FUNCTIONS: readonly (keyof Chat)[] = [
  'createCustomMessage',
  'sendMessage',
  'modifyMessage',
  'getMessageList',
  'getMessageListHopping',
  'getConversationList',
  'on',
  'off',
  'getLoginUser',
  'getServerTime',
  'isReady',
]

/** Checks that this is a chat object with every function that is needed. */
export const chatObject: Check<Chat> = (chat, method, field) => {
  if (!isObject(chat) || typeof chat.createCustomMessage !== 'function') {
    throw new SignalingArgumentError(method, field, chat, 'what TencentCloudChat.create() returns')
  }
  for (const name of FUNCTIONS) {
    if (typeof chat[name] !== 'function') {
      throw new SignalingArgumentError(method, `${field}.${name}`, chat[name], 'a function')
    }
  }
  return chat as unknown as Chat
}
