import type { Clock } from '../invitation/Clock.js'
import { isObject } from '../signaling/isObject.js'
import { NotSignedInError } from '../signaling/NotSignedInError.js'
import { isRefusal } from './isRefusal.js'
import type { Chat, ChatMessage } from './TencentChat.js'

/** How many conversations are looked at although nothing new is to be seen in them: steps can be hidden from the list. */
const NEWEST = 10
/** How many pages of one conversation, at most. */
const PAGES = 20
/** How long the SDK may take to bring its list of conversations up to date: ms. */
const PATIENCE = 5_000
/** How often what could not be read is tried again by itself; later a link that comes back sets it off. */
const TRIES = 3
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
  let tries = 0
  let isClosed = false
  let timer: unknown
  let done: Promise<void> = Promise.resolve()
  let finish = () => {}

  const wait = (ms: number) => new Promise<void>((resolve) => clock.setTimeout(resolve, ms))

  async function page(options: Parameters<Chat['getMessageListHopping']>[0]) {
    // Whoever signed out has ended the question.
    if (isClosed) throw new NotSignedInError('getMessageListHopping')
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

  /**
   * Reads these conversations, one after the other: the SDK refuses many requests at once. Gives whether it is worth to try
   * again: what the service refuses it will refuse again.
   */
  async function readAll(names: Iterable<string>, from: number): Promise<boolean> {
    const messages: ChatMessage[] = []
    let again = false
    for (const name of new Set(names)) {
      try {
        messages.push(...(await read(name, from)))
      } catch (error) {
        report(error)
        again ||= !isRefusal(error)
      }
    }
    // Sorting keeps the order of equals, so each conversation stays in the order of the service.
    if (!isClosed) take(messages.sort((one, other) => one.time - other.time))
    return again
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
    if (!chat.isReady()) return
    since = undefined
    const finished = finish
    let again = false
    const names = await conversations(from).catch((error) => {
      report(error)
      again = true
      return []
    })
    again = (await readAll([...always(), ...names], from)) || again
    if (again && !isClosed) {
      since = Math.min(since ?? from, from)
      if (++tries < TRIES) timer ??= clock.setTimeout(run, PATIENCE)
    }
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
      tries = 0
      forgetTimer()
      timer = clock.setTimeout(run, PATIENCE)
    },
    /** The list of conversations is up to date. */
    run,
    /** Resolves when all that was wanted is here. */
    done: (): Promise<void> => done,
    /** Reads one conversation now. */
    look: (conversationID: string, from: number): Promise<unknown> => readAll([conversationID], from),
    dispose(): void {
      isClosed = true
      forgetTimer()
      since = undefined
      finish()
    },
  }
}
