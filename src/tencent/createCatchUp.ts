import type { Clock } from '../invitation/Clock.js'
import { isObject } from '../signaling/isObject.js'
import type { Chat, ChatMessage } from './TencentChat.js'

/** How many conversations are looked at although nothing new is to be seen in them: steps can be hidden from the list. */
const NEWEST = 10
/** How many pages of one conversation, at most. */
const PAGES = 20
/** How long the SDK may take to bring its list of conversations up to date: ms. */
const PATIENCE = 5_000
/** The SDK lets only so many requests through in a second (2996); then this long is waited: ms. */
const TOO_MANY = { code: 2996, wait: 1_000 }

/**
 * Reads in the history what nobody told this device. The SDK brings its list of conversations up to date some time after
 * sign-in or after a lost link has come back; then the conversations in which something has happened are read.
 *
 * @param always conversations that are read in any case
 * @param take is given the messages, oldest first
 * @param report is told what could not be read
 */
export function createCatchUp(
  chat: Chat,
  clock: Clock,
  always: () => string[],
  take: (messages: ChatMessage[]) => void,
  report: (error: unknown) => void,
) {
  /** From when on something may have been missed: ms; undefined while nothing has to be read. */
  let since: number | undefined
  let timer: unknown
  let done: Promise<void> = Promise.resolve()
  let finish = () => {}

  const wait = (ms: number) => new Promise<void>((resolve) => clock.setTimeout(resolve, ms))

  async function page(options: Parameters<Chat['getMessageListHopping']>[0]) {
    try {
      return (await chat.getMessageListHopping(options)).data
    } catch (error) {
      if (!isObject(error) || error.code !== TOO_MANY.code) throw error
      await wait(TOO_MANY.wait)
      return (await chat.getMessageListHopping(options)).data
    }
  }

  /** The messages of a conversation since then, in the order of the service. */
  async function read(conversationID: string, from: number): Promise<ChatMessage[]> {
    const found: ChatMessage[] = []
    let next = {}
    for (let pages = 0; pages < PAGES; pages++) {
      const { messageList, isCompleted, nextMessageSeq, nextMessageTime } = await page({
        ...{ conversationID, direction: 0 },
        ...next,
      })
      found.unshift(...messageList)
      const [oldest] = messageList
      if (!oldest || isCompleted || oldest.time * 1000 < from) break
      next = nextMessageSeq === undefined ? { time: nextMessageTime } : { sequence: nextMessageSeq }
    }
    return found.filter(({ time }) => time * 1000 >= from)
  }

  /** Reads these conversations, one after the other: the SDK refuses many requests at once. */
  async function readAll(names: Iterable<string>, from: number): Promise<void> {
    const messages: ChatMessage[] = []
    for (const name of new Set(names)) {
      try {
        messages.push(...(await read(name, from)))
      } catch (error) {
        report(error)
      }
    }
    // Sorting keeps the order of equals, so each conversation stays in the order of the service.
    take(messages.sort((one, other) => one.time - other.time))
  }

  /** Those in which something has happened since then, and the newest. */
  async function conversations(from: number): Promise<string[]> {
    const { data } = await chat.getConversationList()
    return data.conversationList
      .map(({ conversationID, lastMessage }) => ({ conversationID, at: (lastMessage?.lastTime ?? 0) * 1000 }))
      .filter(({ conversationID }) => /^(C2C|GROUP)/.test(conversationID))
      .sort((one, other) => other.at - one.at)
      .filter(({ at }, rank) => rank < NEWEST || at >= from)
      .map(({ conversationID }) => conversationID)
  }

  async function run(): Promise<void> {
    const from = since
    if (from === undefined) return
    forgetTimer()
    since = undefined
    const finished = finish
    const names = await conversations(from).catch((error) => {
      report(error)
      return []
    })
    await readAll([...always(), ...names], from)
    finished()
  }

  function forgetTimer(): void {
    if (timer !== undefined) clock.clearTimeout(timer)
    timer = undefined
  }

  return {
    /** From then on (ms) something may have been missed: it is read as soon as the list of conversations is up to date. */
    want(from: number): void {
      if (since === undefined) {
        done = new Promise((resolve) => {
          finish = resolve
        })
      }
      since = Math.min(since ?? from, from)
      forgetTimer()
      timer = clock.setTimeout(run, PATIENCE)
    },
    /** The list of conversations is up to date. */
    run,
    /** Resolves when all that was wanted is here. */
    done: (): Promise<void> => done,
    /** Reads one conversation now. */
    look: (conversationID: string, from: number): Promise<void> => readAll([conversationID], from),
    dispose(): void {
      forgetTimer()
      since = undefined
      finish()
    },
  }
}
