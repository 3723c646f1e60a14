import type { Clock } from '../invitation/Clock.js'
import type { Invitation } from '../invitation/Invitation.js'
import type { SignalingEvent } from '../signaling/events.js'
import { createBook } from './createBook.js'
import { createCalls } from './createCalls.js'
import { createCatchUp } from './createCatchUp.js'
import { createExpiry } from './createExpiry.js'
import { createHistory } from './createHistory.js'
import type { Wire } from './createWire.js'
import { otherSide } from './otherSide.js'
import { readStep, type Step } from './readStep.js'
import type { Chat, ChatMessage } from './TencentChat.js'

/** How long before a link was seen to be lost it may have been dead: ms. */
const UNSEEN = 60_000
/** How many messages are remembered that were reported as forged. */
const REPORTED = 1_000

/** What one signed-in user needs. */
export interface SessionOptions {
  readonly me: string
  readonly deviceID: string
  readonly chat: Chat
  readonly wire: Wire
  readonly clock: Clock
  /** The service's time, ms since 1970. */
  now(): number
  /** How far back the history is read at sign-in: ms. */
  readonly lookBack: number
  tell(event: SignalingEvent): void
  report(error: unknown): void
}

/** All that a device does and knows for the user who is signed in; it ends with the sign-out. */
export function createSession({ me, deviceID, chat, wire, clock, now, lookBack, tell, report }: SessionOptions) {
  const reported = new Set<string>()
  let started = false
  let lostAt: number | undefined

  const book = createBook({
    ...{ me, deviceID, now, tell, report: reportOnce },
    changed: (held) => expiry.schedule(held),
    missing: ({ message }) => void look(message?.conversationID),
  })
  const calls = createCalls(
    me,
    book,
    wire,
    now,
    (work) => void clock.setTimeout(work, 0),
    (held) => void look(conversationOf(held.invitation)),
  )
  const expiry = createExpiry(clock, now, me, book, calls.notify)
  const history = createHistory(chat, clock, takeHistory, report)
  const catchUp = createCatchUp(history, clock, chat.isReady, open, report)

  const conversationOf = (invitation: Invitation) =>
    invitation.groupID ? `GROUP${invitation.groupID}` : `C2C${otherSide(invitation, me)}`

  /** Where there is something to be heard of. */
  function open(): string[] {
    return book.open().map(({ invitation }) => conversationOf(invitation))
  }

  async function look(conversationID: string | undefined): Promise<void> {
    if (conversationID && chat.isReady()) await history.read([conversationID], now() - lookBack)
  }

  async function takeHistory(messages: readonly ChatMessage[]): Promise<void> {
    take(messages, false)
    const open = book.open().find(({ message }) => message && messages.includes(message))
    if (open?.message) await history.remember(open.message)
  }

  function stepOf(message: unknown, edited: boolean): Step[] {
    try {
      const step = readStep(message, edited)
      return step ? [step] : []
    } catch (error) {
      reportOnce(error, message as ChatMessage)
      return []
    }
  }

  /** What lies in the history is found again and again. */
  function reportOnce(error: unknown, message: ChatMessage | undefined): void {
    if (message && reported.has(message.ID)) return
    if (reported.size >= REPORTED) reported.clear()
    if (message) reported.add(message.ID)
    report(error)
  }

  function take(messages: readonly unknown[], edited: boolean): void {
    book.take(messages.flatMap((message) => stepOf(message, edited)))
  }

  async function runIfListed(): Promise<void> {
    if (!chat.isReady()) return
    const { data } = await chat.getConversationList().catch(() => ({ data: { isSyncCompleted: false } }))
    if (data.isSyncCompleted !== false) await catchUp.run()
  }

  return {
    me,
    book,
    calls,
    take,
    /** Reads the conversation of an invitation anew. */
    look: (invitation: Invitation): Promise<void> => look(conversationOf(invitation)),

    /** Calls can be made: what came before the sign-in is read. */
    async start(): Promise<void> {
      if (started) return
      started = true
      catchUp.want(now() - lookBack)
      await runIfListed()
    },

    /** The SDK's list of conversations has changed. It says that it is up to date a second late, and knows it at once. */
    listed(isUpToDate: boolean): void {
      if (isUpToDate) void catchUp.run()
      else clock.setTimeout(runIfListed, 0)
    },

    /** The link is lost, or back. What the SDK then tells by itself is not all. */
    linked(isLinked: boolean): void {
      if (!isLinked) lostAt ??= now()
      else if (lostAt !== undefined) {
        catchUp.want(lostAt - UNSEEN)
        lostAt = undefined
      }
    },

    /** Resolves when what was missed is here. */
    caughtUp: catchUp.done,

    close(): void {
      history.close()
      catchUp.dispose()
      expiry.dispose()
    },
  }
}

/** See {@link createSession}. */
export type Session = ReturnType<typeof createSession>
