import { evolve } from '../invitation/evolve.js'
import type { Invitation } from '../invitation/Invitation.js'
import { asTextList } from '../signaling/asText.js'
import type { InviteInGroupOptions } from '../signaling/options.js'
import { SignalingArgumentError } from '../signaling/SignalingArgumentError.js'
import type { SignalingClient, SignalingResult } from '../signaling/SignalingClient.js'
import { toSignalingError } from '../signaling/toSignalingError.js'
import type { Aging } from './createAging.js'
import type { Feed } from './createFeed.js'
import type { Table } from './createTable.js'
import type { Entry } from './Entry.js'
import type { InviteInGroupRequest, InviteRequest } from './requests.js'
import { sentWith } from './sentWith.js'

let lastKey = 0

/**
 * The way out for a new invitation. Its record is there from the click, before the engine knows of it; a send that is
 * refused leaves it as `failed`, with the error.
 */
export function createInviting(
  client: SignalingClient,
  table: Table,
  aging: Aging,
  feed: Feed,
  encode: <Request extends object>(request: Request) => Request,
  me: () => string,
  now: () => number,
) {
  async function begin<Request extends InviteRequest | InviteInGroupRequest>(
    request: Request,
    inviteeList: readonly string[],
    send: (options: Request) => Promise<SignalingResult>,
  ): Promise<SignalingResult> {
    const { key } = request
    const there = key === undefined ? undefined : table.get(key)
    if (key !== undefined && (typeof key !== 'string' || key === '' || (there && !table.isEnded(there)))) {
      throw new SignalingArgumentError('invite', 'key', key, 'text that names no other invitation')
    }
    if (there) aging.forget(there)
    const options = attempt(() => encode(request))
    const entry: Entry = {
      facts: draft('value' in options ? options.value : {}, inviteeList, me(), now()),
      local: {
        me: me(),
        key: key ?? `outgoing-${++lastKey}`,
        here: true,
        standing: 'sending',
        overdue: false,
        silenced: false,
        dismissed: false,
      },
      sentWith: 'value' in options ? sentWith(options.value) : undefined,
    }
    table.add(entry)
    const sent = deliver(entry, () => ('value' in options ? send(options.value) : Promise.reject(options.error)))
    entry.sent = sent
    try {
      return await sent
    } finally {
      entry.sent = undefined
    }
  }

  async function deliver(entry: Entry, send: () => Promise<SignalingResult>): Promise<SignalingResult> {
    try {
      const result = await send()
      if (!entry.forgotten) {
        const { timeout } = entry.facts
        const sentAt = now()
        const expiresAt = timeout > 0 ? sentAt + timeout * 1000 : undefined
        feed.confirm(entry, { ...entry.facts, inviteID: result.inviteID, sentAt, expiresAt })
      }
      return result
    } catch (cause) {
      const error = toSignalingError(cause)
      if (!entry.forgotten) {
        table.setLocal(entry, { standing: 'refused', error })
        aging.schedule(entry)
        // Without an answer nobody knows: it may ring all the same.
        if (error.code === 2801 && error.inviteID) feed.name(entry, error.inviteID)
      }
      throw error
    }
  }

  return {
    invite: (request: InviteRequest) => begin(request, [request.userID], client.invite),
    inviteInGroup: (request: InviteInGroupRequest) => begin(request, request.inviteeList, client.inviteInGroup),
  }
}

function attempt<Value>(make: () => Value): { value: Value } | { error: unknown } {
  try {
    return { value: make() }
  } catch (error) {
    return { error }
  }
}

/** The facts as they will be, if the engine takes the invitation. */
function draft(
  request: Partial<InviteInGroupOptions>,
  inviteeList: readonly string[],
  inviter: string,
  sentAt: number,
): Invitation {
  return evolve(undefined, {
    type: 'invited',
    inviteID: '',
    inviter,
    groupID: request.groupID ?? '',
    // What is no list of texts is refused by the client in a moment, with an error that says so.
    inviteeList: asTextList(inviteeList),
    data: request.data ?? '',
    timeout: request.timeout ?? 0,
    sentAt,
  }) as Invitation
}
