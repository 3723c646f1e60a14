import type { ChatSDK } from '@tencentcloud/chat'
import { createTencentClient } from 'ringkit/tencent'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sdkWorld } from './sdkWorld.ts'

// Our client and the real chat object it is made with.

describe.each(['all-in-one', 'modular'] as const)('%s', (build) => {
  it('is taken before sign-in, and every call is refused, without an error event of the chat', async () => {
    const { newChat, clock } = sdkWorld(build)
    const { chat } = await newChat()
    const errors: unknown[] = []
    chat.on('error', (event: unknown) => errors.push(event))
    const client = createTencentClient({ chat, clock })
    onTestFinished(() => client.dispose())
    const refused = { name: 'NotSignedInError', code: 2024 }
    await expect(client.invite({ userID: 'bob' })).rejects.toMatchObject(refused)
    await expect(client.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] })).rejects.toMatchObject(refused)
    for (const verb of ['accept', 'reject', 'cancel'] as const) {
      await expect(client[verb]({ inviteID: 'one' })).rejects.toMatchObject(refused)
    }
    await expect(client.getPendingInvitations()).rejects.toMatchObject(refused)
    expect([client.isReady(), client.getLoginUser(), client.getServerTime()]).toEqual([false, '', undefined])
    expect(errors).toEqual([])
  })

  it('gives every listener back, and leaves those of the app', async () => {
    const { newChat, clock, done, device } = sdkWorld(build)
    const { chat, login } = await newChat()
    let taken = 0
    const counted = Object.assign(Object.create(null) as ChatSDK, chat, {
      on(...listener: Parameters<ChatSDK['on']>) {
        taken++
        chat.on(...listener)
      },
      off(...listener: Parameters<ChatSDK['off']>) {
        taken--
        chat.off(...listener)
      },
    })
    const heard: string[] = []
    const write = () => heard.push('app')
    chat.on('onMessageReceived', write)
    const client = createTencentClient({ chat: counted, clock })
    client.addSignalingListener('newInvitationReceived', () => heard.push('ringkit'))
    expect(taken).toBeGreaterThan(0)
    await login('bob')
    const ann = await device('ours', 'ann')
    await done(ann.client.invite({ userID: 'bob' }))
    client.dispose()
    expect(taken).toBe(0)
    await done(ann.client.invite({ userID: 'bob' }))
    expect(heard.toSorted()).toEqual(['app', 'app', 'ringkit'])
    expect(chat.isReady()).toBe(true)
  })

  it('goes on with another user after sign-out and sign-in', async () => {
    const { device, done } = sdkWorld(build)
    const ann = await device('ours', 'ann')
    const bob = await device('ours', 'bob')
    await done(ann.client.invite({ userID: 'bob', data: 'for bob', timeout: 60 }))
    await bob.logout()
    await bob.login('carol')
    await done(ann.client.invite({ userID: 'carol', data: 'for carol', timeout: 60 }))
    await bob.logout()
    await bob.login('bob')
    expect(bob.told).toEqual(['rings: for bob', 'rings: for carol', 'rings: for bob'])
  })

  it('hears nothing when its user is thrown out by another device, and rings after the next sign-in', async () => {
    const { device, done } = sdkWorld(build)
    const ann = await device('ours', 'ann')
    const bob = await device('ours', 'bob')
    bob.kick()
    await done(ann.client.invite({ userID: 'bob', timeout: 30 }), 1000)
    expect([bob.chat.getLoginUser(), bob.told]).toEqual(['', []])
    await bob.login('bob')
    expect(bob.told).toEqual(['rings: '])
  })

  it('passes on what the service says when it refuses', async () => {
    const { device, done } = sdkWorld(build)
    const ann = await device('ours', 'ann')
    const call = ann.client.inviteInGroup({ groupID: 'nowhere', inviteeList: ['bob'] })
    await expect(done(call)).rejects.toMatchObject({
      code: 10010,
      message: expect.stringContaining('There is no group nowhere.'),
    })
  })

  it('says 2801 when there is no network', async () => {
    const { device, done } = sdkWorld(build)
    const ann = await device('ours', 'ann')
    ann.setOnline(false)
    await expect(done(ann.client.invite({ userID: 'bob' }), 20_000)).rejects.toMatchObject({ code: 2801 })
  })

  it('knows the time of the service when the clock of the device is an hour off', async () => {
    const hour = 3_600_000
    const { newDevice, clock, device, done } = sdkWorld(build, { ahead: hour })
    const ann = await device('ours', 'ann')
    const bob = await newDevice('ours')
    await done(ann.client.invite({ userID: 'bob', timeout: 30 }), 10_000)
    await bob.login('bob')
    await clock.advance(15_000)
    expect([ann.told, bob.told]).toEqual([[], ['rings: ']])
    await clock.advance(5000)
    expect([ann.told, bob.told]).toEqual([['bob timed out'], ['rings: ', 'bob timed out']])
  })
})
