import type { HistoryFlags } from '../signaling/historyFlags.js'
import type { Message } from '../signaling/Message.js'
import { messageFor } from './messages.js'

/** The summary of one conversation, for one user. */
export interface ConversationSummary {
  /** `C2C` + userID, or `GROUP` + groupID. */
  conversationID: string
  type: 'C2C' | 'GROUP'
  /** Messages of others since this user last read, without those that are kept out of the count. */
  unreadCount: number
  /** The newest message that is not kept out of here; undefined if there is none. */
  lastMessage: Message | undefined
}

interface Conversation {
  readonly messages: Map<string, { readonly message: Message; readonly flags: HistoryFlags }>
  /** How many messages each user has read. */
  readonly read: Map<string, number>
}

/** What was said, by conversation. */
export interface Conversations {
  /** Keep a message for these users. */
  add(message: Message, users: Iterable<string>, flags: HistoryFlags): void
  /** The message is now this. */
  edit(message: Message): void
  /** Oldest first; empty where this user has no such conversation. */
  messages(userID: string, conversationID: string): Message[]
  summaries(userID: string): ConversationSummary[]
  /** This user has read all. */
  read(userID: string, conversationID: string): void
}

/** Messages of everybody, in memory. */
export function createConversations(): Conversations {
  const all = new Map<string, Conversation>()
  /** What each user sees of it: the conversationIDs are the user's own. */
  const lists = new Map<string, Set<string>>()

  const keyOf = (userID: string, conversationID: string) =>
    conversationID.startsWith('C2C') ? JSON.stringify([userID, conversationID.slice(3)].sort()) : conversationID
  const find = (userID: string, conversationID: string) =>
    lists.get(userID)?.has(conversationID) ? all.get(keyOf(userID, conversationID)) : undefined

  function summary(userID: string, conversationID: string): ConversationSummary {
    const conversation = find(userID, conversationID)
    const entries = [...(conversation?.messages.values() ?? [])]
    const last = entries.findLast(({ flags }) => !flags.noLastMessage)
    return {
      conversationID,
      type: conversationID.startsWith('C2C') ? 'C2C' : 'GROUP',
      unreadCount: entries
        .slice(conversation?.read.get(userID) ?? 0)
        .filter(({ message, flags }) => message.from !== userID && !flags.noUnread).length,
      lastMessage: last && messageFor(last.message, userID),
    }
  }

  return {
    add(message, users, flags) {
      const key = keyOf(message.from, message.conversationID)
      const conversation = all.get(key) ?? { messages: new Map(), read: new Map() }
      all.set(key, conversation)
      conversation.messages.set(message.ID, { message, flags })
      for (const userID of users) {
        const list = lists.get(userID) ?? new Set()
        lists.set(userID, list.add(messageFor(message, userID).conversationID))
      }
    },
    edit(message) {
      const messages = all.get(keyOf(message.from, message.conversationID))?.messages
      const entry = messages?.get(message.ID)
      if (entry) messages?.set(message.ID, { ...entry, message })
    },
    messages: (userID, conversationID) =>
      [...(find(userID, conversationID)?.messages.values() ?? [])].map(({ message }) => messageFor(message, userID)),
    summaries: (userID) => [...(lists.get(userID) ?? [])].map((conversationID) => summary(userID, conversationID)),
    read(userID, conversationID) {
      const conversation = find(userID, conversationID)
      conversation?.read.set(userID, conversation.messages.size)
    },
  }
}
