import { expect, it } from 'vitest'
import { TSignaling } from '../../../src/signaling/TSignaling.ts'
import { createRealSignaling } from './createRealSignaling.ts'
import { interopWorld } from './interopWorld.ts'

// The real module on both sides: on this core it does what the whole SDK was seen to do.

const refused = (code: number) => ({ code })

it('hears nothing before a listener is added, and so never knows of it', async () => {
  const { cloud, native, done } = interopWorld()
  const ann = await native('ann')
  const deaf = createRealSignaling(cloud.connect())
  await done(deaf.signIn('bob'))
  const { inviteID } = await done(ann.client.invite({ userID: 'bob' }))
  deaf.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, () => {})
  await expect(done(deaf.accept({ inviteID }))).rejects.toMatchObject(refused(8010))
})

it('knows its own invite when the send is confirmed, not before', async () => {
  const { native, clock, done } = interopWorld()
  const ann = await native('ann')
  const bob = await native('bob')
  ann.line.faults.down = 1000
  const call = ann.client.invite({ userID: 'bob' })
  await clock.advance(500)
  const inviteID = String(bob.heard[0]?.data.inviteID)
  await expect(done(ann.client.cancel({ inviteID }))).rejects.toMatchObject(refused(8020))
  await done(call, 1000)
  await done(ann.client.cancel({ inviteID }), 1000)
  expect(bob.told).toEqual(['rings: ', 'cancelled: '])
})

it('takes one step at a time, of whatever invitation', async () => {
  const { native, done } = interopWorld()
  const ann = await native('ann')
  const bob = await native('bob')
  const { inviteID: first } = await done(ann.client.invite({ userID: 'bob' }))
  const { inviteID: second } = await done(ann.client.invite({ userID: 'bob' }))
  bob.line.faults.latency = 20
  const accept = bob.client.accept({ inviteID: first })
  await expect(done(bob.client.reject({ inviteID: second }), 0)).rejects.toMatchObject(refused(8010))
  await done(accept)
  await done(bob.client.reject({ inviteID: second }))
  expect(ann.told).toEqual(['bob accepts: ', 'bob rejects: '])
})

it('lets the invitee tell of a timeout, and tells of it itself five seconds later when nobody did', async () => {
  const { native, done, clock } = interopWorld()
  const ann = await native('ann')
  const bob = await native('bob')
  await done(ann.client.invite({ userID: 'bob', timeout: 10 }), 0)
  await clock.advance(9_999)
  expect(ann.told).toEqual([])
  await clock.advance(1)
  expect(ann.told).toEqual(['bob timed out'])
  expect(bob.told).toEqual(['rings: ', 'bob timed out'])
  expect([ann.heard[0]?.data.isSelfTimeout, bob.heard[1]?.data.isSelfTimeout]).toEqual([false, true])

  bob.line.setOnline(false)
  await done(ann.client.invite({ userID: 'bob', timeout: 10 }), 0)
  await clock.advance(14_999)
  expect(ann.told).toHaveLength(1)
  await clock.advance(1)
  expect(ann.told.slice(1)).toEqual(['bob timed out'])
})

it('believes only the first name of a timeout that names several', async () => {
  const { native, cloud, done, clock } = interopWorld()
  cloud.createGroup('team', ['ann', 'bob', 'carol', 'dave'])
  const ann = await native('ann')
  const bob = await native('bob')
  const options = { groupID: 'team', inviteeList: ['carol', 'dave', 'bob'], timeout: 10 }
  const { inviteID } = await done(ann.client.inviteInGroup(options), 0)
  await done(bob.client.accept({ inviteID }), 0)
  await clock.advance(15_000)
  expect(ann.told).toEqual(['bob accepts: ', 'carol,dave timed out'])
  expect(bob.told).toEqual(['rings: ', 'carol,dave timed out'])
  // Dave is still on bob's list, so the invitation is.
  await expect(done(bob.client.accept({ inviteID }))).rejects.toMatchObject(refused(8011))
})

