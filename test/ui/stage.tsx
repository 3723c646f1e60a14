import { act, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { SignalingProvider } from 'ringkit'
import type { HubClient } from 'ringkit/hub'
import { createInvitationStore } from 'ringkit/store'
import { createTestHub } from 'ringkit/testing'
import { afterEach, beforeEach, vi } from 'vitest'

// The buttons' 400 ms are the page's time, not the engine's.
beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

/** Renders `ui` for the user `me`, on a hub where the test has the others' devices and the time in its hands. */
export async function stage(ui: ReactNode, { me = 'ann' } = {}) {
  const { hub, clock, faults } = createTestHub()
  const client = hub.connect({ userID: me })
  const store = createInvitationStore({ client, clock })
  const app = (children: ReactNode) => <SignalingProvider store={store}>{children}</SignalingProvider>
  const view = render(app(ui))

  /** Lets the engine's time pass, and what follows from it be rendered. */
  const pass = (ms = 0) => act(() => clock.advance(ms))
  await pass()
  return {
    ...view,
    hub,
    clock,
    faults,
    client,
    store,
    pass,
    show: (children: ReactNode) => view.rerender(app(children)),
    connect: (userID: string): HubClient => hub.connect({ userID }),
    /** Does something on another device, or in the store, and lets it arrive. */
    async meanwhile<Result>(what: () => Promise<Result>): Promise<Result> {
      const result = what()
      result.catch(() => {})
      await pass()
      return result
    },
    /** Lets the time pass in which buttons do nothing. */
    settle: () => act(async () => void vi.advanceTimersByTime(400)),
  }
}

/** `data` that says what kind of call it is and what about. */
export const callData = (keys: Record<string, string>): string => JSON.stringify(keys)
