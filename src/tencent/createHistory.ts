import type { Clock } from '../invitation/Clock.js'
import { isObject } from '../signaling/isObject.js'
import { NotSignedInError } from '../signaling/NotSignedInError.js'
import { isRefusal } from './isRefusal.js'
import type { Chat, ChatMessage } from './TencentChat.js'

/** How many conversations are read although nothing new is to be seen in them: steps can be hidden from the list. */
const NEWEST = 10
/** How many pages of one conversation, at most: some 3,000 messages. */
const PAGES = 200
/** The SDK lets only so many requests through in a second; then this long is waited: ms. */
const TOO_MANY = { code: 2996, wait: 1_000 }

/** The history of conversations, as the service has it: the SDK's own memory hides what was edited meanwhile. */
export interface History {
  /**
   * The conversations in which something has happened since then (ms), and the ten newest; the newest first. The SDK's list
   * of them may not be complete yet.
   */
  conversations(since: number): Promise<{ conversationIDs: string[]; isComplete: boolean }>
  /**
   * Hands over the messages of these conversations since then (ms), each in the order of the service. Gives whether it is
   * worth to try again: what the service refuses it will refuse again.
   */
  read(conversationIDs: Iterable<string>, since: number): Promise<boolean>
  /** Has the SDK remember a message: it tells of edits only of what it remembers, and not of what was read as above. */
  remember(message: ChatMessage): Promise<void>
  /** Nothing is asked for any more, and nothing handed over. */
  close(): void
}

/**
 * @param take is given the messages of a conversation
 * @param report is told what could not be read
 */
export function createHistory(
  chat: Chat,
  clock: Clock,
  take: (messages: ChatMessage[]) => Promise<void>,
  report: (error: unknown) => void,
): History {
  let isClosed = false

  async function ask<Answer>(question: () => Promise<{ data: Answer }>): Promise<Answer> {
    // Whoever signed out has ended the question.
    if (isClosed) throw new NotSignedInError('getMessageList')
    return (await question()).data
  }

  async function patiently<Answer>(question: () => Promise<{ data: Answer }>): Promise<Answer> {
    try {
      return await ask(question)
    } catch (error) {
      if (!isObject(error) || error.code !== TOO_MANY.code) throw error
      await new Promise<void>((resolve) => clock.setTimeout(resolve, TOO_MANY.wait))
      return ask(question)
    }
  }

  /** The messages of a conversation since then, in the order of the service. */
  async function messagesOf(conversationID: string, since: number): Promise<ChatMessage[]> {
    const found: ChatMessage[] = []
    let next = {}
    for (let pages = 0; pages < PAGES; pages++) {
      const data = await patiently(() => chat.getMessageListHopping({ ...{ conversationID, direction: 0 }, ...next }))
      const { messageList, isCompleted, nextMessageSeq, nextMessageTime } = data
      found.unshift(...messageList)
      const [oldest] = messageList
      if (!oldest || isCompleted || oldest.time * 1000 < since) break
      next = nextMessageSeq === undefined ? { time: nextMessageTime } : { sequence: nextMessageSeq }
    }
    return found.filter(({ time }) => time * 1000 >= since)
  }

  return {
    async conversations(since) {
      const { data } = await chat.getConversationList()
      const conversationIDs = data.conversationList
        .map(({ conversationID, lastMessage }) => ({ conversationID, at: (lastMessage?.lastTime ?? 0) * 1000 }))
        .filter(({ conversationID }) => /^(C2C|GROUP)/.test(conversationID))
        .sort((one, other) => other.at - one.at)
        .filter(({ at }, rank) => rank < NEWEST || at >= since)
        .map(({ conversationID }) => conversationID)
      return { conversationIDs, isComplete: data.isSyncCompleted !== false }
    },

    async read(conversationIDs, since) {
      let again = false
      // One after the other: the SDK refuses many requests at once. All steps of an invitation lie in one conversation, so
      // what rings in the first need not wait for the last.
      for (const conversationID of new Set(conversationIDs)) {
        try {
          const messages = await messagesOf(conversationID, since)
          if (!isClosed) await take(messages)
        } catch (error) {
          report(error)
          again ||= !isRefusal(error)
        }
      }
      return again
    },

    async remember({ conversationID, ID }) {
      let next = ''
      for (let pages = 0; pages < PAGES; pages++) {
        const data = await patiently(() =>
          chat.getMessageList({ conversationID, ...(next && { nextReqMessageID: next }) }),
        )
        next = data.isCompleted ? '' : data.nextReqMessageID
        if (!next || data.messageList.some((message) => message.ID === ID)) return
      }
    },

    close() {
      isClosed = true
    },
  }
}
