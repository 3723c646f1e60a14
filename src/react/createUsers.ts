import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Clock } from '../invitation/Clock.js'
import type { CallUser, GetCallUser, ResolveCallUser } from './CallUser.js'

/** How many users are kept, unless more are shown; who was forgotten is asked for again. */
const KEPT = 1_000

/** For how long nobody asks again for a user that could not be had, ms. */
const RETRY_MS = 10_000

/** How users are shown, as far as it is known: a store that changes when more is known. */
export type Users = StoreApi<{ readonly get: GetCallUser }>

interface Known {
  user?: CallUser | undefined
  /** When it is asked for again, ms since 1970. */
  until: number
}

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
  clock: Clock,
  report: (error: unknown) => void,
): {
  users: Users
  /** Whoever shows a user reads again: what is told at once may be another now, or somebody else may be signed in. */
  again(): void
} {
  let known = new Map<string, Known>()
  /** Who was read since the last change, and so all that are shown: each change has them read. */
  let shown = new Set<string>()
  let owner = me()
  let isTelling = false

  function ask(userID: string): CallUser | undefined {
    let answer: ReturnType<ResolveCallUser>
    try {
      answer = resolve(userID)
    } catch (error) {
      answer = Promise.reject(error)
    }
    if (!isPromise(answer)) return answer
    const asked = known
    asked.set(userID, { until: Infinity })
    // So that what never ends is forgotten, too.
    if (asked.size > KEPT) again()
    answer.then(
      (user) => {
        asked.set(userID, { user, until: Infinity })
        if (asked === known) again()
      },
      (error) => {
        asked.set(userID, { until: clock.now() + RETRY_MS })
        report(error)
      },
    )
    return undefined
  }

  function get(userID: string): CallUser | undefined {
    if (owner !== me()) {
      // What was asked for before anybody signed in is nobody's secret.
      if (owner) known = new Map()
      owner = me()
    }
    const last = known.get(userID)
    const user = last && clock.now() < last.until ? last.user : ask(userID)
    if (known.has(userID)) shown.add(userID)
    return user
  }

  function again(): void {
    if (isTelling) return
    isTelling = true
    queueMicrotask(() => {
      isTelling = false
      for (const userID of known.keys()) {
        // Nobody has read since the last change: they are still to be rendered.
        if (known.size <= KEPT || shown.size === 0) break
        if (!shown.has(userID)) known.delete(userID)
      }
      shown = new Set()
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
