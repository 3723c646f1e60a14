import type { ChatSDK } from '@tencentcloud/chat'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { createTencentClient } from 'ringkit/tencent'
import { createVirtualClock } from 'ringkit/testing'
import { afterEach, expect, it, vi } from 'vitest'
import { createCloud } from '../../test/tencent/cloud/createCloud.js'
import { goodLine } from '../../test/tencent/cloud/LineFaults.js'
import { runOnClock } from '../../test/tencent/interop/runOnClock.js'
import { createSDKService } from '../../test/tencent/sdk/createSDKService.js'
import { Calls } from './TencentInEffect.js'
import { signInTo } from './tencentSignIn.js'

// What stands on the page "On Tencent Chat", where its tests do not come.
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('renders on a server, where there is no WebSocket', () => {
  vi.stubGlobal('WebSocket', undefined)
  const nothing = () => undefined
  const props = { isLoggedIn: true, joinMedia: nothing, onTrouble: nothing }
  const calls = createElement(Calls, props, 'The app')
  expect(renderToString(calls)).toBe('The app')
})

it('rings on the modular build, without its signaling module', async () => {
  const clock = createVirtualClock()
  runOnClock(clock)
  vi.stubGlobal('setTimeout', (callback: () => void, ms = 0) => clock.setTimeout(callback, ms))
  vi.stubGlobal('clearTimeout', (handle: unknown) => clock.clearTimeout(handle))
  const cloud = createCloud({ clock })
  createSDKService(cloud, goodLine)
  const { chat } = await import('./tencentModular.js')
  chat.setLogLevel(4)
  const client = createTencentClient({ chat, clock })
  await Promise.all([chat.login({ userID: 'ann', userSig: 'signed' }), clock.advance(3000)])
  await Promise.all([client.invite({ userID: 'bob', timeout: 30 }), clock.advance(1000)])
  expect(cloud.messages().map(({ to, payload }) => [to, JSON.parse(payload.data).actionType])).toEqual([['bob', 1]])
  client.dispose()
})

it('does not wait for a login without end, and waits again for the same one', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', async () => Response.json({ userID: 'ann', userSig: 'signed' }))
  const logins: (() => void)[] = []
  const chat = { login: () => new Promise((resolve) => logins.push(() => resolve({}))) } as unknown as ChatSDK

  const late = expect(signInTo(chat)).rejects.toThrow('The service does not answer.')
  await vi.advanceTimersByTimeAsync(15_000)
  await late
  const again = signInTo(chat)
  await vi.advanceTimersByTimeAsync(1000)
  expect(logins).toHaveLength(1)
  logins[0]?.()
  await again
  expect(vi.getTimerCount()).toBe(0)
})
