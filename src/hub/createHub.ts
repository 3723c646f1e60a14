import type { Clock } from '../invitation/Clock.js'
import { createDeadlines } from '../invitation/createDeadlines.js'
import { systemClock } from '../invitation/systemClock.js'
import { checkOptions } from '../signaling/checkOptions.js'
import { fields, id, optional } from '../signaling/checks.js'
import { newUUID } from '../signaling/newUUID.js'
import type { SignalingError } from '../signaling/SignalingError.js'
import { createAnnounce } from './announce.js'
import { connect } from './connect.js'
import { createConversations } from './conversations.js'
import { createAuthority } from './createAuthority.js'
import type { HubEnd } from './createLink.js'
import { createOpen } from './createOpen.js'
import { createSession, type Session } from './createSession.js'
import { createSessions } from './createSessions.js'
import { createGroups, type GroupOptions } from './groups.js'
import type { HubClient } from './HubClient.js'
import type { Network } from './Network.js'
import { createOfflinePush, type OfflinePushRequest } from './offlinePush.js'
import type { Command, Reply } from './packets.js'
import { pageNetwork } from './pageNetwork.js'

/** What a hub is made with; nothing is needed. */
export interface HubOptions {
  /** @default the clock of the device */
  clock?: Clock
  /**
   * Called once for each invitee who has no device connected when an invitation is sent (never for online-only ones, or
   * with `disablePush`): hand the request to your push service. Also for accept, reject and cancel, if the call has an
   * `offlinePushInfo` of its own.
   */
  onOfflinePush?: (request: OfflinePushRequest) => void
  /** How packets travel. @default inside the page, in microtasks */
  network?: Network
}

/** Which device of which user. */
export interface ConnectOptions {
  /** Signed in at once. Without it nobody is, until `login`. */
  userID?: string
  /**
   * The same after a reload, so that what was sent from here is known as such.
   * @default a fresh one
   */
  deviceID?: string
}

/** An authority and its devices. */
export interface Hub {
  /** A device. @throws SignalingArgumentError */
  connect(options?: ConnectOptions): HubClient
  /**
   * Makes a group; again with the same `groupID` it replaces the members, for invitations to come.
   * @throws SignalingArgumentError
   */
  createGroup(options: GroupOptions): void
}

const device = fields<ConnectOptions>({ userID: optional(id), deviceID: optional(id) })

/**
 * The embedded engine: users ring each other inside one page, with no account and no server. It runs at most one timer, and
 * none while nothing waits for a deadline.
 *
 * @example
 * const hub = createHub()
 * const ann = hub.connect({ userID: 'ann' })
 * const bob = hub.connect({ userID: 'bob' })
 * await ann.invite({ userID: 'bob', timeout: 30 })
 */
export function createHub({ clock = systemClock, onOfflinePush, network = pageNetwork }: HubOptions = {}): Hub {
  const deadlines = createDeadlines<() => void>(clock, (due) => due())
  const groups = createGroups()
  const conversations = createConversations()
  const sessions = createSessions()
  const announce = createAnnounce(sessions, conversations)
  const push = createOfflinePush(sessions, onOfflinePush)
  const open = createOpen(clock, deadlines, announce)
  const authority = createAuthority(clock, open, groups, conversations, push)

  function carryOut(session: Session, { id, request }: Command): void {
    // It was carried out before the link broke: its answer is on the way.
    if (id <= session.done) return
    session.done = id
    let reply: Reply
    try {
      reply = { id, value: authority.carryOut(request, session) }
    } catch (error) {
      reply = { id, error: error as SignalingError }
    }
    session.tell({ reply })
  }

  const end: HubEnd = {
    clock,
    deadlines,
    network,
    enter: createSession,
    receive(session, packet, down) {
      if ('request' in packet) return carryOut(session, packet)
      // A timer can be late: what is due does not ring any more.
      deadlines.sweep()
      if (!sessions.of(session.userID).has(session)) {
        sessions.add(session)
        authority.welcome(session)
      }
      session.resume(down, packet.heard, ({ fact }) => authority.present(fact.inviteID, session))
    },
    leave(session) {
      sessions.delete(session)
      session.lose()
    },
  }

  return {
    connect(options = {}) {
      const { userID, deviceID } = checkOptions('connect', options, device)
      const client = connect(end, deviceID ?? newUUID())
      if (userID !== undefined) client.login({ userID }).catch(() => {})
      return client
    },
    createGroup: (options) => groups.create(options),
  }
}
