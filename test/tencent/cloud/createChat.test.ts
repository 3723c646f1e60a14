import { createVirtualClock } from 'ringkit/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ChatMessage } from './ChatMessage.ts'
import { type Chat, createChat } from './createChat.ts'
import { type Cloud, createCloud } from './createCloud.ts'

let clock: ReturnType<typeof createVirtualClock>
let cloud: Cloud

beforeEach(() => {
  clock = createVirtualClock()
  cloud = createCloud({ clock })
})

/** A device, signed in, and what its chat object tells from then on. */
async function device(userID: string, skew = 0) {
  const line = cloud.connect()
  const chat = createChat(line, { ...clock, now: () => clock.now() + skew })
  await done(chat.login({ userID, userSig: 'sig' }))
  const told: [name: string, texts: unknown][] = []
  for (const name of ['onMessageReceived', 'onMessageModified']) {
    chat.on(name, ({ data }) => told.push([name, (data as ChatMessage[]).map(({ payload }) => payload.data)]))
  }
  return { line, chat, told }
}

/** A call, and the time that it takes. */
async function done<Result>(call: Promise<Result>, ms = 10): Promise<Result> {
  call.catch(() => {})
  await clock.advance(ms)
  return call
}

function write(chat: Chat, text: string, to = 'bob') {
  const message = chat.createCustomMessage({ to, conversationType: 'C2C', payload: { data: text }, priority: 'High' })
  return { message, send: (options?: object) => chat.sendMessage(message, options) }
}

/** A new message that names the old one, as one edits without touching the SDK's own. */
function edition(chat: Chat, { ID, from, to, time, sequence, random, version }: ChatMessage, text: string) {
  const { message } = write(chat, text, to)
  return Object.assign(message, { ID, from, time, sequence, random, version })
}

describe('the object', () => {
  it('has no prototype, and its functions need no this', async () => {
    const { chat } = await device('ann')
    const { getLoginUser, isReady } = chat
    expect([Object.getPrototypeOf(chat), getLoginUser(), isReady()]).toEqual([null, 'ann', true])
  })

  it('refuses everything before sign-in, and tells of it, even what gives no promise', async () => {
    const chat = createChat(cloud.connect())
    const errors: unknown[] = []
    chat.on('error', ({ data }) => errors.push(data))
    const call: unknown = chat.getServerTime()
    await expect(call).rejects.toMatchObject({ code: 2024 })
    await expect(chat.getConversationList()).rejects.toMatchObject({ code: 2024 })
    expect(errors).toEqual([
      { code: 2024, message: ' | getServerTime | ' },
      { code: 2024, message: ' | getConversationList | ' },
    ])
  })

  it('is ready only after the promise of login', async () => {
    const chat = createChat(cloud.connect())
    const ready: boolean[] = []
    chat.on('sdkStateReady', () => ready.push(chat.isReady()))
    await done(chat.login({ userID: 'ann' }), 0)
    expect([chat.getLoginUser(), chat.isReady(), ready]).toEqual(['ann', false, []])
    await clock.advance(1)
    expect(ready).toEqual([true])
  })

  it.each([-3_600_000, 0, 250_000])(
    'knows the time of the service to the second on a device %i ms off',
    async (skew) => {
      await clock.advance(700)
      const { chat } = await device('ann', skew)
      expect(clock.now() - chat.getServerTime()).toBe(700)
    },
  )
})

