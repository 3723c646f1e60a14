import { act, fireEvent, render, renderHook, screen } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { IncomingCallDialog, SignalingProvider, useInvitation } from 'ringkit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { phones } from '../tencent/phones.ts'

// The 400 ms in which buttons do nothing are the page's time.
beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

/** Ann and Bob, each with our client on a Tencent chat object. */
async function stage() {
  const world = phones()
  const advance = (ms: number) => act(() => world.clock.advance(ms))
  const ann = await world.phone('ann')
  const bob = await world.phone('bob')
  return { ...world, ann, bob, advance }
}

describe('a provider with createTencentClient', () => {
  it('shows who calls, and a click on accept hands over', async () => {
    const { ann, bob, advance } = await stage()
    const joined = vi.fn()
    render(
      <StrictMode>
        <SignalingProvider client={bob.client} onAccepted={(invitation, { by }) => joined(invitation.inviteID, by)}>
          <IncomingCallDialog />
        </SignalingProvider>
      </StrictMode>,
    )
    expect(screen.queryByRole('alertdialog')).toBeNull()
    const call = ann.store.invite({ userID: 'bob', timeout: 60 })
    await advance(10)
    const { inviteID } = await call
    expect(screen.getByRole('alertdialog', { name: /ann/ })).toBeVisible()
    vi.advanceTimersByTime(400)
    fireEvent.click(screen.getByRole('button', { name: 'Accept' }))
    await advance(10)
    expect(joined.mock.calls).toEqual([[inviteID, 'bob']])
    expect(ann.store.getAll()).toMatchObject([{ status: 'accepted' }])
  })

  it('takes the dialog away when the caller hangs up', async () => {
    const { ann, bob, advance } = await stage()
    render(
      <StrictMode>
        <SignalingProvider client={bob.client}>
          <IncomingCallDialog />
        </SignalingProvider>
      </StrictMode>,
    )
    const call = ann.store.invite({ userID: 'bob', timeout: 60 })
    await advance(10)
    expect(screen.getByRole('button', { name: 'Accept' })).toBeVisible()
    const cancel = ann.store.cancel((await call).inviteID)
    await advance(10)
    await cancel
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull()
  })
})

it('an accept that had resolved and gave way to an earlier cancel shows as cancelled', async () => {
  const { ann, bob, advance, done } = await stage()
  const joined: string[] = []
  bob.store.onAccepted(({ inviteID }) => joined.push(inviteID))
  const { inviteID } = await done(ann.store.invite({ userID: 'bob', timeout: 60 }))
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <SignalingProvider store={bob.store}>{children}</SignalingProvider>
    </StrictMode>
  )
  const { result } = renderHook(() => useInvitation(inviteID), { wrapper })
  expect(result.current?.status).toBe('ringing')
  // What others send takes a detour to Bob, and so comes after the answer to his own call.
  Object.assign(bob.line.faults, { latency: 300, reorder: 1 })
  const cancel = ann.store.cancel(inviteID)
  await advance(10)
  const accept = bob.store.accept(inviteID)
  await advance(610)
  await expect(accept).resolves.toMatchObject({ inviteID })
  expect(result.current).toMatchObject({ status: 'accepted', endReason: 'accepted' })
  await advance(1_000)
  await cancel
  expect(result.current).toMatchObject({ status: 'cancelled', endReason: 'cancelled' })
  expect(ann.store.getAll()).toMatchObject([{ status: 'cancelled' }])
  expect(joined).toEqual([inviteID])
})
