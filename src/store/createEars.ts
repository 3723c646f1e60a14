import { EVENT } from '../signaling/EVENT.js'
import { eventNames } from '../signaling/eventNames.js'
import type { SignalingEvent, SignalingEventName } from '../signaling/events.js'
import type { SignalingClient } from '../signaling/SignalingClient.js'
import { TSignaling } from '../signaling/TSignaling.js'
import type { Feed } from './createFeed.js'
import type { HandOver } from './createHandOver.js'
import type { Session } from './createSession.js'
import type { Table } from './createTable.js'
import { deadlineOf } from './deadlineOf.js'
import { factOf } from './factOf.js'

/** By which call of this device each kind of end comes about. */
const ACTED: Partial<Record<SignalingEventName, 'accept' | 'reject' | 'cancel'>> = {
  [TSignaling.INVITEE_ACCEPTED]: 'accept',
  [TSignaling.INVITEE_REJECTED]: 'reject',
  [TSignaling.INVITATION_CANCELLED]: 'cancel',
}

/**
 * Hears what a client tells.
 *
 * @param tell is told each event that is news
 * @param report is told what went wrong inside the engine
 */
export function createEars(
  client: SignalingClient,
  table: Table,
  feed: Feed,
  session: Session,
  handOver: HandOver,
  now: () => number,
  tell: (event: SignalingEvent) => void,
  report: (error: unknown) => void,
) {
  /** It is an engine that says of each invitation when it times out; the bare Tencent SDK leaves that to the message. */
  const tellsAll = client.getPendingInvitations !== undefined

  function hear(event: SignalingEvent): void {
    session.check()
    const news = feed.receive(factOf(event, now()))
    if (event.data.here) ownAfterAll(event)
    if (news) tell(event)
  }

  /** A call that had been given up went through after all: its end is this device's own. */
  function ownAfterAll({ name, data }: SignalingEvent): void {
    const entry = table.get(data.inviteID)
    const acted = ACTED[name]
    if (!entry || !acted) return
    table.setLocal(entry, { acted, error: undefined })
    if (acted === 'accept') handOver.tell(entry, entry.local.me)
  }

  /** A message comes after its event. */
  function readMessages({ data }: { data: unknown }): void {
    for (const message of Array.isArray(data) ? data : []) {
      const fact = deadlineOf(client, message, now())
      const entry = fact && table.get(fact.inviteID)
      if (entry) feed.apply(entry, fact)
    }
  }

  function fail({ data }: { data: unknown }): void {
    report((data as { error?: unknown } | undefined)?.error ?? data)
  }

  return {
    open(): void {
      for (const name of eventNames) client.addSignalingListener(name, hear)
      client.on?.(EVENT.ERROR, fail)
      if (!tellsAll) client.on?.(EVENT.MESSAGE_RECEIVED, readMessages)
    },
    close(): void {
      for (const name of eventNames) client.removeSignalingListener(name, hear)
      client.off?.(EVENT.ERROR, fail)
      if (!tellsAll) client.off?.(EVENT.MESSAGE_RECEIVED, readMessages)
    },
    /** The Tencent SDK stops listening at sign-out, and begins again only when a listener is added. */
    reopen(): void {
      client.removeSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, hear)
      client.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, hear)
    },
  }
}
