import type { HubClient } from 'ringkit/hub'
import { describe, expect, test } from 'vitest'
import { TSignaling } from '../../src/signaling/TSignaling.ts'
import { hubOnClock, listen } from './phone.ts'

async function actions(client: HubClient, conversationID: string): Promise<(number | undefined)[]> {
  const { data } = await client.getMessageList({ conversationID })
  return data.messageList.map((message) => client.getSignalingInfo(message)?.actionType)
}

async function summary(client: HubClient, conversationID: string) {
  const { data } = await client.getConversationList()
  return data.conversationList.find((one) => one.conversationID === conversationID)
}

function annAndBob() {
  const { hub, clock } = hubOnClock()
  return { hub, clock, ann: hub.connect({ userID: 'ann' }), bob: hub.connect({ userID: 'bob' }) }
}

describe('the message list', () => {
  test('every step of an invitation leaves one message, in order, on both sides', async () => {
    const { ann, bob, clock } = annAndBob()
    const { inviteID } = await ann.invite({ userID: 'bob' })
    await bob.accept({ inviteID })
    await ann.cancel({ inviteID: (await ann.invite({ userID: 'bob' })).inviteID })
    await bob.reject({ inviteID: (await ann.invite({ userID: 'bob' })).inviteID })
    await ann.invite({ userID: 'bob', timeout: 1 })
    await clock.advance(1000)

    const all = [1, 3, 1, 2, 1, 4, 1, 5]
    expect(await actions(ann, 'C2Cbob')).toEqual(all)
    expect(await actions(bob, 'C2Cann')).toEqual(all)
  })

  test('each side sees it from its own side', async () => {
    const { ann, bob } = annAndBob()
    await ann.invite({ userID: 'bob' })
    const [outgoing] = (await ann.getMessageList({ conversationID: 'C2Cbob' })).data.messageList
    const [incoming] = (await bob.getMessageList({ conversationID: 'C2Cann' })).data.messageList
    expect(outgoing).toMatchObject({ flow: 'out', from: 'ann', to: 'bob', conversationID: 'C2Cbob' })
    expect(incoming).toEqual({ ...outgoing, flow: 'in', conversationID: 'C2Cann' })
  })

  test('a timeout 1:1 is a message of who did not answer', async () => {
    const { ann, bob, clock } = annAndBob()
    const heard = listen(bob)
    await ann.invite({ userID: 'bob', timeout: 1, data: 'hi' })
    await clock.advance(1000)
    const message = (await ann.getMessageList({ conversationID: 'C2Cbob' })).data.messageList[1]
    expect(message).toMatchObject({ from: 'bob', to: 'ann', flow: 'in' })
    expect(heard.find(({ name }) => name === TSignaling.INVITATION_TIMEOUT)?.data.message).toEqual({
      ...message,
      flow: 'out',
      conversationID: 'C2Cann',
    })
  })

  test('the timeout of an online-only invitation has no message to hand over', async () => {
    const { ann, bob, clock } = annAndBob()
    const heard = listen(bob)
    await ann.invite({ userID: 'bob', timeout: 1, onlineUserOnly: true })
    await clock.advance(1000)
    const timeout = heard.find(({ name }) => name === TSignaling.INVITATION_TIMEOUT)
    expect(timeout?.data).toMatchObject({ isSelfTimeout: true })
    expect(timeout?.data).not.toHaveProperty('message')
  })

  test('a group has one list for all its members, also those who are not invited, and none for others', async () => {
    const { hub, ann, bob } = annAndBob()
    hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const { inviteID } = await ann.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] })
    await bob.reject({ inviteID })
    expect(await actions(hub.connect({ userID: 'carol' }), 'GROUPteam')).toEqual([1, 4])
    expect(await actions(hub.connect({ userID: 'dave' }), 'GROUPteam')).toEqual([])
    expect(await summary(bob, 'GROUPteam')).toMatchObject({ type: 'GROUP', unreadCount: 1 })
  })

  test('an invitation that was modified stands there edited, not twice', async () => {
    const { ann, bob } = annAndBob()
    const { inviteID } = await ann.invite({ userID: 'bob', data: 'old', timeout: 30 })
    await ann.modifyInvitation({ inviteID, data: 'new' })
    const { messageList } = (await bob.getMessageList({ conversationID: 'C2Cann' })).data
    expect(messageList).toHaveLength(1)
    expect(messageList[0]?.isModified).toBe(true)
    expect(messageList.map(bob.getSignalingInfo)).toMatchObject([{ data: 'new', actionType: 1, timeout: 30 }])
  })

  test('online-only steps leave no message, nor does an answer that is online-only by itself', async () => {
    const { ann, bob, clock } = annAndBob()
    const { inviteID } = await ann.invite({ userID: 'bob', onlineUserOnly: true })
    await bob.accept({ inviteID })
    await ann.invite({ userID: 'bob', onlineUserOnly: true, timeout: 1 })
    await clock.advance(1000)
    expect(await actions(ann, 'C2Cbob')).toEqual([])
    const kept = await ann.invite({ userID: 'bob' })
    await bob.reject({ inviteID: kept.inviteID, onlineUserOnly: true })
    expect(await actions(ann, 'C2Cbob')).toEqual([1])
  })

  test('an unknown conversation is empty; a missing conversationID is refused', async () => {
    const { ann } = annAndBob()
    expect(await actions(ann, 'C2Cnobody')).toEqual([])
    await expect(ann.getMessageList({ conversationID: '' })).rejects.toMatchObject({ field: 'conversationID' })
    await expect(ann.setMessageRead({} as never)).rejects.toMatchObject({ field: 'conversationID' })
  })
})