it('tells the one who modifies before its call resolves', async () => {
  const { native, done } = interopWorld()
  const ann = await native('ann')
  const bob = await native('bob')
  const { inviteID } = await done(ann.client.invite({ userID: 'bob', data: 'audio' }))
  const toldFirst = bob.client.modifyInvitation({ inviteID, data: 'video' }).then(() => [...bob.told])
  expect(await done(toldFirst)).toEqual(['rings: audio', 'modified: video'])
  expect(ann.told).toEqual(['modified: video'])
})

it('rings on the other devices of both, and tells them how it ends', async () => {
  const { native, done } = interopWorld()
  const ann = await native('ann')
  const annToo = await native('ann')
  const bob = await native('bob')
  const bobToo = await native('bob')
  const { inviteID } = await done(ann.client.invite({ userID: 'bob' }))
  await done(bob.client.accept({ inviteID }))
  expect(annToo.told).toEqual(['rings: ', 'bob accepts: '])
  expect(bobToo.told).toEqual(['rings: ', 'bob accepts: '])
  expect(bob.told).toEqual(['rings: '])
})

it('rings at sign-in for what is unread, though another device has answered it', async () => {
  const { native, done } = interopWorld()
  const ann = await native('ann')
  const bob = await native('bob')
  const { inviteID } = await done(ann.client.invite({ userID: 'bob', data: 'audio', timeout: 30 }))
  await done(ann.client.modifyInvitation({ inviteID, data: 'video' }))
  await done(bob.client.accept({ inviteID }))
  const later = await native('bob')
  expect(later.told).toEqual(['rings: video'])
})

it('does not ring at sign-in for what is cancelled or expired', async () => {
  const { native, done, clock } = interopWorld()
  const ann = await native('ann')
  await done(ann.client.invite({ userID: 'bob', timeout: 10 }))
  const { inviteID } = await done(ann.client.invite({ userID: 'bob' }))
  await done(ann.client.cancel({ inviteID }))
  await clock.advance(11_000)
  expect((await native('bob')).told).toEqual([])
})

it.each([
  { which: 'with 20 messages after it', others: 20, seconds: 0, told: ['rings: '] },
  { which: 'not with 21 messages after it', others: 21, seconds: 0, told: [] },
  { which: 'when it is 299 s old', others: 0, seconds: 299, told: ['rings: '] },
  { which: 'not when it is 301 s old', others: 0, seconds: 301, told: [] },
])('finds a group invitation at sign-in $which', async (row) => {
  const { native, cloud, done, clock } = interopWorld()
  cloud.createGroup('team', ['ann', 'bob'])
  const ann = await native('ann')
  const draft = { to: 'team', conversationType: 'GROUP' as const, priority: 'Normal', cloudCustomData: '' }
  const control = { noUnread: false, noLastMessage: false, noModeration: false }
  const payload = { data: 'hello', description: '', extension: '' }
  await done(ann.client.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] }))
  for (let i = 0; i < row.others; i++) await done(ann.line.send({ ...draft, control, payload, onlineUserOnly: false }))
  await clock.advance(row.seconds * 1000)
  expect((await native('bob')).told).toEqual(row.told)
})

it('carries online-only over to the answers, and nothing of it is stored', async () => {
  const { native, cloud, done } = interopWorld()
  const ann = await native('ann')
  const bob = await native('bob')
  const { inviteID } = await done(ann.client.invite({ userID: 'bob', onlineUserOnly: true }))
  await done(bob.client.reject({ inviteID }))
  expect(ann.told).toEqual(['bob rejects: '])
  expect(cloud.sent().map(({ onlineUserOnly }) => onlineUserOnly)).toEqual([true, true])
  expect(cloud.messages()).toEqual([])
})

it('forgets everything at sign-out, and hears nothing after the next sign-in until a listener is added', async () => {
  const { native, done } = interopWorld()
  const ann = await native('ann')
  const bob = await native('bob')
  const { inviteID } = await done(ann.client.invite({ userID: 'bob' }))
  await bob.signOut()
  await bob.signIn()
  await done(ann.client.cancel({ inviteID }))
  await done(ann.client.invite({ userID: 'bob', data: 'again' }))
  expect(bob.told).toEqual(['rings: ', 'rings: '])
})
