import { writeCallData } from 'ringkit'
import type { CallArgs } from './CallArgs.js'
import type { World } from './World.js'

/** Ann rings somebody. Resolves with the inviteID when it rings there. */
export async function annRings(
  { store, storeOf, clock }: World,
  userID: string,
  { timeout = 30, ...data }: CallArgs = {},
): Promise<string> {
  storeOf(userID)
  const { inviteID } = await store.invite({ userID, timeout, data: writeCallData('', data) })
  await clock.flush()
  return inviteID
}
