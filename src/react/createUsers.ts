import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CallUser, GetCallUser, ResolveCallUser } from './CallUser.js'

/** How many users are kept; the oldest is asked for again. */
const KEPT = 1_000

/** How users are shown, as far as it is known: a store that changes when more is known. */
export type Users = StoreApi<{ readonly get: GetCallUser }>

/**
 * Asks for users as they are shown, each once, and keeps what comes later. What was asked for one signed-in user is never
 * shown to the next. Answers of the same moment make one change.
 *
 * @param me who is signed in
 * @param report is told why a user could not be had; the userID is shown then
 */
export function createUsers(
  resolve: ResolveCallUser,
  me: () => string,
  report: (error: unknown) => void,
): {
  users: Users
  /** Whoever shows a user reads again: what is told at once may be another now. */
  again(): void
} {
  let known = new Map<string, CallUser | undefined>()
  let owner = me()
  let isTelling = false

  function ask(userID: string): CallUser | undefined {
    const answer = resolve(userID)
    if (!isPromise(answer)) return answer
    const asked = known
    asked.set(userID, undefined)
    const [oldest] = asked.keys()
    if (asked.size > KEPT && oldest !== undefined) asked.delete(oldest)
    answer.then((user) => {
      asked.set(userID, user)
      if (asked === known) again()
    }, failed)
    return undefined

    function failed(error: unknown): void {
      // Whoever shows this user the next time asks again.
      asked.delete(userID)
      report(error)
    }
  }

  function get(userID: string): CallUser | undefined {
    if (owner !== me()) {
      // What was asked for before anybody signed in is nobody's secret.
      if (owner) known = new Map()
      owner = me()
    }
    try {
      return known.has(userID) ? known.get(userID) : ask(userID)
    } catch (error) {
      report(error)
      return undefined
    }
  }

  function again(): void {
    if (isTelling) return
    isTelling = true
    queueMicrotask(() => {
      isTelling = false
      // Another function, so that whoever reads with it reads again.
      users.setState({ get: (userID) => get(userID) })
    })
  }

  const users: Users = createStore(() => ({ get }))
  return { users, again }
}

function isPromise(value: unknown): value is Promise<CallUser | undefined> {
  return typeof (value as { then?: unknown } | undefined)?.then === 'function'
}
