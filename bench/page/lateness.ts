import { createInvitationStore } from 'ringkit/store'
import { createScriptedEngine, invited, manyIDs } from '../../test/counts/createScriptedEngine.ts'

/**
 * ms between the deadline of an invitation and the moment in which it is out of the list, by the system clock. `chained` is
 * the same for a chain of plain timers: it shows what the browser does to a page in this state.
 */
export async function lateness(options: {
  pending: number
  /** ms from now. */
  from: number
  to: number
}): Promise<{ ours: number[]; chained: number[]; hidden: boolean }> {
  const engine = createScriptedEngine()
  const store = createInvitationStore({ client: engine.client })
  const stop = store.start()
  const ids = manyIDs(options.pending)
  const start = Date.now()
  const deadlines = ids.map((_, i) => start + options.from + ((options.to - options.from) * i) / options.pending)
  const ours: number[] = []
  const chained: number[] = []

  const done = new Promise<void>((resolve) => {
    store.list.subscribe(({ incoming }, before) => {
      const now = Date.now()
      for (let gone = incoming.length; gone < before.incoming.length; gone++) {
        ours.push(now - (deadlines[ours.length] ?? now))
      }
      if (ours.length === options.pending) resolve()
    })
  })
  for (const [i, id] of ids.entries()) {
    engine.emit(invited(id, { timeout: 30, expiresAt: deadlines[i] ?? start }))
  }

  const step = 250
  let expected = performance.now() + step
  let timer = setTimeout(function tick() {
    chained.push(performance.now() - expected)
    expected = performance.now() + step
    timer = setTimeout(tick, step)
  }, step)

  await done
  clearTimeout(timer)
  chained.push(performance.now() - expected)
  stop()
  return { ours, chained, hidden: document.hidden }
}
