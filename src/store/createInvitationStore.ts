import type { Clock } from '../invitation/Clock.js'
import { createEngineTime } from '../invitation/createEngineTime.js'
import type { InvitationFact } from '../invitation/InvitationFact.js'
import type { PendingVerb } from '../invitation/Local.js'
import { systemClock } from '../invitation/systemClock.js'
import { eventNames } from '../signaling/eventNames.js'
import type { SignalingEvent, SignalingEventName } from '../signaling/events.js'
import { isObject } from '../signaling/isObject.js'
import { narrowClient } from '../signaling/narrowClient.js'
import { SignalingArgumentError } from '../signaling/SignalingArgumentError.js'
import type { SignalingClientLike } from '../signaling/SignalingClientLike.js'
import type { SignalingError } from '../signaling/SignalingError.js'
import { toSignalingError } from '../signaling/toSignalingError.js'
import { createAging } from './createAging.js'
import { createEars } from './createEars.js'
import { createFeed } from './createFeed.js'
import { createHandlers } from './createHandlers.js'
import { createHandOver } from './createHandOver.js'
import { createInviting } from './createInviting.js'
import { createListing } from './createListing.js'
import { METHOD } from './createSending.js'
import { createSession } from './createSession.js'
import { createTable } from './createTable.js'
import { createVerbs } from './createVerbs.js'
import { encodeRequest } from './encodeRequest.js'
import type { InvitationStore } from './InvitationStore.js'
import type { PayloadOption } from './payload.js'
import type { AnswerRequest } from './requests.js'
import { joinSiblings, tellSiblings } from './siblings.js'

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
  if (!(keepEndedMs >= 0)) {
    throw new SignalingArgumentError('createInvitationStore', 'keepEndedMs', keepEndedMs, 'a number of ms, 0 or more')
  }
  const client = narrowClient(options.client)
  const now = createEngineTime(() => client.getServerTime?.(), clock)

  const errors = createHandlers<[SignalingError]>(rethrow)
  const report = (error: unknown): void => errors.call(toSignalingError(error))
  const reportHandler = (error: unknown): void => (errors.size ? report(error) : rethrow(error))
  const heard = new Map(eventNames.map((name) => [name, createHandlers<[SignalingEvent]>(reportHandler)]))

  const encode = <Request extends object>(request: Request): Request => encodeRequest(payload, request)
  const table = createTable(payload, report, reportHandler)
  const handOver = createHandOver(table, reportHandler)
  const aging = createAging(table, {
    clock,
    now,
    keepEndedMs,
    onExpired: () => feed.clear(),
    onWake: () => listing.onWake(),
  })
  const session = createSession(client, {
    onUserChange: clear,
    onSignIn: () => ears.reopen(),
    onReady: () => listing.now(),
  })
  const feed = createFeed(table, aging, handOver.tell, session.me)
  const listing = createListing(client, table, feed, session, report)
  const tell = (event: SignalingEvent): void => heard.get(event.name)?.call(event)
  const ears = createEars(client, table, feed, session, handOver, now, tell, report)
  const done = (fact: InvitationFact): void => tellSiblings(client, fact, hearSibling)
  const verbs = createVerbs(client, table, aging, feed, encode, listing.done, done, handOver.tell)
  const inviting = createInviting(client, table, aging, feed, encode, session.me, now)
  let callers = 0
  let leaveSiblings: (() => void) | undefined

  function clear(): void {
    aging.clear()
    feed.clear()
  }

  /** Another store of this client did something, which the engine does not tell this device. */
  function hearSibling(fact: InvitationFact): void {
    feed.receive(fact)
  }

  function start(): () => void {
    let started = true
    if (++callers === 1) {
      listing.listen(true)
      ears.open()
      leaveSiblings = joinSiblings(client, hearSibling)
      aging.run()
      session.follow()
    }
    return () => {
      if (!started) return
      started = false
      if (--callers > 0) return
      listing.listen(false)
      ears.close()
      leaveSiblings?.()
      session.leave()
      aging.halt()
    }
  }

  /** Whatever a caller gives, and whatever its getters throw: the promise rejects with a SignalingError. */
  const call = async <Result>(method: string, request: unknown, make: (request: never) => Promise<Result>) => {
    try {
      if (!isObject(request)) throw new SignalingArgumentError(method, 'request', request, 'an object')
      session.check()
      return await make(request as never)
    } catch (error) {
      throw toSignalingError(error, undefined, method)
    }
  }

  const act =
    <Result>(verb: PendingVerb) =>
    (request: string | object): Promise<Result> =>
      call(
        METHOD[verb],
        typeof request === 'string' ? { inviteID: request } : request,
        (options: AnswerRequest) => verbs.act(verb, options) as Promise<Result>,
      )

  return {
    client,
    start,
    now,
    clock,
    list: table.lists,
    status: session.status,
    invitation: table.cell,
    getAll: () => table.all().map(table.read),
    invite: (request) => call('invite', request, inviting.invite),
    inviteInGroup: (request) => call('inviteInGroup', request, inviting.inviteInGroup),
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
    onAccepted: handOver.add,
    onError: errors.add,
    report: reportHandler,
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
