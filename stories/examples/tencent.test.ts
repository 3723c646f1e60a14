import type { ChatSDK } from '@tencentcloud/chat'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { createTencentClient } from 'ringkit/tencent'
import { afterEach, expect, it, vi } from 'vitest'
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

it('makes a client of the modular build, without its signaling module', async () => {
  vi.stubGlobal('WebSocket', class {})
  // The SDK says which version it is.
  for (const method of ['log', 'info'] as const) vi.spyOn(console, method).mockReturnValue(undefined)
  const { chat } = await import('./tencentModular.js')
  expect('addSignalingListener' in chat && chat.isReady()).toBe(false)
  createTencentClient({ chat }).dispose()
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
