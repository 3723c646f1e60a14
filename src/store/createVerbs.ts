import type { InvitationFact } from '../invitation/InvitationFact.js'
import { pendingInvitees } from '../invitation/invitees.js'
import type { PendingVerb } from '../invitation/Local.js'
import { InvitationSettledError } from '../signaling/InvitationSettledError.js'
import type { ModifyResult, SignalingClient, SignalingResult } from '../signaling/SignalingClient.js'
import { SignalingError } from '../signaling/SignalingError.js'
import { toSignalingError } from '../signaling/toSignalingError.js'
import type { Aging } from './createAging.js'
import type { Feed } from './createFeed.js'
import type { Table } from './createTable.js'
import type { Entry } from './Entry.js'
import type { AnswerRequest } from './requests.js'

/** The client's function for each verb. */
const METHOD = { accept: 'accept', reject: 'reject', cancel: 'cancel', modify: 'modifyInvitation' } as const

/**
 * The way out for what is done to an invitation that exists. What is under way stands in the record, so two views agree
 * and a second click on the same button joins the first.
 *
 * @param encode makes of a request what the client is called with; may throw
 * @param handOver called when this device has accepted
 */
export function createVerbs(
  client: SignalingClient,
  table: Table,
  aging: Aging,
  feed: Feed,
  encode: (request: AnswerRequest) => AnswerRequest,
  handOver: (entry: Entry, by: string) => void,
) {
  const sending = new Set<Promise<unknown>>()
  let inTurn: Promise<unknown> = Promise.resolve()

  async function act(verb: PendingVerb, request: AnswerRequest): Promise<SignalingResult | ModifyResult> {
    const entry = table.get(request.inviteID)
    // What the store does not know (any more) the engine may: it has the last word.
    if (!entry) return send(verb, encode(request))
    const { local } = entry
    if (entry.flight && local.pending === verb) return entry.flight as Promise<SignalingResult>
    if (local.pending && local.pending !== 'modify') throw underWay(verb, local.pending, request.inviteID)
    if (table.isEnded(entry)) throw settled(verb, entry)
    if (local.standing === 'sending' && verb !== 'cancel') throw underWay(verb, 'invite', local.key)

    table.setLocal(entry, { pending: verb, error: undefined })
    aging.schedule(entry)
    const flight = run(entry, verb, request).finally(() => {
      if (entry.flight === flight) entry.flight = undefined
    })
    entry.flight = flight
    return flight
  }

  async function run(entry: Entry, verb: PendingVerb, given: AnswerRequest): Promise<SignalingResult | ModifyResult> {
    try {
      const request = encode(given)
      // A cancel of what is being sent waits for its inviteID; if it cannot be sent, there is nothing to cancel.
      await entry.sent
      if (table.isEnded(entry)) throw settled(verb, entry)
      const { inviteID } = entry.facts
      const result = await send(verb, { ...request, inviteID })
      if (entry.forgotten) return result
      // The modifier hears its own event, in its place among those of others.
      if (verb !== 'modify') {
        if (!feed.apply(entry, ownFact(entry, verb, request.data ?? ''))) throw settled(verb, entry)
        table.setLocal(entry, { acted: verb })
      }
      free(entry, verb)
      if (verb === 'accept') handOver(entry, entry.local.me)
      return result
    } catch (cause) {
      const error = toSignalingError(cause, entry.facts.inviteID || undefined)
      if (!entry.forgotten) fail(entry, verb, error)
      throw error
    }
  }

  function fail(entry: Entry, verb: PendingVerb, error: SignalingError): void {
    free(entry, verb)
    // A call that was begun meanwhile has the word.
    if (table.isEnded(entry) || entry.local.pending) return
    table.setLocal(entry, verb !== 'modify' && isGone(error) ? { standing: 'gone' } : { error })
    aging.schedule(entry)
  }

  function free(entry: Entry, verb: PendingVerb): void {
    if (entry.local.pending === verb) table.setLocal(entry, { pending: undefined })
    aging.schedule(entry)
  }

  function settled(verb: PendingVerb, entry: Entry): SignalingError {
    const { inviteID, endReason, status } = table.read(entry)
    return new InvitationSettledError(METHOD[verb], inviteID, endReason ?? status)
  }

  /**
   * The Tencent SDK takes one answer at a time, and says of a second one that its invitation is gone. So that counts only
   * from a call that was alone; else it is made again in its turn.
   */
  async function send(verb: PendingVerb, request: AnswerRequest): Promise<SignalingResult | ModifyResult> {
    const call = (): Promise<SignalingResult | ModifyResult> => client[METHOD[verb]](request as Required<AnswerRequest>)
    if (verb === 'modify') return call()
    const alone = sending.size === 0
    try {
      return await track(call())
    } catch (error) {
      if (alone || !isGone(error)) throw error
      const turn = inTurn.then(async () => {
        while (sending.size > 0) await Promise.allSettled(sending)
        return track(call())
      })
      inTurn = turn.catch(() => {})
      return turn
    }
  }

  function track<Result>(call: Promise<Result>): Promise<Result> {
    const tracked = call.finally(() => sending.delete(tracked))
    sending.add(tracked)
    return tracked
  }

  return { act }
}

function isGone(error: unknown): boolean {
  const { code } = error as SignalingError
  return code === 8010 || code === 8020
}

/** What a call of this device that went through has made true. */
function ownFact({ facts, local }: Entry, verb: Exclude<PendingVerb, 'modify'>, data: string): InvitationFact {
  const { inviteID } = facts
  switch (verb) {
    case 'accept':
      return { type: 'accepted', inviteID, invitee: local.me, data }
    case 'reject':
      return { type: 'rejected', inviteID, invitee: local.me, data }
    case 'cancel':
      return { type: 'cancelled', inviteID, inviteeList: pendingInvitees(facts), data }
  }
}

function underWay(verb: PendingVerb, other: PendingVerb | 'invite', inviteID: string): SignalingError {
  return new SignalingError(`${METHOD[verb]}: ${other} is under way for this invitation.`, {
    code: 'under-way',
    inviteID,
    hint: 'Nothing was sent. Wait until `pending` is undefined again.',
  })
}
