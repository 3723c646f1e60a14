import { act, render, renderHook, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { SignalingProvider, useSignalingStatus } from 'ringkit'
import { createHub } from 'ringkit/hub'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createBareChat } from '../store/bareChat.ts'
import { createCloud } from '../tencent/cloud/createCloud.ts'
import { Phone } from './Phone.tsx'
import { createStage, type Stage } from './stage.ts'

let stage: Stage
beforeEach(() => {
  stage = createStage()
})

describe('several providers', () => {
  it('with one client in two roots agree: a call made in one is seen in the other', async () => {
    const ann = stage.caller('ann')
    const client = stage.hub.connect({ userID: 'bob' })
    for (const name of ['left', 'right']) {
      render(
        <SignalingProvider client={client}>
          <Phone name={name} />
        </SignalingProvider>,
      )
    }
    await stage.done(ann.store.invite({ userID: 'bob' }))
    const [left, right] = ['left', 'right'].map((name) => within(screen.getByRole('region', { name })))
    expect(left?.getByRole('alert')).toBeVisible()
    expect(right?.getByRole('alert')).toBeVisible()
    await userEvent.click(left?.getByRole('button', { name: 'Decline' }) as Element)
    await stage.advance()
    expect(left?.getByText('quiet')).toBeVisible()
    expect(right?.getByText('quiet')).toBeVisible()
  })

  it('one of which leaves, do not take the feed from the other', async () => {
    const ann = stage.caller('ann')
    const client = stage.hub.connect({ userID: 'bob' })
    const app = (name: string) => (
      <SignalingProvider client={client}>
        <Phone name={name} />
      </SignalingProvider>
    )
    const { unmount } = render(app('left'))
    render(app('right'))
    unmount()
    await stage.done(ann.store.invite({ userID: 'bob' }))
    expect(within(screen.getByRole('region', { name: 'right' })).getByRole('alert')).toBeVisible()
  })

  it('with two users, one inside the other, keep to their own', async () => {
    const [ann, bob] = ['ann', 'bob'].map((userID) => stage.hub.connect({ userID }))
    render(
      <SignalingProvider client={ann}>
        <Phone name="outer" />
        <SignalingProvider client={bob}>
          <Phone name="inner" />
        </SignalingProvider>
      </SignalingProvider>,
    )
    const [outer, inner] = ['outer', 'inner'].map((name) => within(screen.getByRole('region', { name })))
    await userEvent.click(outer?.getByRole('button', { name: 'Ring bob' }) as Element)
    await stage.advance()
    expect(inner?.getByRole('alert')).toHaveTextContent('ann rings')
    expect(outer?.getByText('quiet')).toBeVisible()
  })
})

it('useSignalingStatus follows the user and the link', async () => {
  const { client, store } = stage.phone('bob')
  const { result } = renderHook(useSignalingStatus, {
    wrapper: ({ children }) => <SignalingProvider store={store}>{children}</SignalingProvider>,
  })
  await stage.advance()
  expect(result.current).toEqual({ userID: 'bob', ready: true, network: 'connected' })
  await act(async () => client.goOffline())
  expect(result.current.network).toBe('disconnected')
  await act(async () => client.goOnline())
  await stage.advance()
  expect(result.current.network).toBe('connected')
  await stage.done(client.logout())
  expect(result.current).toEqual({ userID: '', ready: false, network: 'connected' })
})

it('works on a bare chat object of the Tencent SDK, which stops listening when its last listener leaves', async () => {
  const { clock } = stage
  const cloud = createCloud({ clock })
  const [ann, bob] = ['ann', 'bob'].map((userID) => {
    const chat = createBareChat(cloud.connect())
    void chat.login({ userID })
    return chat
  })
  await stage.advance(10)
  const joined: string[] = []
  for (const client of [ann, bob]) {
    render(
      <StrictMode>
        <SignalingProvider client={client} onAccepted={({ me }) => void joined.push(me)}>
          <Phone name={String(client?.getLoginUser())} />
        </SignalingProvider>
      </StrictMode>,
    )
  }
  await userEvent.click(within(screen.getByRole('region', { name: 'ann' })).getByRole('button', { name: 'Ring bob' }))
  await stage.advance()
  expect(screen.getByRole('alert')).toHaveTextContent('ann rings')
  await userEvent.click(within(screen.getByRole('region', { name: 'bob' })).getByRole('button', { name: 'Answer' }))
  await stage.advance()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(joined.toSorted()).toEqual(['ann', 'bob'])
})

it('works on the clock of the device too, from one end to the other', async () => {
  const hub = createHub()
  const [ann, bob] = ['ann', 'bob'].map((userID) => hub.connect({ userID }))
  const joined: string[] = []
  for (const [name, client] of [
    ['ann', ann],
    ['bob', bob],
  ] as const) {
    render(
      <SignalingProvider
        client={client}
        onAccepted={({ me }, { by }) => void joined.push(`${me} joins, ${by} accepted`)}
      >
        <Phone name={name} />
      </SignalingProvider>,
    )
  }
  await userEvent.click(within(screen.getByRole('region', { name: 'ann' })).getByRole('button', { name: 'Ring bob' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('ann rings')
  await userEvent.click(within(screen.getByRole('region', { name: 'bob' })).getByRole('button', { name: 'Answer' }))
  await vi.waitFor(() => expect(joined.toSorted()).toEqual(['ann joins, bob accepted', 'bob joins, bob accepted']))
  await act(async () => {})
})
