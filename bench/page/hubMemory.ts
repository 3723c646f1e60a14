import { createHub } from 'ringkit/hub'
import { createInvitationStore } from 'ringkit/store'
import { createVirtualClock } from 'ringkit/testing'

/** A hub and the stores of both sides; `cycle` lets invitations come and go, all of which leave no message behind. */
export function hubMemory(pending: number) {
  const clock = createVirtualClock()
  const hub = createHub({ clock })
  const [ann] = ['ann', 'bob'].map((userID) => {
    const store = createInvitationStore({ client: hub.connect({ userID }), clock })
    store.start()
    return store
  })
  return {
    async cycle() {
      await clock.flush()
      for (let i = 0; i < pending; i++) void ann?.invite({ userID: 'bob', timeout: 30, onlineUserOnly: true })
      await clock.flush()
      await clock.advance(30_000 + 60_000 + 10 * 60_000)
    },
  }
}
