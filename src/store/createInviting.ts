import { evolve } from '../invitation/evolve.js'
import type { Invitation } from '../invitation/Invitation.js'
import type { InviteInGroupOptions, InviteOptions } from '../signaling/options.js'
import type { SignalingClient, SignalingResult } from '../signaling/SignalingClient.js'
import { toSignalingError } from '../signaling/toSignalingError.js'
import type { Aging } from './createAging.js'
import type { Feed } from './createFeed.js'
import type { Table } from './createTable.js'
import type { Entry } from './Entry.js'
import type { InviteInGroupRequest, InviteRequest } from './requests.js'

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
  me: () => string,
  now: () => number,
) {
  async function begin(
    key: string | undefined,
    request: InviteOptions | InviteInGroupOptions,
    inviteeList: readonly string[],
    send: () => Promise<SignalingResult>,
  ): Promise<SignalingResult> {
    const entry: Entry = {
      facts: draft(request, inviteeList, me(), now()),
      local: {
        me: me(),
        key: key ?? `outgoing-${++lastKey}`,
        here: true,
        standing: 'sending',
        overdue: false,
        silenced: false,
        dismissed: false,
      },
    }
    table.add(entry)
    const sent = deliver(entry, send)
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
      }
      throw error
    }
  }

  return {
    invite: ({ key, ...request }: InviteRequest) => begin(key, request, [request.userID], () => client.invite(request)),
    inviteInGroup: ({ key, ...request }: InviteInGroupRequest) =>
      begin(key, request, request.inviteeList, () => client.inviteInGroup(request)),
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
    inviteeList: [...new Set(Array.isArray(inviteeList) ? inviteeList : [])],
    data: request.data ?? '',
    timeout: request.timeout ?? 0,
    sentAt,
  }) as Invitation
}
