import type { InvitationFact } from '../invitation/InvitationFact.js'
import { pendingInvitees } from '../invitation/invitees.js'
import type { PendingVerb } from '../invitation/Local.js'
import { InvitationSettledError } from '../signaling/InvitationSettledError.js'
import type { ModifyResult, SignalingClient, SignalingResult } from '../signaling/SignalingClient.js'
import { SignalingError } from '../signaling/SignalingError.js'
import { toSignalingError } from '../signaling/toSignalingError.js'
import type { Aging } from './createAging.js'
import type { Feed } from './createFeed.js'
import { createSending, METHOD } from './createSending.js'
import type { Table } from './createTable.js'
import type { Entry } from './Entry.js'
import { isGone } from './isGone.js'
import type { AnswerRequest } from './requests.js'

/**
 * The way out for what is done to an invitation that exists. What is under way stands in the record, so two views agree
 * and a second click on the same button joins the first.
 *
 * @param encode makes of a request what the client is called with; may throw
 * @param listed resolves when all that the engine was asked to list is here
 * @param done called with what a call of this device has made true; `accept` is handed over after it
 */
export function createVerbs(
  client: SignalingClient,
  table: Table,
  aging: Aging,
  feed: Feed,
  encode: (request: AnswerRequest) => AnswerRequest,
  listed: () => Promise<unknown>,
  done: (fact: InvitationFact) => void,
  handOver: (entry: Entry, by: string) => void,
) {
  const send = createSending(client)

  async function act(verb: PendingVerb, request: AnswerRequest): Promise<SignalingResult | ModifyResult> {
    // A page that has just started, as for an answer to a push, may be about to hear what rings.
    if (!table.get(request.inviteID)) await listed()
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
      if (client.getLoginUser() !== entry.local.me) throw notMe(verb, entry)
      if (table.isEnded(entry)) throw settled(verb, entry)
      const { inviteID } = entry.facts
      const result = await send(verb, { ...request, inviteID })
      if (entry.forgotten) return result
      // The modifier hears its own event, in its place among those of others.
      if (verb !== 'modify') {
        const { order } = result as SignalingResult
        const fact = ownFact(entry, verb, request.data ?? '', order)
        if (!feed.apply(entry, fact)) throw settled(verb, entry)
        table.setLocal(entry, { acted: verb })
        done(fact)
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

  return { act }
}

/** What a call of this device that went through has made true. */
function ownFact(
  { facts, local }: Entry,
  verb: Exclude<PendingVerb, 'modify'>,
  data: string,
  order: number | undefined,
): InvitationFact {
  const said = { inviteID: facts.inviteID, data, order }
  switch (verb) {
    case 'accept':
      return { type: 'accepted', ...said, invitee: local.me }
    case 'reject':
      return { type: 'rejected', ...said, invitee: local.me }
    case 'cancel':
      return { type: 'cancelled', ...said, inviteeList: pendingInvitees(facts) }
  }
}

function notMe(verb: PendingVerb, { facts, local }: Entry): SignalingError {
  return new SignalingError(`${METHOD[verb]}: ${local.me} is not signed in any more.`, {
    code: 'user-changed',
    inviteID: facts.inviteID,
    hint: 'It was asked for by somebody who has signed out meanwhile. Nothing was sent.',
  })
}

function underWay(verb: PendingVerb, other: PendingVerb | 'invite', inviteID: string): SignalingError {
  return new SignalingError(`${METHOD[verb]}: ${other} is under way for this invitation.`, {
    code: 'under-way',
    inviteID,
    hint: 'Nothing was sent. Wait until `pending` is undefined again.',
  })
}
