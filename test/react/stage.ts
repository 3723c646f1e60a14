import { act } from '@testing-library/react'
import { createInvitationStore, type InvitationStoreOptions } from 'ringkit/store'
import { createTestHub } from 'ringkit/testing'

/** The real hub on a virtual clock, and phones on it whose stores run on that clock too. */
export function createStage() {
  const world = createTestHub()
  const { hub, clock } = world

  /** Lets `ms` go by, and React show what comes of it. */
  const advance = (ms = 10): Promise<void> => act(() => clock.advance(ms))

  /** A call, and the time that it takes; shown. */
  async function done<Result>(call: Promise<Result>): Promise<Result> {
    call.catch(() => {})
    await advance()
    return call
  }

  /** A user on a device, for `<SignalingProvider store>`. */
  function phone(userID: string, options: Omit<Partial<InvitationStoreOptions>, 'client'> = {}) {
    const client = hub.connect({ userID })
    const store = createInvitationStore({ client, clock, ...options })
    return {
      client,
      store,
    }
  }

  /** A user with no screen. */
  function caller(userID: string) {
    const one = phone(userID)
    one.store.start()
    return one
  }

  return { ...world, advance, done, phone, caller }
}

export type Stage = ReturnType<typeof createStage>
