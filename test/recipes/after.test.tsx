import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { SignalingClientLike } from 'ringkit'
import type { TencentClient } from 'ringkit/tencent'
import { createTestHub } from 'ringkit/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AfterCometChat } from '../../stories/recipes/AfterCometChat.js'
import { AfterStream } from '../../stories/recipes/AfterStream.js'
import { AfterTUICallKit } from '../../stories/recipes/AfterTUICallKit.js'

// The buttons' 400 ms are the page's time.
beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

/** Shows an app to Ann. */
async function show(app: (client: SignalingClientLike) => ReactNode) {
  const { hub, clock } = createTestHub()
  const pass = () => act(() => clock.advance(0))
  render(app(hub.connect({ userID: 'ann' })))
  await pass()
  return { bob: hub.connect({ userID: 'bob' }), pass }
}

const press = (name: string) => {
  vi.advanceTimersByTime(400)
  fireEvent.click(screen.getByRole('button', { name }))
}

describe('the code after migrating', () => {
  it('from Stream: rings', async () => {
    const { pass } = await show((client) => <AfterStream client={client} />)
    press('Video call bob')
    await pass()
    expect(screen.getByRole('dialog', { name: 'Outgoing video call bob' })).toBeVisible()
  })

  it('from CometChat: shows who calls, and starts the media of the call', async () => {
    const startMedia = vi.fn()
    const getUser = async (userID: string) => ({ name: userID.toUpperCase(), avatar: '' })
    const { bob, pass } = await show((client) => <AfterCometChat {...{ client, getUser, startMedia }} />)
    const ringing = bob.invite({ userID: 'ann', data: '{"media":"video"}' })
    await pass()
    await pass()
    expect(screen.getByRole('alertdialog', { name: 'Incoming video call BOB' })).toBeVisible()
    press('Accept')
    await pass()
    expect(startMedia.mock.calls).toEqual([[(await ringing).inviteID, 'video']])
  })

  it('from TUICallKit: rings in Chinese', async () => {
    const { bob, pass } = await show((client) => (
      <AfterTUICallKit client={client as TencentClient} enterRoom={vi.fn()} />
    ))
    void bob.invite({ userID: 'ann' })
    await pass()
    expect(screen.getByRole('button', { name: '接听' })).toBeVisible()
  })
})
