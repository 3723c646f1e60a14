import type { SignalingClient } from '../signaling/SignalingClient.js'
import type { Feed } from './createFeed.js'
import type { Session } from './createSession.js'
import type { Table } from './createTable.js'

/**
 * Asks the engine what has not ended: after a reload, a lost link or a sleep it may have been told to nobody.
 *
 * @param report is told why the engine could not say
 */
export function createListing(
  client: SignalingClient,
  table: Table,
  feed: Feed,
  session: Session,
  report: (error: unknown) => void,
) {
  const asking = new Set<Promise<void>>()
  let listening = false

  async function ask(): Promise<void> {
    const user = session.me()
    const asked = table.all().filter(({ local }) => local.standing === 'told')
    try {
      const pending = (await client.getPendingInvitations?.()) ?? []
      if (listening && user === session.me()) feed.reconcile(pending, asked)
    } catch (error) {
      // Whoever signed out has ended the question.
      if (user === client.getLoginUser()) report(error)
    }
  }

  function now(): void {
    if (!listening || !client.getPendingInvitations || !session.status.getState().ready) return
    const question = ask().finally(() => asking.delete(question))
    asking.add(question)
  }

  return {
    now,
    /** A wake is told in several ways at once; one question will do. */
    onWake(): void {
      if (asking.size === 0) now()
    },
    /** Resolves when all that was asked is here. */
    done: (): Promise<unknown> => Promise.all(asking),
    /** Answers count from now on, or no more. */
    listen(on: boolean): void {
      listening = on
    },
  }
}
