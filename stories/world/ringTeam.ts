import { writeCallData } from 'ringkit'
import type { CallArgs } from './CallArgs.js'
import type { World } from './World.js'

/** Somebody rings people of a group. Resolves with the inviteID when their devices have heard of it. */
export async function ringTeam(
  { hub, storeOf, clock }: World,
  inviter: string,
  inviteeList: readonly string[],
  { timeout = 30, ...call }: CallArgs = {},
) {
  hub.createGroup({ groupID: 'team', members: [inviter, ...inviteeList] })
  for (const userID of inviteeList) storeOf(userID)
  const request = { groupID: 'team', inviteeList, timeout, data: writeCallData('', call) }
  const { inviteID } = await storeOf(inviter).inviteInGroup(request)
  await clock.flush()
  return inviteID
}
