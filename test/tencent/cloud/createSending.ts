import { type ChatMessage, fromCloud } from './ChatMessage.ts'
import { type CloudMessage, conversationOf } from './CloudMessage.ts'
import { CodedError } from './CodedError.ts'
import type { CloudLine } from './createLine.ts'
import type { Memory } from './createMemory.ts'

/** The second argument of `sendMessage`. */
export interface SendOptions {
  onlineUserOnly?: boolean
  offlinePushInfo?: object
  messageControlInfo?: {
    excludedFromUnreadCount?: boolean
    excludedFromLastMessage?: boolean
    excludedFromContentModeration?: boolean
  }
}

interface Chat {
  line: CloudLine
  memory: Memory
  /** A stored message of one's own is out. */
  onSent(message: ChatMessage): void
  onEdited(message: ChatMessage): void
}

/** How a chat object sends and edits messages. */
export function createSending({ line, memory, onSent, onEdited }: Chat) {
  async function send(message: ChatMessage, { onlineUserOnly, offlinePushInfo, messageControlInfo }: SendOptions = {}) {
    const { to, conversationType, cloudCustomData, priority, ID, random } = message
    const isOnline = onlineUserOnly === true
    const isOut = (name: keyof NonNullable<typeof messageControlInfo>) => messageControlInfo?.[name] === true
    const control = {
      noUnread: !isOnline && isOut('excludedFromUnreadCount'),
      noLastMessage: !isOnline && isOut('excludedFromLastMessage'),
      noModeration: !isOnline && isOut('excludedFromContentModeration'),
    }
    const [{ content: payload }] = structuredClone(message.getElements())
    try {
      const { time, sequence } = await line.send({
        ...{ to, conversationType, cloudCustomData, priority, ID, random, control, onlineUserOnly: isOnline },
        payload,
        ...(offlinePushInfo && { offlinePushInfo: structuredClone(offlinePushInfo) }),
      })
      Object.assign(message, { status: 'success', time, sequence, _onlineOnlyFlag: isOnline })
      if (isOnline) return { code: 0, data: { message } }
      message._isExcludedFromLastMessage = control.noLastMessage
      message._isExcludedFromUnreadCount = control.noUnread
      memory.add(message)
      onSent(message)
      return { code: 0, data: { message } }
    } catch (error) {
      message.status = 'fail'
      if (!isOnline) memory.add(message)
      const { code, message: words } = error as CodedError
      throw new CodedError(code, words, { message })
    }
  }

  /** The SDK's own object of the edited message, now changed; null where it has never seen it. */
  function edited(message: CloudMessage): ChatMessage | null {
    const { message: own, changed } = memory.edit(conversationOf(message, line.userID), message)
    if (own && changed) onEdited(own)
    return own
  }

  async function edit(message: ChatMessage) {
    const { from, to, sequence, random, time, version, cloudCustomData, _elements } = message
    const [{ content: payload }] = structuredClone(_elements)
    const wanted = { from, to, sequence, random, time, version, cloudCustomData, payload }
    try {
      return { code: 0, data: { message: edited(await line.edit(wanted)) } }
    } catch (error) {
      const { code, message: words, data } = error as CodedError
      if (code === 20027) throw new CodedError(2480, '', { message: edited(data.message as CloudMessage) })
      throw new CodedError(code, words, { message })
    }
  }

  return {
    send,
    edit,
    edited,
    /** A message has come. Undefined if it was here before. */
    taken(message: CloudMessage): ChatMessage | undefined {
      const own = fromCloud(message, line.userID)
      return message.onlineUserOnly || memory.add(own) ? own : undefined
    },
  }
}
