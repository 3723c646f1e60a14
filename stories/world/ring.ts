import { writeCallData } from 'ringkit'
import type { CallArgs } from './CallArgs.js'
import type { World } from './World.js'

/** Somebody rings Ann. Resolves with the inviteID when her device has heard of it. */
export async function ring({ device, clock }: World, inviter: string, { timeout = 30, ...call }: CallArgs = {}) {
  const { inviteID } = await device(inviter).invite({ userID: 'ann', timeout, data: writeCallData('', call) })
  await clock.flush()
  return inviteID
}
