import type { ChatMessage } from './ChatMessage.ts'
import type { CloudMessage } from './CloudMessage.ts'

const nameOf = ({
  from,
  to,
  random,
  sequence,
  time,
}: Pick<ChatMessage, 'from' | 'to' | 'random' | 'sequence' | 'time'>) => [from, to, random, sequence, time].join('-')

/** The stored messages that a chat object has seen: one object for each, by which a repeat is known. */
export function createMemory() {
  const conversations = new Map<string, Map<string, ChatMessage>>()
  /** Those that were only looked up, by ID. */
  const lookedUp = new Map<string, Map<string, ChatMessage>>()

  const of = (conversationID: string) => conversations.get(conversationID) ?? new Map<string, ChatMessage>()

  return {
    /** The newest message. False if it is there already. */
    add(message: ChatMessage): boolean {
      const { conversationID } = message
      const messages = of(conversationID)
      if (messages.has(nameOf(message))) return false
      conversations.set(conversationID, messages.set(nameOf(message), message))
      return true
    },
    /** Older ones, put before all others as the SDK does. Gives back those that were not there. */
    addOlder(conversationID: string, list: ChatMessage[]): ChatMessage[] {
      const messages = of(conversationID)
      const unknown = list.filter((message) => !messages.has(nameOf(message)))
      const all = [...unknown, ...messages.values()]
      conversations.set(conversationID, new Map(all.map((message) => [nameOf(message), message])))
      return unknown
    },
    /** They are known from now on, but no part of the conversation. */
    look(conversationID: string, list: ChatMessage[]): void {
      const known = lookedUp.get(conversationID) ?? new Map<string, ChatMessage>()
      lookedUp.set(conversationID, known)
      for (const message of list) if (!known.has(message.ID)) known.set(message.ID, message)
    },
    /**
     * Changes the message. Null where it was never seen; as in the SDK also where it was only looked up, and something else
     * of its conversation is here.
     */
    edit(conversationID: string, { ID, payload, cloudCustomData, version, ...name }: CloudMessage) {
      const messages = conversations.get(conversationID)
      const message = (messages ? messages.get(nameOf(name)) : lookedUp.get(conversationID)?.get(ID)) ?? null
      if (!message || message.version >= version) return { message, changed: false }
      const content = { ...payload }
      Object.assign(message, { version, cloudCustomData, payload: content, isModified: true })
      message._elements = [{ type: message.type, content }]
      return { message, changed: true }
    },
    list: (conversationID: string): ChatMessage[] => [...of(conversationID).values()],
    find: (ID: string): ChatMessage | null =>
      [...conversations.values(), ...lookedUp.values()]
        .flatMap((messages) => [...messages.values()])
        .find((one) => one.ID === ID) ?? null,
    clear() {
      conversations.clear()
      lookedUp.clear()
    },
  }
}

export type Memory = ReturnType<typeof createMemory>
