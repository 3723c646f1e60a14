import { writeCallData } from 'ringkit'
import type { CallArgs } from './CallArgs.js'
import type { World } from './World.js'

/** Somebody rings a group, or only some `rung` of it. Resolves with the inviteID when their devices have heard of it. */
export async function ringTeam(
  { hub, storeOf, clock }: World,
  inviter: string,
  members: readonly string[],
  { timeout = 30, ...call }: CallArgs = {},
  rung = members,
) {
  hub.createGroup({ groupID: 'team', members: [inviter, ...members] })
  for (const userID of members) storeOf(userID)
  const request = { groupID: 'team', inviteeList: rung, timeout, data: writeCallData('', call) }
  const { inviteID } = await storeOf(inviter).inviteInGroup(request)
  await clock.flush()
  return inviteID
}
