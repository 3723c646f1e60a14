import type { Clock } from 'ringkit/store'
import { type CloudMessage, type CustomPayload, conversationOf, type MessageDraft } from './CloudMessage.ts'
import { CodedError } from './CodedError.ts'

/** Which message is to be edited, and how. */
export type MessageEdit = ({ ID: string } | Pick<CloudMessage, 'from' | 'to' | 'sequence' | 'random' | 'time'>) & {
  payload: CustomPayload
  /** @default as it was */
  cloudCustomData?: string
  /** Of the message that the editor has seen. */
  version: number
}

/** A part of a conversation: the messages before this one, or the last ones. */
export interface HistoryPage {
  /** An ID. */
  before?: string
  /** The last sequence, in a group. */
  upTo?: number
  count: number
}

/** One side of a conversation, as the service lists it. */
export interface CloudConversation {
  conversationID: string
  /** Of the last message, in whole seconds; 0 without one. */
  lastTime: number
  lastMessage?: CloudMessage
  unreadCount: number
}

/** What the service keeps: who is in which group, and every message. It refuses with a `CodedError`. */
export function createArchive(clock: Clock, random: () => number) {
  const groups = new Map<string, readonly string[]>()
  const sequences = new Map<string, number>()
  const stored: CloudMessage[] = []
  const sent: CloudMessage[] = []

  const isGroup = ({ conversationType }: MessageDraft) => conversationType === 'GROUP'
  const users = (message: CloudMessage): readonly string[] =>
    isGroup(message) ? (groups.get(message.to) ?? []) : [message.from, message.to]
  const seenBy = (userID: string) => stored.filter((message) => users(message).includes(userID))

  function next(counter: string): number {
    const sequence = (sequences.get(counter) ?? 0) + 1
    sequences.set(counter, sequence)
    return sequence
  }

  function checkGroup(userID: string, groupID: string): void {
    const members = groups.get(groupID)
    if (!members) throw new CodedError(10010, `There is no group ${groupID}.`)
    if (!members.includes(userID)) throw new CodedError(10007, `${userID} is not in the group ${groupID}.`)
  }

  function send(from: string, draft: MessageDraft): CloudMessage {
    if (isGroup(draft)) checkGroup(from, draft.to)
    const time = Math.floor(clock.now() / 1000)
    const number = Math.floor(random() * 2 ** 32)
    const message = structuredClone<CloudMessage>({
      ID: `${from}-${time}-${number}`,
      random: number,
      ...draft,
      from,
      time,
      sequence: next(isGroup(draft) ? `GROUP${draft.to}` : `C2C${from}`),
      version: 0,
    })
    sent.push(message)
    if (!draft.onlineUserOnly) stored.push(message)
    return message
  }

  function edit(editor: string, wanted: MessageEdit): CloudMessage {
    const { payload, cloudCustomData, version } = wanted
    const message = seenBy(editor).find((one) =>
      'ID' in wanted
        ? one.ID === wanted.ID
        : (['from', 'to', 'sequence', 'random', 'time'] as const).every((name) => one[name] === wanted[name]),
    )
    if (!message) throw new CodedError(20026, 'There is no such message.')
    if (message.version !== version) {
      throw new CodedError(20027, 'Somebody else has edited the message.', { message: structuredClone(message) })
    }
    message.payload = { ...payload }
    if (cloudCustomData !== undefined) message.cloudCustomData = cloudCustomData
    message.version++
    return message
  }

  function history(userID: string, conversationID: string, { before, upTo = Infinity, count }: HistoryPage) {
    const all = seenBy(userID).filter(
      (message) => conversationOf(message, userID) === conversationID && message.sequence <= upTo,
    )
    const found = all.findIndex(({ ID }) => ID === before)
    const end = found < 0 ? all.length : found
    const start = Math.max(0, end - count)
    return { messages: structuredClone(all.slice(start, end)), isCompleted: start === 0 }
  }

  const unread = (userID: string) =>
    structuredClone(seenBy(userID).filter(({ from, control }) => from !== userID && !control.noUnread))

  /** The newest first. */
  function conversations(userID: string): CloudConversation[] {
    const list = new Map<string, CloudConversation>()
    for (const message of seenBy(userID)) {
      const conversationID = conversationOf(message, userID)
      const one = list.get(conversationID) ?? { conversationID, lastTime: 0, unreadCount: 0 }
      list.set(conversationID, one)
      if (message.from !== userID && !message.control.noUnread) one.unreadCount++
      if (message.control.noLastMessage) continue
      one.lastTime = message.time
      one.lastMessage = structuredClone(message)
    }
    return [...list.values()].sort((a, b) => b.lastTime - a.lastTime)
  }

  return {
    createGroup: (groupID: string, members: readonly string[]) => void groups.set(groupID, [...members]),
    users,
    send,
    edit,
    history,
    unread,
    conversations,
    messages: () => structuredClone(stored),
    sent: () => structuredClone(sent),
    /** The message as it now is. */
    current: (ID: string) => structuredClone(stored.find((message) => message.ID === ID)),
  }
}

export type Archive = ReturnType<typeof createArchive>