describe('the conversation list', () => {
  test('messages of the other one are unread until they are read; own ones never are', async () => {
    const { ann, bob } = annAndBob()
    await ann.invite({ userID: 'bob' })
    const { inviteID } = await ann.invite({ userID: 'bob' })
    expect(await summary(bob, 'C2Cann')).toMatchObject({ type: 'C2C', unreadCount: 2 })
    expect(await summary(ann, 'C2Cbob')).toMatchObject({ unreadCount: 0 })
    await bob.setMessageRead({ conversationID: 'C2Cann' })
    expect(await summary(bob, 'C2Cann')).toMatchObject({ unreadCount: 0 })
    await ann.cancel({ inviteID })
    expect(await summary(bob, 'C2Cann')).toMatchObject({ unreadCount: 1 })
  })

  test('the last message is the newest one', async () => {
    const { ann, bob } = annAndBob()
    const { inviteID } = await ann.invite({ userID: 'bob' })
    const { data } = await bob.accept({ inviteID })
    expect((await summary(bob, 'C2Cann'))?.lastMessage).toEqual(data.message)
  })

  test.each(['excludeFromHistoryMessage', 'excludeOriginalSignalingFromHistoryMessage'])(
    'the word %s in the data of a call keeps that call out of unread count and last message',
    async (word) => {
      const { ann, bob } = annAndBob()
      const { inviteID } = await ann.invite({ userID: 'bob', data: JSON.stringify({ [word]: true }) })
      expect(await summary(bob, 'C2Cann')).toMatchObject({ unreadCount: 0, lastMessage: undefined })
      await ann.cancel({ inviteID })
      expect(await summary(bob, 'C2Cann')).toMatchObject({ unreadCount: 1 })
      expect(await actions(bob, 'C2Cann')).toEqual([1, 2])
    },
  )

  test('a timeout is kept out by its own word in the data of the invitation, and only by that', async () => {
    const { ann, clock } = annAndBob()
    await ann.invite({ userID: 'bob', timeout: 1, data: 'excludeTimeoutSignalingFromHistoryMessage' })
    await clock.advance(1000)
    expect(await summary(ann, 'C2Cbob')).toMatchObject({ unreadCount: 0, lastMessage: { from: 'ann' } })
    await ann.invite({ userID: 'bob', timeout: 1, data: 'excludeFromHistoryMessage' })
    await clock.advance(1000)
    expect(await summary(ann, 'C2Cbob')).toMatchObject({ unreadCount: 1, lastMessage: { from: 'bob' } })
  })
})

test('who leaves a group reads nothing that comes after, and who joins nothing that was before', async () => {
  const { hub } = hubOnClock()
  const [ann, carol, dave] = ['ann', 'carol', 'dave'].map((userID) => hub.connect({ userID })) as [
    HubClient,
    HubClient,
    HubClient,
  ]
  const texts = async (client: HubClient) => {
    const { data } = await client.getMessageList({ conversationID: 'GROUPteam' })
    return data.messageList.map((message) => client.getSignalingInfo(message)?.data)
  }
  hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
  await ann.inviteInGroup({ groupID: 'team', inviteeList: ['bob'], data: 'before' })
  hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'dave'] })
  await ann.inviteInGroup({ groupID: 'team', inviteeList: ['bob'], data: 'after' })
  expect(await texts(ann)).toEqual(['before', 'after'])
  expect(await texts(carol)).toEqual(['before'])
  expect(await texts(dave)).toEqual(['after'])
  expect((await dave.getConversationList()).data.conversationList).toMatchObject([{ unreadCount: 1 }])
})

test('what the app does to a message changes it for nobody', async () => {
  const { hub } = hubOnClock()
  const ann = hub.connect({ userID: 'ann' })
  const bob = hub.connect({ userID: 'bob' })
  const { data } = await ann.invite({ userID: 'bob', data: 'hello' })
  data.message.payload.data = 'garbage'
  const [message] = (await bob.getMessageList({ conversationID: 'C2Cann' })).data.messageList
  expect(message && bob.getSignalingInfo(message)?.data).toBe('hello')
})
