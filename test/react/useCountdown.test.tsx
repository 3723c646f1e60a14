import { render, renderHook, screen } from '@testing-library/react'
import { Profiler, type ReactNode } from 'react'
import { SignalingProvider, useCountdown } from 'ringkit'
import { createInvitationStore } from 'ringkit/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { createScriptedEngine, invited } from '../counts/createScriptedEngine.ts'
import { createBareChat } from '../store/bareChat.ts'
import { createCloud } from '../tencent/cloud/createCloud.ts'
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
const ring = async (timeout: number) => (await stage.done(ann.store.invite({ userID: 'bob', timeout }))).inviteID

let shown: (number | undefined)[] = []
function Seconds({ id }: { id: string }) {
  const seconds = useCountdown(id)
  shown.push(seconds)
  return <p role="timer">{seconds ?? 'none'}</p>
}

describe('useCountdown', () => {
  it('gives the whole seconds left, rounded up', async () => {
    const hook = renderHook(({ id }: { id?: string }) => useCountdown(id), { wrapper, initialProps: {} })
    expect(hook.result.current).toBeUndefined()
    const id = await ring(3)
    hook.rerender({ id })
    expect(hook.result.current).toBe(3)
    await stage.advance(1_500)
    expect(hook.result.current).toBe(2)
    await stage.advance(1_000)
    expect(hook.result.current).toBe(1)
    await stage.advance(1_000)
    expect(hook.result.current).toBeUndefined()
  })

  it('gives undefined for one that never times out, and after an answer', async () => {
    const never = await ring(0)
    const soon = await ring(30)
    const { result } = renderHook(() => [useCountdown(never), useCountdown(soon)], { wrapper })
    await stage.advance()
    expect(result.current).toEqual([undefined, 30])
    await stage.done(bob.store.reject(soon))
    expect(result.current).toEqual([undefined, undefined])
  })

  it('renders once a second, and no more', async () => {
    let commits = 0
    const id = await ring(60)
    render(
      <Profiler id="seconds" onRender={() => commits++}>
        <Seconds id={id} />
      </Profiler>,
      { wrapper },
    )
    await stage.advance(500)
    shown = []
    commits = 0
    // Second by second: the act() of React 18 renders once, at its end.
    for (let i = 0; i < 10; i++) await stage.advance(1_000)
    expect(commits).toBe(10)
    expect([...new Set(shown)]).toEqual([59, 58, 57, 56, 55, 54, 53, 52, 51, 50])
  })

  it('has one timer while it counts, and none after', async () => {
    const id = await ring(5)
    const hook = renderHook(() => useCountdown(id), { wrapper })
    await stage.advance()
    const armed = stage.clock.pendingTimers
    hook.unmount()
    // The store's own deadline ends with its provider too.
    expect(stage.clock.pendingTimers).toBe(armed - 2)
  })

  it('stands at 0 while the engine has not said that time is up', async () => {
    const id = await ring(5)
    render(<Seconds id={id} />, { wrapper })
    bob.client.goOffline()
    await stage.advance(6_000)
    expect(screen.getByRole('timer')).toHaveTextContent('0')
    await stage.advance(2_000)
    expect(screen.getByRole('timer')).toHaveTextContent('none')
  })

  it('begins at what was asked for, where the service gives a second more', async () => {
    const { client, emit } = createScriptedEngine()
    const { clock } = stage
    const store = createInvitationStore({ client, clock })
    render(
      <SignalingProvider store={store}>
        <Seconds id="one" />
      </SignalingProvider>,
    )
    emit(invited('one', { timeout: 60, expiresAt: clock.now() + 61_000 }))
    await stage.advance(0)
    expect(screen.getByRole('timer')).toHaveTextContent('60')
    await stage.advance(2_000)
    expect(screen.getByRole('timer')).toHaveTextContent('59')
  })

  it('counts evenly where the engine tells its time in whole seconds, and wakes once a second', async () => {
    const { clock } = stage
    const chat = createBareChat(createCloud({ clock }).connect())
    chat.getServerTime = () => Object(Math.floor(clock.now() / 1000))
    void chat.login({ userID: 'ann' })
    await stage.advance(600)
    let timers = 0
    const counting = {
      ...clock,
      setTimeout(callback: () => void, ms: number) {
        timers++
        return clock.setTimeout(callback, ms)
      },
    }
    const store = createInvitationStore({ client: chat, clock: counting })
    render(
      <SignalingProvider store={store}>
        <Seconds id="call" />
      </SignalingProvider>,
    )
    await stage.done(store.invite({ userID: 'bob', timeout: 20, key: 'call' }))
    expect(screen.getByRole('timer')).toHaveTextContent('20')
    await stage.advance(2_000)
    timers = 0
    shown = []
    for (let i = 0; i < 10; i++) await stage.advance(1_000)
    expect(timers).toBeLessThan(15)
    expect([...new Set(shown)]).toHaveLength(10)
  })
})
