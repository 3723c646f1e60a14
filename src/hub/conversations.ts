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

/** A message, the same for all who have it: an edit is seen by each of them. */
interface Kept {
  message: Message
  readonly flags: HistoryFlags
}

/** A conversation as one user has it: who came later does not see what was before, nor who left what comes after. */
interface Own {
  readonly entries: Kept[]
  /** How many of them this user has read. */
  read: number
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
  const byID = new Map<string, Kept>()
  const users = new Map<string, Map<string, Own>>()

  const find = (userID: string, conversationID: string) => users.get(userID)?.get(conversationID)

  function own(userID: string, conversationID: string): Own {
    const list = users.get(userID) ?? new Map<string, Own>()
    const conversation = list.get(conversationID) ?? { entries: [], read: 0 }
    users.set(userID, list.set(conversationID, conversation))
    return conversation
  }

  function summary(userID: string, conversationID: string, { entries, read }: Own): ConversationSummary {
    const last = entries.findLast(({ flags }) => !flags.noLastMessage)
    return {
      conversationID,
      type: conversationID.startsWith('C2C') ? 'C2C' : 'GROUP',
      unreadCount: entries.slice(read).filter(({ message, flags }) => message.from !== userID && !flags.noUnread)
        .length,
      lastMessage: last && messageFor(last.message, userID),
    }
  }

  return {
    add(message, readers, flags) {
      const kept = { message, flags }
      byID.set(message.ID, kept)
      for (const userID of readers) own(userID, messageFor(message, userID).conversationID).entries.push(kept)
    },
    edit(message) {
      const kept = byID.get(message.ID)
      if (kept) kept.message = message
    },
    messages: (userID, conversationID) =>
      (find(userID, conversationID)?.entries ?? []).map(({ message }) => messageFor(message, userID)),
    summaries: (userID) =>
      [...(users.get(userID) ?? [])].map(([conversationID, conversation]) =>
        summary(userID, conversationID, conversation),
      ),
    read(userID, conversationID) {
      const conversation = find(userID, conversationID)
      if (conversation) conversation.read = conversation.entries.length
    },
  }
}
