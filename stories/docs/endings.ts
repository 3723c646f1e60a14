import type { InvitationRecord } from 'ringkit'
import { InvitationGoneError, SignalingError, writeCallData } from 'ringkit'
import { annRings } from '../world/annRings.js'
import { createWorld } from '../world/createWorld.js'
import type { World } from '../world/World.js'

/** Every way in which a call of Ann to Bob can go, as it is done. */
const endings: Record<string, (world: World, inviteID: string) => unknown> = {
  'It rings': () => {},
  'Bob accepts': ({ storeOf }, inviteID) => storeOf('bob').accept(inviteID),
  'Bob declines': ({ storeOf }, inviteID) => storeOf('bob').reject(inviteID),
  'Bob is in another call': ({ storeOf }, inviteID) =>
    storeOf('bob').reject({ inviteID, data: writeCallData('', { reason: 'busy' }) }),
  'Ann cancels': ({ store }, inviteID) => store.cancel(inviteID),
  'Nobody answers in time': ({ clock }) => clock.advance(30_000),
  'Bob accepts on another device': ({ hub }, inviteID) => hub.connect({ userID: 'bob' }).accept({ inviteID }),
  'Bob declines on another device': ({ hub }, inviteID) => hub.connect({ userID: 'bob' }).reject({ inviteID }),
  'Ann cancels on another device': ({ hub }, inviteID) => hub.connect({ userID: 'ann' }).cancel({ inviteID }),
  'The engine says that it is over, not how': ({ storeOf, faults }, inviteID) => {
    faults.fail('accept', new InvitationGoneError(inviteID))
    return storeOf('bob')
      .accept(inviteID)
      .catch(() => {})
  },
}

/** What both see of one way to end. */
export interface Ending {
  what: string
  ann: InvitationRecord | undefined
  bob: InvitationRecord | undefined
}

async function play(what: string, end: (world: World, inviteID: string) => unknown): Promise<Ending> {
  const world = createWorld()
  const inviteID = await annRings(world, 'bob')
  await end(world, inviteID)
  await world.clock.flush()
  return { what, ann: world.store.getAll()[0], bob: world.storeOf('bob').getAll()[0] }
}

/** Plays them all, on a hub each. */
export async function playEndings(): Promise<Ending[]> {
  const world = createWorld()
  world.faults.fail('invite', new SignalingError('The link was lost.', { code: 2801 }))
  await annRings(world, 'bob').catch(() => {})
  const unsent = { what: 'It cannot be sent', ann: world.store.getAll()[0], bob: undefined }
  return [...(await Promise.all(Object.entries(endings).map(([what, end]) => play(what, end)))), unsent]
}
