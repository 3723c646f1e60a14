import { createInvitationStore } from 'ringkit/store'
import { createVirtualClock } from 'ringkit/testing'
import { cancelled, createScriptedEngine, invited, manyIDs } from '../../test/counts/createScriptedEngine.ts'

/** One store, and the steps between which the heap is measured from outside; `prepare` begins them anew. */
export function memory(pending: number) {
  const clock = createVirtualClock()
  const engine = createScriptedEngine()
  const store = createInvitationStore({ client: engine.client, clock })
  store.start()
  // The events stay in memory while they are told: they and their strings are the app's own.
  let ids: string[] = []
  let rings: ReturnType<typeof invited>[] = []
  let unsubscribe: (() => void)[] = []
  let times = 0

  return {
    async prepare() {
      times++
      ids = manyIDs(pending).map((id) => `${id} of ${times}`)
      rings = ids.map((id) => invited(id, { timeout: 30, expiresAt: clock.now() + 30_000 }))
    },
    async ring() {
      for (const event of rings) engine.emit(event)
      await clock.flush()
    },
    async read() {
      unsubscribe = ids.map((id) => store.invitation(id).subscribe(() => {}))
      await clock.flush()
    },
    async end() {
      for (const stop of unsubscribe) stop()
      for (const id of ids) engine.emit(cancelled(id, 2))
      await clock.advance(60_000 + 10 * 60_000)
      unsubscribe = []
      rings = []
      ids = []
    },
  }
}
