import { act, render, renderHook } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { type AcceptedHandler, SignalingProvider, useAccepted, useIncomingInvitation, useSignalingEvent } from 'ringkit'
import { TSignaling } from 'ringkit/store'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createStage, type Stage } from './stage.ts'

let stage: Stage
let ann: ReturnType<Stage['caller']>
let bob: ReturnType<Stage['phone']>

beforeEach(() => {
  stage = createStage()
  ann = stage.caller('ann')
  bob = stage.phone('bob')
})

const wrapper = ({ children }: { children: ReactNode }) => (
  <SignalingProvider store={bob.store}>{children}</SignalingProvider>
)
const ring = async (data = '') => (await stage.done(ann.store.invite({ userID: 'bob', timeout: 60, data }))).inviteID

function Join({ onAccepted }: { onAccepted: AcceptedHandler }) {
  useAccepted(onAccepted)
  return null
}

describe('onAccepted of the provider, and useAccepted', () => {
  it('are called once per accept, under StrictMode too', async () => {
    const [ofProvider, ofHook] = [vi.fn(), vi.fn()]
    render(
      <SignalingProvider store={bob.store} onAccepted={ofProvider}>
        <Join onAccepted={ofHook} />
      </SignalingProvider>,
    )
    const inviteID = await ring()
    await stage.done(bob.store.accept(inviteID))
    for (const handler of [ofProvider, ofHook]) {
      expect(handler.mock.calls).toMatchObject([[{ inviteID, status: 'accepted' }, { by: 'bob' }]])
    }
  })

  it('are called on the device that rang', async () => {
    const joined = vi.fn()
    const carol = stage.phone('carol')
    render(<SignalingProvider store={carol.store} onAccepted={joined} />)
    await stage.done(carol.store.invite({ userID: 'bob' }))
    render(<SignalingProvider store={bob.store} />)
    await stage.advance()
    await stage.done(bob.store.accept(bob.store.getAll()[0]?.key ?? ''))
    expect(joined.mock.calls).toMatchObject([[{ direction: 'outgoing' }, { by: 'bob' }]])
  })

  it('are never called for an answer given elsewhere', async () => {
    const joined = vi.fn()
    render(<SignalingProvider store={bob.store} onAccepted={joined} />)
    const inviteID = await ring()
    const second = stage.caller('bob')
    await stage.advance()
    await stage.done(second.store.accept(inviteID))
    expect(bob.store.getAll()).toMatchObject([{ endReason: 'acceptedElsewhere' }])
    expect(joined).not.toHaveBeenCalled()
  })

  it('are never called again after a remount', async () => {
    const joined = vi.fn()
    const app = (key: string) => <SignalingProvider key={key} store={bob.store} onAccepted={joined} />
    const { rerender, unmount } = render(app('one'))
    await stage.done(bob.store.accept(await ring()))
    rerender(app('two'))
    await stage.advance()
    unmount()
    render(app('three'))
    await stage.advance()
    expect(joined).toHaveBeenCalledTimes(1)
  })

  it('need not be stable: the handler of the latest render is called, and nothing is added anew', async () => {
    const heard: number[] = []
    const added = vi.spyOn(bob.store, 'onAccepted')
    const hook = renderHook(
      ({ n }: { n: number }) => {
        useAccepted(() => heard.push(n))
        useSignalingEvent(TSignaling.NEW_INVITATION_RECEIVED, () => heard.push(-n))
      },
      { wrapper, initialProps: { n: 1 } },
    )
    const before = added.mock.calls.length
    for (const n of [2, 3, 4]) hook.rerender({ n })
    await stage.done(bob.store.accept(await ring()))
    expect(heard).toEqual([-4, 4])
    expect(added.mock.calls.length).toBe(before)
  })

  it('may set state: when the ring is gone from the screen, the call is there', async () => {
    const hook = renderHook(
      () => {
        const [call, setCall] = useState('')
        useAccepted(({ inviteID }) => setCall(inviteID))
        const { invitation } = useIncomingInvitation()
        return invitation ? 'rings' : call
      },
      { wrapper },
    )
    const inviteID = await ring()
    expect(hook.result.current).toBe('rings')
    await stage.done(bob.store.accept(inviteID))
    expect(hook.result.current).toBe(inviteID)
  })
})

describe('useSignalingEvent', () => {
  it('hears events as they come', async () => {
    const heard = vi.fn()
    renderHook(() => useSignalingEvent(TSignaling.INVITATION_CANCELLED, ({ data }) => heard(data.data)), { wrapper })
    const inviteID = await ring()
    await stage.done(ann.store.cancel({ inviteID, data: 'sorry' }))
    expect(heard.mock.calls).toEqual([['sorry']])
  })

  it('never replays: not to a late component, not after a remount, not of what still rings', async () => {
    const heard = vi.fn()
    const use = () => renderHook(() => useSignalingEvent(TSignaling.NEW_INVITATION_RECEIVED, heard), { wrapper })
    render(<p />, { wrapper })
    await ring()
    const late = use()
    await stage.advance()
    late.unmount()
    use()
    await stage.advance()
    expect(heard).not.toHaveBeenCalled()
    await ring()
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('follows a change of the name', async () => {
    const heard: string[] = []
    type Name = 'newInvitationReceived' | 'ts_invitation_cancelled'
    const hook = renderHook(({ name }: { name: Name }) => useSignalingEvent(name, (event) => heard.push(event.name)), {
      wrapper,
      initialProps: { name: 'newInvitationReceived' as Name },
    })
    const inviteID = await ring()
    hook.rerender({ name: 'ts_invitation_cancelled' })
    await ring()
    await stage.done(ann.store.cancel(inviteID))
    expect(heard).toEqual(['newInvitationReceived', 'ts_invitation_cancelled'])
  })

  it('one that throws is told to onError, and keeps nothing from the others', async () => {
    const [errors, heard] = [vi.fn(), vi.fn()]
    const broken = () => {
      throw new Error('broken')
    }
    renderHook(
      () => {
        useSignalingEvent(TSignaling.NEW_INVITATION_RECEIVED, broken)
        useSignalingEvent(TSignaling.NEW_INVITATION_RECEIVED, heard)
      },
      {
        wrapper: ({ children }) => (
          <SignalingProvider store={bob.store} onError={errors}>
            {children}
          </SignalingProvider>
        ),
      },
    )
    await ring()
    expect(heard).toHaveBeenCalledTimes(1)
    expect(errors.mock.calls).toMatchObject([[{ cause: { message: 'broken' } }]])
  })
})

it('a handler is gone with its component', async () => {
  const heard = vi.fn()
  const { unmount } = renderHook(
    () => {
      useAccepted(heard)
      useSignalingEvent(TSignaling.NEW_INVITATION_RECEIVED, heard)
    },
    { wrapper },
  )
  render(<p />, { wrapper })
  unmount()
  await stage.done(bob.store.accept(await ring()))
  await act(async () => {})
  expect(heard).not.toHaveBeenCalled()
})
