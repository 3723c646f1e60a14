import { expect, test } from 'vitest'
import { EVENT } from '../../src/signaling/EVENT.ts'
import { TSignaling } from '../../src/signaling/TSignaling.ts'
import { hubOnClock, listen } from './phone.ts'

/** Two devices whose link can be lost after the hub has carried out what was asked, and before its answer comes. */
async function setUp() {
  const { hub, clock } = hubOnClock()
  const ann = hub.connect({ userID: 'ann' })
  const bob = hub.connect({ userID: 'bob' })
  await clock.flush()
  return { clock, ann, bob }
}

test('an accept that was carried out, but whose answer was given up, is told when the link is back', async () => {
  const { clock, ann, bob } = await setUp()
  const { inviteID } = await ann.invite({ userID: 'bob' })
  await clock.flush()
  const heard = listen(bob)
  ann.addSignalingListener(TSignaling.INVITEE_ACCEPTED, () => bob.goOffline())
  const refused = expect(bob.accept({ inviteID })).rejects.toMatchObject({ code: 2801, inviteID })
  await clock.advance(15_000)
  await refused
  bob.goOnline()
  await clock.flush()
  const told = heard.filter(({ name }) => name === TSignaling.INVITEE_ACCEPTED)
  expect(told).toMatchObject([{ data: { inviteID, invitee: 'bob', here: true } }])
})

test('an invite whose answer was given up says which invitation it was, and its answers are told', async () => {
  const { clock, ann, bob } = await setUp()
  bob.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, () => ann.goOffline())
  const heard = listen(ann)
  const failed = ann.invite({ userID: 'bob' }).catch((error) => error)
  await clock.advance(15_000)
  const { code, inviteID } = await failed
  expect(code).toBe(2801)
  await bob.accept({ inviteID })
  ann.goOnline()
  await clock.flush()
  expect(heard.map(({ name }) => name)).toContain(TSignaling.INVITEE_ACCEPTED)
  expect(heard.map(({ name }) => name)).not.toContain(TSignaling.NEW_INVITATION_RECEIVED)
})

test('what has arrived but was not told when the link is lost is told when it is back', async () => {
  const { clock, ann, bob } = await setUp()
  const heard = listen(ann)
  const asked = ann.getConversationList().then(() => ann.goOffline())
  bob.invite({ userID: 'ann' })
  await asked
  await clock.flush()
  expect(heard.map(({ name }) => name)).toEqual([EVENT.NET_STATE_CHANGE])
  ann.goOnline()
  await clock.flush()
  expect(heard.map(({ name }) => name)).toContain(TSignaling.NEW_INVITATION_RECEIVED)
})

test('a link that is lost and comes back in one breath ends connected or not at all', async () => {
  const { clock, ann, bob } = await setUp()
  const call = ann.invite({ userID: 'bob' }).then(() => ann.goOffline())
  await Promise.resolve()
  ann.goOffline()
  ann.goOnline()
  await call
  await clock.flush()
  ann.goOnline()
  await clock.flush()
  const { inviteID } = await bob.invite({ userID: 'ann' })
  await clock.flush()
  expect(await ann.accept({ inviteID })).toMatchObject({ code: 0 })
})
