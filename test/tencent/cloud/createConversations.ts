import { type ChatMessage, fromCloud } from './ChatMessage.ts'
import type { CloudLine } from './createLine.ts'

/** A conversation as the SDK lists it. */
export interface ChatConversation {
  conversationID: string
  type: 'C2C' | 'GROUP'
  unreadCount: number
  lastMessage: { lastTime: number; lastSequence: number; fromAccount: string; payload: unknown; version: number }
}

const lastOf = (message: ChatMessage | undefined): ChatConversation['lastMessage'] => ({
  lastTime: message?.time ?? 0,
  lastSequence: message?.sequence ?? 0,
  fromAccount: message?.from ?? '',
  payload: message?.payload ?? null,
  version: message?.version ?? 0,
})

/** The list of conversations of a chat object: fetched once after sign-in, and then kept by what comes and goes. */
export function createConversations(
  line: CloudLine,
  onUpdate: (list: ChatConversation[], isSyncCompleted: boolean) => void,
) {
  let conversations = new Map<string, ChatConversation>()
  let state: 'none' | 'pending' | 'done' | 'failed' = 'none'
  const tell = () => onUpdate(list(), state === 'done')
  const list = () => [...conversations.values()].sort((a, b) => b.lastMessage.lastTime - a.lastMessage.lastTime)

  async function sync(): Promise<void> {
    state = 'pending'
    const { userID } = line
    try {
      const all = await line.conversations()
      if (line.userID !== userID) return
      for (const { conversationID, unreadCount, lastMessage } of all) {
        conversations.set(conversationID, {
          ...{ conversationID, unreadCount, type: conversationID.startsWith('GROUP') ? 'GROUP' : 'C2C' },
          lastMessage: lastOf(lastMessage && fromCloud(lastMessage, userID)),
        })
      }
      state = 'done'
      tell()
    } catch (error) {
      state = 'failed'
      throw error
    }
  }

  return {
    sync,
    /** Messages were sent, or have come. Those for users online only leave nothing here. */
    take(messages: ChatMessage[]): void {
      const stored = messages.filter(({ _onlineOnlyFlag }) => !_onlineOnlyFlag)
      for (const message of stored) {
        const { conversationID, conversationType: type, flow } = message
        const known = conversations.get(conversationID)
        const counts = flow === 'in' && !message._isExcludedFromUnreadCount
        conversations.set(conversationID, {
          ...{ conversationID, type, unreadCount: (known?.unreadCount ?? 0) + Number(counts) },
          lastMessage: message._isExcludedFromLastMessage ? (known?.lastMessage ?? lastOf(undefined)) : lastOf(message),
        })
      }
      if (stored.length > 0) tell()
    },
    /** Before the first answer of the service it is what has come by itself; after a failure it is fetched again. */
    async get() {
      if (state === 'failed') await sync()
      return { conversationList: list(), isSyncCompleted: state === 'done' }
    },
    clear() {
      conversations = new Map()
      state = 'none'
    },
  }
}
