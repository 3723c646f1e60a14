import { type ChatMessage, fromCloud } from './ChatMessage.ts'
import type { CloudLine } from './createLine.ts'
import type { Memory } from './createMemory.ts'

/** What `getMessageList` is asked for. */
export interface PageOptions {
  conversationID: string
  /** Where the last page began. */
  nextReqMessageID?: string
  /** 15 at most. @default 15 */
  count?: number
}

const PAGE = 15

/**
 * The history of conversations, page by page backwards. As in the SDK it is taken from memory where that holds enough, or
 * the beginning of the conversation: what is missing between is not looked for.
 */
export function createPages(line: CloudLine, memory: Memory) {
  /** Of each conversation, the oldest that the service has handed out; `''` when there is nothing before it. */
  const oldest = new Map<string, string>()

  /** In a group pages are named by sequence. */
  const nameOf = ({ conversationType, sequence, ID }: ChatMessage) =>
    conversationType === 'GROUP' ? String(sequence) : ID

  function fromMemory(held: ChatMessage[], end: number, count: number) {
    const start = Math.max(0, end - count)
    const messageList = held.slice(start, end)
    const [first] = messageList
    return { messageList, nextReqMessageID: start > 0 && first ? nameOf(first) : '', isCompleted: start === 0 }
  }

  return {
    async get({ conversationID, nextReqMessageID = '', count = PAGE }: PageOptions) {
      const held = memory.list(conversationID)
      const found = held.findIndex((message) => nameOf(message) === nextReqMessageID)
      const end = nextReqMessageID ? Math.max(0, found) : held.length
      const most = Math.min(count, PAGE)
      if (end > most || oldest.get(conversationID) === '') return fromMemory(held, end, most)
      const before = nextReqMessageID ? (oldest.get(conversationID) ?? held[end]?.ID) : undefined
      const page = await line.history(conversationID, { count: PAGE, ...(before !== undefined && { before }) })
      const [first] = page.messages
      oldest.set(conversationID, page.isCompleted ? '' : (first?.ID ?? ''))
      const news = memory.addOlder(
        conversationID,
        page.messages.map((message) => fromCloud(message, line.userID)),
      )
      const now = memory.list(conversationID)
      const [next] = news.length > 0 ? news : now
      return {
        messageList: end > 0 ? now.slice(0, news.length + end) : news,
        nextReqMessageID: page.isCompleted || !next ? '' : nameOf(next),
        isCompleted: page.isCompleted,
      }
    },
    clear: () => oldest.clear(),
  }
}
