import type { Clock } from 'ringkit/store'
import type { CloudMessage, MessageDraft } from './CloudMessage.ts'
import { CodedError } from './CodedError.ts'
import type { Archive, CloudConversation, HistoryPage, MessageEdit } from './createArchive.ts'
import { createPushes } from './createPushes.ts'
import { createRequests } from './createRequests.ts'
import type { LineFaults } from './LineFaults.ts'

/** The connection of one device. Both directions are ordered, like TCP. */
export interface CloudLine {
  /** The service's. */
  readonly clock: Clock
  /** Who is signed in; `''`: nobody. */
  readonly userID: string
  readonly online: boolean
  readonly faults: LineFaults
  /**
   * Without a link nothing goes either way. When it is back unanswered requests are sent again, and stored messages and
   * edits that were missed come as live ones.
   */
  setOnline(online: boolean): void
  /** Resolves with the service's time, in whole seconds. */
  signIn(userID: string): Promise<{ time: number }>
  /** Resolves when the service knows, or will not be told. */
  signOut(): Promise<void>
  send(draft: MessageDraft): Promise<CloudMessage>
  edit(edit: MessageEdit): Promise<CloudMessage>
  /** `messages` are the oldest first. */
  history(conversationID: string, page: HistoryPage): Promise<{ messages: CloudMessage[]; isCompleted: boolean }>
  conversations(): Promise<CloudConversation[]>
  unread(): Promise<CloudMessage[]>
  /** Called with messages that come. */
  onMessages: (list: CloudMessage[]) => void
  /** Called with messages that somebody has edited. */
  onEdits: (list: CloudMessage[]) => void
  /** Called when the link is lost or back. */
  onLink: (online: boolean) => void
  /** Called when the service has signed this device out. */
  onKick: () => void
  /** The next sends and edits of this device are refused. @param times @default 1 */
  fail(code: number, message: string, times?: number): void
}

/** What the service does for a line. */
export interface LineService {
  clock: Clock
  archive: Archive
  random: () => number
  /** Tells all the other lines of who is in the conversation. */
  handOut(message: CloudMessage, isEdit: boolean, from: CloudLine): void
}

/** A line, how the service tells it of a message, and how it throws it out. */
export function createLine({ clock, archive, random, handOut }: LineService, faults: LineFaults) {
  const requests = createRequests(clock, faults, random)
  const pushes = createPushes({ clock, faults, random, archive, down: requests.down })
  const failures: CodedError[] = []
  let userID = ''
  let online = true

  /** As the user who is signed in now, whoever that is when the request arrives. */
  function ask<Result>(run: (userID: string) => Result): Promise<Result> {
    const user = userID
    return requests.ask(() => run(user))
  }

  function leave(): void {
    userID = ''
    pushes.forget()
  }

  /** A request that `fail` may have told to go wrong. */
  function change(run: (userID: string) => CloudMessage, isEdit: boolean): Promise<CloudMessage> {
    return ask((user) => {
      const failure = failures.shift()
      if (failure) throw failure
      // While a sign-out is on its way back, the device still believes it is signed in.
      if (!user) throw new CodedError(6014, 'Nobody is signed in.')
      const message = run(user)
      handOut(message, isEdit, line)
      return structuredClone(message)
    })
  }

  const line: CloudLine = {
    clock,
    get userID() {
      return userID
    },
    get online() {
      return online
    },
    faults,
    setOnline(next) {
      if (online === next) return
      online = next
      requests.setOnline(next)
      line.onLink(next)
      if (online) pushes.catchUp(line)
      else pushes.cut()
    },
    signIn: (user) =>
      requests.ask(() => {
        pushes.forget()
        userID = user
        return { time: Math.floor(clock.now() / 1000) }
      }),
    signOut: () => requests.ask(leave).catch(leave),
    send: (draft) => change((user) => archive.send(user, draft), false),
    edit: (edit) => change((user) => archive.edit(user, edit), true),
    history: (conversationID, page) => ask((user) => archive.history(user, conversationID, page)),
    conversations: () => ask(archive.conversations),
    unread: () => ask(archive.unread),
    onMessages: () => {},
    onEdits: () => {},
    onLink: () => {},
    onKick: () => {},
    fail(code, message, times = 1) {
      for (let i = 0; i < times; i++) failures.push(new CodedError(code, message))
    },
  }
  return {
    line,
    leave,
    tell: (message: CloudMessage, isEdit: boolean): void => pushes.tell(line, message, isEdit),
  }
}
