import { type CloudMessage, type CustomPayload, conversationOf } from './CloudMessage.ts'

/** What a message is made from. */
export interface MessageOptions {
  to: string
  conversationType: 'C2C' | 'GROUP'
  payload: Partial<CustomPayload>
  cloudCustomData?: string
  priority?: string
}

interface Origin extends MessageOptions {
  ID: string
  conversationID: string
  from: string
  time: number
  random: number
}

/**
 * A message object of the SDK: an instance, whose own fields can be read and copied. It belongs to the SDK, which goes on
 * changing it. What is sent and edited is `_elements`; `payload` is a second name of what is in there.
 */
export class ChatMessage {
  ID: string
  type = 'TIMCustomElem'
  payload: CustomPayload
  conversationID: string
  conversationType: 'C2C' | 'GROUP'
  to: string
  from: string
  flow: 'in' | 'out' = 'out'
  /** Seconds since 1970: of the device, and of the service when it is sent. */
  time: number
  status: 'unSend' | 'success' | 'fail' = 'unSend'
  priority: string
  cloudCustomData: string
  sequence = 0
  random: number
  version = 0
  isModified = false
  isRevoked = false
  isDeleted = false
  isRead = true
  isPeerRead = false
  nick = ''
  avatar = ''
  nameCard = ''
  atUserList: string[] = []
  _onlineOnlyFlag = false
  _isExcludedFromUnreadCount = false
  _isExcludedFromLastMessage = false
  _elements: [{ type: string; content: CustomPayload }]

  constructor(origin: Origin) {
    const { data = '', description = '', extension = '' } = origin.payload
    this.payload = { data, description, extension }
    this._elements = [{ type: this.type, content: this.payload }]
    this.ID = origin.ID
    this.conversationID = origin.conversationID
    this.conversationType = origin.conversationType
    this.to = origin.to
    this.from = origin.from
    this.time = origin.time
    this.random = origin.random
    this.priority = origin.priority ?? 'Normal'
    this.cloudCustomData = origin.cloudCustomData ?? ''
  }

  getElements() {
    return this._elements
  }
}

/** A message as a device of this user gets it from the service. */
export function fromCloud(message: CloudMessage, userID: string): ChatMessage {
  const { from, sequence, version, onlineUserOnly, control } = message
  const flow = from === userID ? 'out' : 'in'
  return Object.assign(new ChatMessage({ ...message, conversationID: conversationOf(message, userID) }), {
    ...{ flow, sequence, version, isModified: version > 0, isRead: flow === 'out', status: 'success' as const },
    _onlineOnlyFlag: onlineUserOnly,
    _isExcludedFromUnreadCount: control.noUnread,
    _isExcludedFromLastMessage: control.noLastMessage,
  })
}
