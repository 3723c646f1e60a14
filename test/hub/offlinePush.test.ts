import type { HubClient, OfflinePushRequest } from 'ringkit/hub'
import { expect, test } from 'vitest'
import { hubOnClock } from './phone.ts'
import { uncaughtDuring } from './uncaughtDuring.ts'

function setUp() {
  const pushed: OfflinePushRequest[] = []
  const { hub, clock } = hubOnClock({ onOfflinePush: (request) => pushed.push(request) })
  return { hub, clock, pushed, ann: hub.connect({ userID: 'ann' }) }
}

const offlinePushInfo = { title: 'Ann', description: 'is calling' }

test('an invitee with no device connected is pushed once, with the complete request', async () => {
  const { ann, pushed } = setUp()
  const { inviteID } = await ann.invite({
    userID: 'bob',
    data: 'hi',
    offlinePushInfo: { ...offlinePushInfo, extension: 'x', apnsInfo: { sound: 'default', disableVoipPush: false } },
  })
  expect(pushed).toEqual([
    {
      userID: 'bob',
      inviteID,
      inviter: 'ann',
      groupID: '',
      data: 'hi',
      actionType: 1,
      title: 'Ann',
      description: 'is calling',
      extension: 'x',
      disableVoipPush: false,
      androidInfo: { VIVOClassification: 1 },
      apnsInfo: { sound: 'default', ignoreIOSBadge: false, disableVoipPush: false },
      deliverable: true,
    },
  ])
})

test('a push without a description is asked for all the same, as not deliverable, and says why', async () => {
  const { ann, pushed } = setUp()
  await ann.invite({ userID: 'bob' })
  expect(pushed).toMatchObject([{ deliverable: false, reason: expect.stringContaining('description') }])
})

test('nobody is pushed who has a device connected; a device that lost its link or signed out does not count', async () => {
  const { ann, hub, pushed } = setUp()
  const bob = hub.connect({ userID: 'bob' })
  await bob.getPendingInvitations()
  await ann.invite({ userID: 'bob', offlinePushInfo })
  expect(pushed).toHaveLength(0)
  bob.goOffline()
  await ann.invite({ userID: 'bob', offlinePushInfo })
  expect(pushed).toHaveLength(1)
  bob.goOnline()
  await bob.getPendingInvitations()
  await ann.invite({ userID: 'bob', offlinePushInfo })
  expect(pushed).toHaveLength(1)
  await bob.logout()
  await ann.invite({ userID: 'bob', offlinePushInfo })
  expect(pushed).toHaveLength(2)
})

test('no push with disablePush, none for an online-only invitation', async () => {
  const { ann, pushed } = setUp()
  await ann.invite({ userID: 'bob', offlinePushInfo: { ...offlinePushInfo, disablePush: true } })
  await ann.invite({ userID: 'bob', offlinePushInfo, onlineUserOnly: true })
  expect(pushed).toEqual([])
})

test('in a group each invitee who is away is pushed, but nobody who is not in the group', async () => {
  const { ann, hub, pushed } = setUp()
  hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol', 'dave'] })
  await hub.connect({ userID: 'carol' }).getPendingInvitations()
  await ann.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol', 'eve', 'dave'], offlinePushInfo })
  expect(pushed.map(({ userID, groupID }) => [userID, groupID])).toEqual([
    ['bob', 'team'],
    ['dave', 'team'],
  ])
})

test('accept, reject and cancel push only with an offlinePushInfo of their own', async () => {
  const { ann, hub, pushed } = setUp()
  const bob = hub.connect({ userID: 'bob' })
  const answer = async (verb: 'accept' | 'reject', info?: typeof offlinePushInfo) => {
    const { inviteID } = await ann.invite({ userID: 'bob' })
    ann.goOffline()
    await bob[verb]({ inviteID, data: 'd', ...(info && { offlinePushInfo: info }) })
    ann.goOnline()
  }
  await answer('accept')
  await answer('reject')
  expect(pushed).toEqual([])
  await answer('accept', offlinePushInfo)
  await answer('reject', offlinePushInfo)
  const { inviteID } = await ann.invite({ userID: 'carol', offlinePushInfo: { disablePush: true } })
  await ann.cancel({ inviteID, offlinePushInfo })
  expect(pushed.map(({ userID, actionType, data }) => [userID, actionType, data])).toEqual([
    ['ann', 3, 'd'],
    ['ann', 4, 'd'],
    ['carol', 2, ''],
  ])
})

test('what onOfflinePush throws is an uncaught error of its own and stops nothing', async () => {
  const mistake = new Error('a mistake of the app')
  const { hub } = hubOnClock({
    onOfflinePush: () => {
      throw mistake
    },
  })
  const ann: HubClient = hub.connect({ userID: 'ann' })
  const uncaught = await uncaughtDuring(() => expect(ann.invite({ userID: 'bob' })).resolves.toMatchObject({ code: 0 }))
  expect(uncaught).toEqual([mistake])
})