describe('messages', () => {
  it('a message that is sent is the very object that was made, with the time of the service', async () => {
    const { chat } = await device('ann', 100_000)
    const { message, send } = write(chat, 'hi')
    expect(message).toMatchObject({ status: 'unSend', time: Math.ceil(clock.now() / 1000) + 100 })
    const { data } = await done(send())
    expect(data.message).toBe(message)
    expect(message).toMatchObject({ status: 'success', time: Math.floor(clock.now() / 1000), flow: 'out', from: 'ann' })
    expect(chat.findMessage(message.ID)).toBe(message)
  })

  it('a refused message says so itself, and is in the error', async () => {
    const { chat, line } = await device('ann')
    line.fail(20007, 'You are blocked.')
    const { message, send } = write(chat, 'hi')
    await expect(done(send())).rejects.toMatchObject({ code: 20007, message: 'You are blocked.', data: { message } })
    expect(message.status).toBe('fail')
  })

  it('a stored message that comes twice is told once, an online-only one twice', async () => {
    const [ann, bob] = [await device('ann'), await device('bob')]
    bob.line.faults.duplicate = 1
    await done(write(ann.chat, 'stored').send())
    await done(write(ann.chat, 'online').send({ onlineUserOnly: true }))
    expect(bob.told).toEqual([
      ['onMessageReceived', ['stored']],
      ['onMessageReceived', ['online']],
      ['onMessageReceived', ['online']],
    ])
  })

  it('an edit changes the object that was received, and the editor is told before the promise resolves', async () => {
    const [ann, bob] = [await device('ann'), await device('bob')]
    const { message, send } = write(ann.chat, 'old')
    await done(send())
    const received = bob.chat.findMessage(message.ID)
    const order: unknown[] = []
    ann.chat.on('onMessageModified', () => order.push('event'))
    const call = ann.chat.modifyMessage(edition(ann.chat, message, 'new')).then(() => order.push('promise'))
    await done(call)
    expect(order).toEqual(['event', 'promise'])
    expect([message.payload.data, received?.payload.data, received?.isModified]).toEqual(['new', 'new', true])
    expect(bob.told.at(-1)).toEqual(['onMessageModified', ['new']])
  })

  it('of two edits at once the later is refused with the message as it now is', async () => {
    const [ann, bob] = [await device('ann'), await device('bob')]
    const { message, send } = write(ann.chat, 'old')
    await done(send())
    const seen = bob.chat.findMessage(message.ID) as ChatMessage
    const calls = [
      ann.chat.modifyMessage(edition(ann.chat, message, 'first')),
      bob.chat.modifyMessage(edition(bob.chat, seen, 'second')),
    ]
    const results = await done(Promise.allSettled(calls))
    expect(results[1]).toMatchObject({ reason: { code: 2480, data: { message: { payload: { data: 'first' } } } } })
    expect(cloud.messages()).toMatchObject([{ payload: { data: 'first' }, version: 1 }])
  })

  it('an online-only message cannot be edited', async () => {
    const { chat } = await device('ann')
    const { message, send } = write(chat, 'hi')
    await done(send({ onlineUserOnly: true }))
    expect(() => chat.modifyMessage(message)).toThrow('Params validate failed.')
  })
})

describe('a lost link', () => {
  it('what was missed comes in one batch; what was edited meanwhile comes as an edit only', async () => {
    const [ann, bob] = [await device('ann'), await device('bob')]
    bob.line.setOnline(false)
    const { message, send } = write(ann.chat, 'one')
    await done(send())
    await done(write(ann.chat, 'two').send())
    await done(write(ann.chat, 'three').send())
    await done(ann.chat.modifyMessage(edition(ann.chat, message, 'ONE')))
    const states: unknown[] = []
    bob.chat.on('netStateChange', ({ data }) => states.push(data))
    bob.line.setOnline(true)
    await clock.advance(1)
    expect(states).toEqual([{ state: 'connecting' }, { state: 'connected' }])
    expect(bob.told).toEqual([
      ['onMessageModified', ['ONE']],
      ['onMessageReceived', ['two', 'three']],
    ])
  })
})

describe('history', () => {
  it('is given in pages of 15, newest page first, with the objects that are known already', async () => {
    const [ann, bob] = [await device('ann'), await device('bob')]
    for (let i = 1; i <= 40; i++) await done(write(ann.chat, String(i)).send())
    const later = await device('bob')
    const pages: string[][] = []
    let nextReqMessageID = ''
    for (let isCompleted = false; !isCompleted; ) {
      const { data } = await done(later.chat.getMessageList({ conversationID: 'C2Cann', nextReqMessageID }))
      pages.push(data.messageList.map(({ payload }) => payload.data))
      ;({ nextReqMessageID, isCompleted } = data)
    }
    expect(pages.map((page) => [page[0], page.at(-1)])).toEqual([
      ['26', '40'],
      ['11', '25'],
      ['1', '10'],
    ])
    const { data } = await done(bob.chat.getMessageList({ conversationID: 'C2Cann' }))
    const [first] = data.messageList
    expect(bob.chat.findMessage(first?.ID ?? '')).toBe(first)
  })

  it('lists conversations, without what is kept out of them; right after sign-in the list may not be there yet', async () => {
    const [ann, bob] = [await device('ann'), await device('bob')]
    await done(write(ann.chat, 'one').send())
    const hidden = { excludedFromUnreadCount: true, excludedFromLastMessage: true }
    await done(write(ann.chat, 'two').send({ messageControlInfo: hidden }))
    const expected = [{ conversationID: 'C2Cann', unreadCount: 1, lastMessage: { payload: { data: 'one' } } }]
    expect((await bob.chat.getConversationList()).data).toMatchObject({ conversationList: expected })
    const later = createChat(cloud.connect({ ...bob.line.faults, latency: 50 }))
    void later.login({ userID: 'bob' })
    await clock.advance(110)
    expect((await later.getConversationList()).data).toEqual({ conversationList: [], isSyncCompleted: false })
    await clock.advance(100)
    expect((await later.getConversationList()).data).toMatchObject({
      conversationList: expected,
      isSyncCompleted: true,
    })
  })
})
