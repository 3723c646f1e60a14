import type { Clock } from '../invitation/Clock.js'
import type { PendingVerb } from '../invitation/Local.js'
import { systemClock } from '../invitation/systemClock.js'
import { EVENT } from '../signaling/EVENT.js'
import type { SignalingEvent, SignalingEventName } from '../signaling/events.js'
import { narrowClient } from '../signaling/narrowClient.js'
import type { SignalingClientLike } from '../signaling/SignalingClientLike.js'
import type { SignalingError } from '../signaling/SignalingError.js'
import { TSignaling } from '../signaling/TSignaling.js'
import { toSignalingError } from '../signaling/toSignalingError.js'
import { createAging } from './createAging.js'
import { createEngineTime } from './createEngineTime.js'
import { createFeed } from './createFeed.js'
import { createHandlers } from './createHandlers.js'
import { createInviting } from './createInviting.js'
import { createSession } from './createSession.js'
import { createTable } from './createTable.js'
import { createVerbs } from './createVerbs.js'
import { deadlineOf } from './deadlineOf.js'
import type { Entry } from './Entry.js'
import { encodeRequest } from './encodeRequest.js'
import { factOf } from './factOf.js'
import type { InvitationRecord } from './InvitationRecord.js'
import type { AcceptedDetails, InvitationStore } from './InvitationStore.js'
import type { PayloadOption } from './payload.js'
import type { AnswerRequest } from './requests.js'

/** What a store is made of. */
export interface InvitationStoreOptions {
  /** The engine: of ringkit, or the chat object of the Tencent SDK. */
  client: SignalingClientLike
  /** How `data` carries the app's own payload: a Standard Schema (zod, valibot, arktype, …), or `{ decode, encode }`. */
  payload?: PayloadOption
  /** @default the clock of the device */
  clock?: Clock
  /**
   * How long an ended invitation can be read by id, in ms; at most 100 are kept.
   * @default 60000
   */
  keepEndedMs?: number
}

const EVENTS = [
  TSignaling.NEW_INVITATION_RECEIVED,
  TSignaling.INVITEE_ACCEPTED,
  TSignaling.INVITEE_REJECTED,
  TSignaling.INVITATION_CANCELLED,
  TSignaling.INVITATION_TIMEOUT,
  TSignaling.INVITATION_MODIFIED,
] as const

/**
 * Makes the store that tracks invitations for whoever is signed in on `client`. It touches nothing until `start()`.
 *
 * @throws SignalingArgumentError if `client` is no signaling client
 * @example
 * const store = createInvitationStore({ client })
 * store.start()
 * store.list.subscribe(({ incoming }) => console.log(incoming.length, 'ringing'))
 */
export function createInvitationStore(options: InvitationStoreOptions): InvitationStore {
  const { clock = systemClock, payload, keepEndedMs = 60_000 } = options
  const client = narrowClient(options.client)
  const now = createEngineTime(client, clock)
  /** It is an engine that says of each invitation when it times out; the bare Tencent SDK leaves that to the message. */
  const tellsAll = client.getPendingInvitations !== undefined

  const errors = createHandlers<[SignalingError]>(rethrow)
  const report = (error: unknown): void => errors.call(toSignalingError(error))
  const reportHandler = (error: unknown): void => (errors.size ? report(error) : rethrow(error))
  const accepted = createHandlers<[InvitationRecord, AcceptedDetails]>(reportHandler)
  const heard = new Map(EVENTS.map((name) => [name, createHandlers<[SignalingEvent]>(reportHandler)] as const))

  const handOver = (entry: Entry, by: string): void => {
    entry.handedOver ??= new Set()
    if (entry.handedOver.has(by)) return
    entry.handedOver.add(by)
    accepted.call(table.read(entry), { by })
  }

  const encode = <Request extends object>(request: Request): Request => encodeRequest(payload, request)
  const table = createTable(payload, report, reportHandler)
  const aging = createAging(table, { clock, now, keepEndedMs, onExpired: () => feed.clear(), onWake: sync })
  const session = createSession(client, { onUserChange: clear, onSignIn: listenAnew, onReady: sync })
  const feed = createFeed(table, aging, handOver, session.me)
  const verbs = createVerbs(client, table, aging, feed, encode, handOver)
  const inviting = createInviting(client, table, aging, feed, encode, session.me, now)
  let callers = 0

  function clear(): void {
    aging.clear()
    feed.clear()
  }

  function hear(event: SignalingEvent): void {
    session.check()
    if (feed.receive(factOf(event, now()))) heard.get(event.name)?.call(event)
  }

  /** The Tencent SDK stops listening at sign-out, and begins again only when a listener is added. */
  function listenAnew(): void {
    client.removeSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, hear)
    client.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, hear)
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

  /** Ask the engine what has not ended: it may have been told to nobody. */
  function sync(): void {
    if (callers === 0 || !client.getPendingInvitations || !session.status.getState().ready) return
    const user = session.me()
    const asked = table.all().filter(({ local }) => local.standing === 'told')
    client.getPendingInvitations().then((pending) => {
      if (callers > 0 && user === session.me()) feed.reconcile(pending, asked)
    }, report)
  }

  function start(): () => void {
    let started = true
    if (++callers === 1) {
      for (const name of EVENTS) client.addSignalingListener(name, hear)
      client.on?.(EVENT.ERROR, fail)
      if (!tellsAll) client.on?.(EVENT.MESSAGE_RECEIVED, readMessages)
      aging.run()
      session.follow()
    }
    return () => {
      if (!started) return
      started = false
      if (--callers > 0) return
      for (const name of EVENTS) client.removeSignalingListener(name, hear)
      client.off?.(EVENT.ERROR, fail)
      if (!tellsAll) client.off?.(EVENT.MESSAGE_RECEIVED, readMessages)
      session.leave()
      aging.halt()
    }
  }

  const act =
    <Result>(verb: PendingVerb) =>
    async (request: string | object): Promise<Result> => {
      session.check()
      const options = typeof request === 'string' ? { inviteID: request } : request
      return verbs.act(verb, options as AnswerRequest) as Promise<Result>
    }

  return {
    client,
    start,
    now,
    clock,
    list: table.lists,
    status: session.status,
    invitation: table.cell,
    getAll: () => table.all().map(table.read),
    async invite(request) {
      session.check()
      return inviting.invite(request)
    },
    async inviteInGroup(request) {
      session.check()
      return inviting.inviteInGroup(request)
    },
    accept: act('accept'),
    reject: act('reject'),
    cancel: act('cancel'),
    modifyInvitation: act('modify'),
    silence(id) {
      const entry = table.get(id)
      if (entry && !entry.local.silenced) table.setLocal(entry, { silenced: true })
    },
    dismiss(id) {
      const entry = table.get(id)
      if (!entry || entry.local.dismissed) return
      table.setLocal(entry, { dismissed: true })
      aging.schedule(entry)
    },
    onAccepted: accepted.add,
    onError: errors.add,
    onEvent<Name extends SignalingEventName>(name: Name, handler: (event: SignalingEvent<Name>) => unknown) {
      return heard.get(name)?.add(handler as (event: SignalingEvent) => unknown) ?? (() => {})
    },
  }
}

/** An app's handler threw and nobody hears errors: it is the app's uncaught error, in a task of its own. */
function rethrow(error: unknown): void {
  setTimeout(() => {
    throw error
  })
}
