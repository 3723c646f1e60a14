import { fromCloud } from './ChatMessage.ts'
import type { CloudLine } from './createLine.ts'
import type { Memory } from './createMemory.ts'

/** What `getMessageListHopping` is asked for. */
export interface HoppingOptions {
  conversationID: string
  /** Where the last page ended: 1:1, in seconds. */
  time?: number
  /** The same, in a group. */
  sequence?: number
  /** 15 at most. @default 15 */
  count?: number
  /** Backwards; forwards is not made here. */
  direction?: 0
}

/** Pages of conversations straight from the service, newest first, whatever the chat object has in memory. */
export function createHopping(line: CloudLine, memory: Memory) {
  /** Of each conversation 1:1 the last page: going on from its time goes on from exactly there. */
  const last = new Map<string, { time: number; before: string }>()

  return {
    async get({ conversationID, time = 0, sequence = 0, count = 15 }: HoppingOptions) {
      const known = last.get(conversationID)
      const { messages, isCompleted } = await line.history(conversationID, {
        count: Math.min(count, 15),
        ...(known && known.time === time && { before: known.before }),
        ...(sequence > 0 && { upTo: sequence }),
      })
      const messageList = messages.map((message) => fromCloud(message, line.userID))
      memory.look(conversationID, messageList)
      const [first] = messageList
      if (conversationID.startsWith('GROUP')) {
        return { messageList, isCompleted, nextMessageSeq: isCompleted || !first ? '' : first.sequence - 1 }
      }
      last.delete(conversationID)
      if (isCompleted || !first) return { messageList, isCompleted: true, nextMessageTime: '' }
      last.set(conversationID, { time: first.time, before: first.ID })
      return { messageList, isCompleted, nextMessageTime: first.time }
    },
    clear: () => last.clear(),
  }
}
