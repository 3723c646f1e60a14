import type { Session } from './createSession.js'

/** All devices that are signed in, by user. */
export interface Sessions {
  add(session: Session): void
  delete(session: Session): void
  of(userID: string): ReadonlySet<Session>
  /** Whether a device of this user can be reached now. */
  isConnected(userID: string): boolean
}

const none: ReadonlySet<Session> = new Set()

/** The register of devices. */
export function createSessions(): Sessions {
  const byUser = new Map<string, Set<Session>>()
  const of = (userID: string) => byUser.get(userID) ?? none
  return {
    add(session) {
      byUser.set(session.userID, new Set(of(session.userID)).add(session))
    },
    delete(session) {
      const rest = new Set(of(session.userID))
      rest.delete(session)
      if (rest.size > 0) byUser.set(session.userID, rest)
      else byUser.delete(session.userID)
    },
    of,
    isConnected: (userID) => [...of(userID)].some((session) => session.isConnected()),
  }
}
