import type { Clock } from 'ringkit/store'
import { createRandom } from '../../../src/testing/createRandom.ts'
import { createEmitter } from '../interop/createEmitter.ts'
import { ChatMessage, type MessageOptions } from './ChatMessage.ts'
import { createAccount } from './createAccount.ts'
import { createConversations } from './createConversations.ts'
import { createHopping, type HoppingOptions } from './createHopping.ts'
import type { CloudLine } from './createLine.ts'
import { createMemory } from './createMemory.ts'
import { createPages, type PageOptions } from './createPages.ts'
import { createSending, type SendOptions } from './createSending.ts'

type Handler = (event: { name: string; data: unknown; isSyncCompleted?: boolean }) => unknown

/** What the SDK throws at once when an argument is wrong. */
const invalid = () => new Error('Params validate failed.')

let made = 0

/**
 * A chat object as the Tencent SDK makes it, as far as messages go: null prototype, own functions that need no `this`. It has
 * no signaling.
 *
 * @param clock the device's own, which may be wrong
 */
export function createChat(line: CloudLine, clock: Clock = line.clock) {
  const random = createRandom(++made)
  const { on, off, emit } = createEmitter()
  const memory = createMemory()
  const pages = createPages(line, memory)
  const hopping = createHopping(line, memory)
  const conversations = createConversations(line, (list, isSyncCompleted) =>
    emit('onConversationListUpdated', list, { isSyncCompleted }),
  )
  const sending = createSending({
    line,
    memory,
    onSent: (message) => conversations.take([message]),
    onEdited: (message) => emit('onMessageModified', [message]),
  })
  const { guard, now, login, logout, getLoginUser, isReady } = createAccount({
    line,
    clock,
    emit,
    onLogin: () => void conversations.sync().catch(() => {}),
    onReset() {
      for (const part of [memory, pages, hopping, conversations]) part.clear()
    },
  })

  line.onMessages = (list) => {
    const messages = list.flatMap((message) => sending.taken(message) ?? [])
    conversations.take(messages)
    // A message that was edited before it came here comes as an edit only, as in the SDK.
    const edited = messages.filter(({ isModified }) => isModified)
    if (edited.length > 0) emit('onMessageModified', edited)
    const others = messages.filter(({ isModified }) => !isModified)
    if (others.length > 0) emit('onMessageReceived', others)
  }
  line.onEdits = (list) => {
    for (const message of list) sending.edited(message)
  }
  line.onLink = (online) => {
    if (online) emit('netStateChange', { state: 'connecting' })
    emit('netStateChange', { state: online ? 'connected' : 'disconnected' })
    if (online && getLoginUser()) conversations.sync().catch(() => {})
  }

  function createCustomMessage(options: MessageOptions): ChatMessage {
    if (!options?.to || !options.conversationType || typeof options.payload !== 'object') throw invalid()
    const number = Math.floor(random() * 2 ** 32)
    return new ChatMessage({
      ...options,
      ID: `${getLoginUser()}-${Math.floor(now() / 1000)}-${number}`,
      conversationID: `${options.conversationType}${options.to}`,
      from: getLoginUser(),
      time: Math.ceil(clock.now() / 1000),
      random: number,
    })
  }

  const chat = {
    on: (name: string, handler: Handler, context?: unknown): void => on(name, handler, context),
    off: (name: string, handler: Handler): void => off(name, handler),
    login,
    logout,
    getLoginUser,
    isReady,
    getServerTime: guard('getServerTime', now),
    createCustomMessage: guard('createCustomMessage', createCustomMessage),
    sendMessage: guard('sendMessage', (message: ChatMessage, options?: SendOptions) => {
      if (!isFilled(message)) throw invalid()
      return sending.send(message, options)
    }),
    modifyMessage: guard('modifyMessage', (message: ChatMessage) => {
      if (!isFilled(message) || message._onlineOnlyFlag) throw invalid()
      return sending.edit(message)
    }),
    getMessageList: guard('getMessageList', async (options: PageOptions) => {
      return { code: 0, data: await pages.get(options) }
    }),
    getMessageListHopping: guard('getMessageListHopping', async (options: HoppingOptions) => {
      return { code: 0, data: await hopping.get(options) }
    }),
    getConversationList: guard('getConversationList', async () => {
      return { code: 0, data: await conversations.get() }
    }),
    findMessage: guard('findMessage', memory.find),
  }
  return Object.assign(Object.create(null) as typeof chat, chat)
}

export type Chat = ReturnType<typeof createChat>

const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0
