import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { narrowClient } from '../../src/signaling/narrowClient.ts'
import type { SignalingClient } from '../../src/signaling/SignalingClient.ts'
import type { SignalingClientLike } from '../../src/signaling/SignalingClientLike.ts'
import { TSignaling } from '../../src/signaling/TSignaling.ts'

// The real chat object, before sign-in. It opens a link and starts timers when it is made: these lead nowhere.
let chat: SignalingClientLike
let port: SignalingClient
beforeAll(async () => {
  vi.useFakeTimers()
  vi.stubGlobal('WebSocket', class {})
  for (const level of ['log', 'warn', 'error', 'info', 'debug'] as const) vi.spyOn(console, level).mockReturnValue()
  const { default: TencentCloudChat } = await import('@tencentcloud/chat')
  chat = TencentCloudChat.create({ SDKAppID: 1400000000 })
  port = narrowClient(chat)
})
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('has no prototype and becomes a port with everything but getPendingInvitations', () => {
  expect(Object.getPrototypeOf(chat)).toBeNull()
  expect(Object.keys(port)).toEqual(expect.arrayContaining(['getServerTime', 'isReady', 'on', 'off']))
  expect('getPendingInvitations' in port).toBe(false)
})

it('says that nobody is signed in, and knows no time, without an error', () => {
  const errors: unknown[] = []
  port.on?.('error', (event) => errors.push(event))
  expect(port.getLoginUser()).toBe('')
  expect(port.isReady?.()).toBe(false)
  expect(port.getServerTime?.()).toBeUndefined()
  expect(errors).toEqual([])
})

it('rejects every verb with a NotSignedInError', async () => {
  const calls = [
    port.invite({ userID: 'bob' }),
    port.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] }),
    port.cancel({ inviteID: 'id-1' }),
    port.accept({ inviteID: 'id-1' }),
    port.reject({ inviteID: 'id-1' }),
    port.modifyInvitation({ inviteID: 'id-1', data: 'x' }),
  ]
  for (const call of calls) {
    await expect(call).rejects.toMatchObject({ name: 'NotSignedInError', code: 2024, cause: { code: 2024 } })
  }
})

it('says null of a message that it cannot read before sign-in', () => {
  const message = { type: 'TIMCustomElem', payload: { data: '{"inviteID":"1","actionType":1}' } }
  expect(port.getSignalingInfo(message as never)).toBeNull()
})

it('takes and gives back listeners', () => {
  const eventName = TSignaling.NEW_INVITATION_RECEIVED
  const handler = () => {}
  port.addSignalingListener(eventName, handler)
  port.addSignalingListener({ eventName, handler, context: {} })
  port.removeSignalingListener(eventName, handler)
})
