import { createInvitationStore, type SignalingEvent, TSignaling } from 'ringkit/store'
import { createVirtualClock } from 'ringkit/testing'
import { expect, it } from 'vitest'
import { cancelled, createScriptedEngine, invited, me } from '../counts/createScriptedEngine.ts'

/** A store on an engine where steps can cross: each call has its place in the order of a message service. */
async function stage(places: { accept?: number; cancel?: number }) {
  const engine = createScriptedEngine()
  const clock = createVirtualClock()
  const { accept, cancel } = engine.client
  const client: typeof engine.client = {
    ...engine.client,
    accept: async (options) => ({ ...(await accept(options)), order: places.accept ?? 0 }),
    cancel: async (options) => ({ ...(await cancel(options)), order: places.cancel ?? 0 }),
  }
  const store = createInvitationStore({ client, clock })
  store.start()
  const tell = async (event: SignalingEvent) => {
    engine.emit(event)
    await clock.flush()
  }
  const ends = (inviteID: string) => {
    const record = store.invitation(inviteID).getState()
    return [record?.status, record?.endReason]
  }
  return { store, tell, ends }
}

const accepted = (inviteID: string, invitee: string, order: number, inviter = 'bob'): SignalingEvent => ({
  name: TSignaling.INVITEE_ACCEPTED,
  data: { inviteID, inviter, groupID: '', invitee, data: '', order },
})
const cancelledAt = (inviteID: string, order: number): SignalingEvent => {
  const event = cancelled(inviteID, 0)
  const { rev: _, ...data } = event.data
  return { ...event, data: { ...data, order } }
}

it('an accept that was done gives way to a cancel that came before it', async () => {
  const { store, tell, ends } = await stage({ accept: 20 })
  await tell(invited('one'))
  await store.accept({ inviteID: 'one' })
  expect(ends('one')).toEqual(['accepted', 'accepted'])
  await tell(cancelledAt('one', 19))
  expect(ends('one')).toEqual(['cancelled', 'cancelled'])
})

it('an accept that was done stands against a cancel that came after it', async () => {
  const { store, tell, ends } = await stage({ accept: 20 })
  await tell(invited('one'))
  await store.accept({ inviteID: 'one' })
  await tell(cancelledAt('one', 21))
  expect(ends('one')).toEqual(['accepted', 'accepted'])
})

it('of two devices that both accepted only the first goes on having done it', async () => {
  const { store, tell, ends } = await stage({ accept: 20 })
  await tell(invited('one'))
  await store.accept({ inviteID: 'one' })
  await tell(accepted('one', me, 19))
  expect(ends('one')).toEqual(['accepted', 'acceptedElsewhere'])
})

it('a cancel that was done gives way to an accept that came before it, and that is handed over', async () => {
  const { store, tell, ends } = await stage({ cancel: 20 })
  const joined: string[] = []
  store.onAccepted((_, { by }) => joined.push(by))
  await store.invite({ userID: 'bob' })
  const { inviteID = '' } = store.getAll()[0] ?? {}
  await store.cancel({ inviteID })
  expect(ends(inviteID)).toEqual(['cancelled', 'cancelled'])
  await tell(accepted(inviteID, 'bob', 19, me))
  expect(ends(inviteID)).toEqual(['accepted', 'accepted'])
  expect(joined).toEqual(['bob'])
})
