import type { ChatSDK, Message } from '@tencentcloud/chat'
import { describe, expect, it } from 'vitest'
import type { Build } from './createRealChat.ts'
import { sdkWorld } from './sdkWorld.ts'

// What ringkit builds on, shown on the real chat: with another version of the SDK this is the first to be looked at.

const hidden = {
  messageControlInfo: {
    excludedFromUnreadCount: true,
    excludedFromLastMessage: true,
    excludedFromContentModeration: true,
  },
}

function text(chat: ChatSDK, to: string, data: string, conversationType = to === 'team' ? 'GROUP' : 'C2C'): Message {
  return chat.createCustomMessage({
    ...{ to, conversationType, payload: { data, description: '', extension: '' } },
    cloudCustomData: 'the mark',
  } as Parameters<ChatSDK['createCustomMessage']>[0])
}

/** Another message that names this one: what `modifyMessage` is given. */
function edited(chat: ChatSDK, message: Message, data: string): Message {
  const { from, time, sequence, cloudCustomData } = message
  const { random, version } = message as Message & { random: number; version: number }
  return Object.assign(text(chat, message.to, data), { from, time, sequence, random, cloudCustomData, version })
}

describe.each(['all-in-one', 'modular'] as const)('%s', (build: Build) => {
  /** Ann on two devices, and Bob, who keep a log of the messages that come. */
  async function annAndBob() {
    const world = sdkWorld(build)
    world.createGroup('team', ['ann', 'bob'])
    async function user(userID: string) {
      const made = await world.newChat()
      const log: string[] = []
      const listen = (name: string, word: string) =>
        made.chat.on(name, ({ data }: { data: Message[] }) => {
          for (const { payload, flow } of data) log.push(`${word} ${flow} ${payload.data}`)
        })
      listen('onMessageReceived', 'new')
      listen('onMessageModified', 'edit')
      await made.login(userID)
      return { ...made, log }
    }
    const [ann, bob, ann2] = [await user('ann'), await user('bob'), await user('ann')]
    return { ...world, user, ann, bob, ann2 }
  }

  it('knows nothing yet of conversations when it is ready, and soon does', async () => {
    const { ann, done, newChat, clock } = await annAndBob()
    await done(ann.chat.sendMessage(text(ann.chat, 'bob', 'hi')))
    const { chat } = await newChat()
    const lists: unknown[] = []
    const look = async () => {
      const { conversationList, isSyncCompleted } = (await chat.getConversationList()).data
      lists.push([conversationList.length, isSyncCompleted])
    }
    chat.on('sdkStateReady', look)
    await done(chat.login({ userID: 'bob', userSig: 'signed' }))
    await clock.advance(2000)
    await look()
    expect(lists).toEqual([
      [0, false],
      [1, true],
    ])
  })

  it('tells every other device of a message, but none of what came before the sign-in', async () => {
    const { ann, bob, ann2, done, user } = await annAndBob()
    await done(ann.chat.sendMessage(text(ann.chat, 'bob', 'one')))
    await done(ann.chat.sendMessage(text(ann.chat, 'team', 'two')))
    const late = await user('bob')
    expect([ann.log, bob.log, ann2.log, late.log]).toEqual([
      [],
      ['new in one', 'new in two'],
      ['new out one', 'new out two'],
      [],
    ])
  })

  it.each(['bob', 'team'])('edits a message to %s through another one', async (to) => {
    const { ann, bob, ann2, done, cloud } = await annAndBob()
    const sent = text(ann.chat, to, 'one')
    await done(ann.chat.sendMessage(sent))
    const { data } = await done(ann.chat.modifyMessage(edited(ann.chat, sent, 'two')))
    expect(data.message).toBe(sent)
    expect(cloud.messages()).toMatchObject([{ payload: { data: 'two' }, version: 1, cloudCustomData: 'the mark' }])
    expect([ann.log, bob.log, ann2.log]).toEqual([
      ['edit out two'],
      ['new in one', 'edit in two'],
      ['new out one', 'edit out two'],
    ])
  })

  it('refuses an edit on top of an old version, with the message as it now is', async () => {
    const { ann, bob, done } = await annAndBob()
    const sent = text(ann.chat, 'bob', 'one')
    await done(ann.chat.sendMessage(sent))
    const old = edited(bob.chat, sent, "bob's")
    await done(ann.chat.modifyMessage(edited(ann.chat, sent, "ann's")))
    await expect(done(bob.chat.modifyMessage(old))).rejects.toMatchObject({
      code: 2480,
      data: { message: { payload: { data: "ann's" }, version: 1 } },
    })
  })

  it('after a lost link tells of messages that were missed, and of no edit; only hopping shows that', async () => {
    const { ann, bob, done, clock } = await annAndBob()
    const sent = text(ann.chat, 'bob', 'one')
    await done(ann.chat.sendMessage(sent))
    bob.setOnline(false)
    await done(ann.chat.modifyMessage(edited(ann.chat, sent, 'changed')), 2000)
    await done(ann.chat.sendMessage(text(ann.chat, 'bob', 'two')))
    await done(ann.chat.sendMessage(text(ann.chat, 'bob', 'hidden'), hidden))
    await done(ann.chat.sendMessage(text(ann.chat, 'bob', 'now or never'), { onlineUserOnly: true }))
    bob.setOnline(true)
    await clock.advance(5000)
    expect(bob.log).toEqual(['new in one', 'new in two', 'new in hidden'])
    const conversationID = 'C2Cann'
    const [list, hopping] = [
      await done(bob.chat.getMessageList({ conversationID })),
      await done(bob.chat.getMessageListHopping({ conversationID, direction: 0 })),
    ].map(({ data }) => (data.messageList as Message[]).map(({ payload }) => payload.data))
    expect(list).toEqual(['one', 'two', 'hidden'])
    expect(hopping).toEqual(['changed', 'two', 'hidden'])
  })

  it("rejects with the service's code and words, and the message", async () => {
    const { ann, done } = await annAndBob()
    const message = text(ann.chat, 'nowhere', 'one', 'GROUP')
    const error = await done(ann.chat.sendMessage(message)).catch((cause: unknown) => cause)
    expect(error).toMatchObject({ code: 10010, message: 'There is no group nowhere.' })
    expect(error).toHaveProperty('data.message', message)
  })
})
