import { TSignaling } from 'ringkit/store'
import { createTencentClient } from 'ringkit/tencent'
import { createVirtualClock } from 'ringkit/testing'
import { describe, expect, it, vi } from 'vitest'
import { EVENT } from '../../src/signaling/EVENT.ts'
import { createChat } from './cloud/createChat.ts'
import { createCloud } from './cloud/createCloud.ts'
import { phones } from './phones.ts'

/** A chat object that counts its listeners and the calls of its functions. */
function countedChat() {
  const clock = createVirtualClock()
  const cloud = createCloud({ clock })
  const plain = createChat(cloud.connect(), clock)
  const listeners: string[] = []
  const calls: string[] = []
  const counted = Object.entries(plain).map(([name, run]) => [
    name,
    (...args: unknown[]) => {
      if (name === 'on') listeners.push(args[0] as string)
      else if (name === 'off') listeners.splice(listeners.indexOf(args[0] as string), 1)
      else calls.push(name)
      return (run as (...args: unknown[]) => unknown)(...args)
    },
  ])
  const chat = Object.assign(Object.create(null), Object.fromEntries(counted)) as typeof plain
  return { clock, cloud, plain, chat, listeners, calls }
}

describe('before anybody signs in', () => {
  it('a client takes hold of nothing of the chat object but listeners of its own', () => {
    const { chat, listeners, calls, clock } = countedChat()
    const before = Object.entries(chat)
    createTencentClient({ chat, clock })
    expect(Object.entries(chat)).toEqual(before)
    expect(new Set(listeners).size).toBe(listeners.length)
    expect(new Set(calls)).toEqual(new Set(['getLoginUser']))
    expect(clock.pendingTimers).toBe(0)
  })

  it('the listeners of the app are called as before, and stay when the client is disposed of', async () => {
    const { chat, clock } = countedChat()
    const heard = vi.fn()
    chat.on('sdkStateReady', heard)
    const client = createTencentClient({ chat, clock })
    chat.on('sdkStateNotReady', heard)
    void chat.login({ userID: 'bob' })
    await clock.advance(100)
    expect(heard).toHaveBeenCalledTimes(1)
    client.dispose()
    void chat.logout()
    await clock.advance(100)
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('calls are refused, and the chat object is not asked', async () => {
    const { chat, calls, clock } = countedChat()
    const client = createTencentClient({ chat, clock })
    const options = { inviteID: 'i1' }
    for (const call of [
      client.invite({ userID: 'bob' }),
      client.accept(options),
      client.reject(options),
      client.cancel(options),
      client.modifyInvitation({ ...options, data: 'x' }),
      client.getPendingInvitations(),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 2024 })
    }
    expect(client.getLoginUser()).toBe('')
    expect(client.isReady()).toBe(false)
    expect(client.getServerTime()).toBeUndefined()
    expect(new Set(calls)).toEqual(new Set(['getLoginUser']))
  })
})

describe('dispose()', () => {
  it('gives back every listener, every time', () => {
    const { chat, listeners, clock } = countedChat()
    for (let times = 0; times < 3; times++) {
      const clients = [createTencentClient({ chat, clock }), createTencentClient({ chat, clock })]
      for (const client of clients) client.dispose()
      for (const client of clients) client.dispose()
      expect(listeners).toEqual([])
    }
  })

  it('leaves no timer while something rings, and says nothing more', async () => {
    const { phone, clock, done } = phones()
    const ann = await phone('ann')
    const bob = await phone('bob')
    await clock.advance(10_000)
    await done(ann.client.invite({ userID: 'bob', timeout: 30 }))
    await clock.advance(1_000)
    expect(bob.heard).toHaveLength(1)
    for (const { client, stop } of [ann, bob]) {
      stop()
      client.dispose()
    }
    expect(clock.pendingTimers).toBe(0)
    const calls = bob.client.accept({ inviteID: bob.heard[0]?.data.inviteID ?? '' })
    await expect(calls).rejects.toMatchObject({ code: 'disposed' })
    await clock.advance(60_000)
    expect(bob.heard).toHaveLength(1)
    expect(bob.client.getLoginUser()).toBe('')
  })
})

describe('a client', () => {
  it('made for a chat object that is signed in already works at once', async () => {
    const { chat, clock, cloud } = countedChat()
    const other = createChat(cloud.connect(), clock)
    void chat.login({ userID: 'bob' })
    void other.login({ userID: 'ann' })
    await clock.advance(100)
    const ann = createTencentClient({ chat: other, clock })
    void ann.invite({ userID: 'bob', timeout: 60 })
    await clock.advance(100)
    const bob = createTencentClient({ chat, clock })
    const rung = vi.fn()
    bob.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, rung)
    await clock.advance(10_000)
    expect(rung).toHaveBeenCalledTimes(1)
    expect(bob.getLoginUser()).toBe('bob')
  })

  it('tells what the chat object tells, after what it brings', async () => {
    const { phone, done } = phones()
    const ann = await phone('ann')
    const bob = await phone('bob')
    const order: string[] = []
    bob.client.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, () => order.push('rings'))
    bob.client.on(EVENT.MESSAGE_RECEIVED, ({ data }) => order.push(`${(data as unknown[]).length} message`))
    await done(ann.client.invite({ userID: 'bob' }))
    expect(order).toEqual(['rings', '1 message'])
  })

  it('prints nothing, whatever goes wrong', async () => {
    const prints = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name))
    const { phone, done, clock } = phones()
    const ann = await phone('ann')
    ann.line.fail(20009, 'Not friends.')
    await expect(done(ann.client.invite({ userID: 'bob' }))).rejects.toMatchObject({ code: 20009 })
    await expect(ann.client.accept({ inviteID: 'nobody knows' })).rejects.toMatchObject({ code: 8010 })
    await expect(ann.client.invite(undefined as never)).rejects.toThrow()
    ann.line.setOnline(false)
    await expect(done(ann.client.invite({ userID: 'bob' }))).rejects.toMatchObject({ code: 2801 })
    await clock.advance(30_000)
    for (const print of prints) {
      expect(print).not.toHaveBeenCalled()
      print.mockRestore()
    }
  })
})
