import { manyIDs, modified } from '../../test/counts/createScriptedEngine.ts'
import { type Comparison, compare } from './figures.ts'
import type { Mounted } from './mount.tsx'
import { mountBoth, type Setting } from './mountBoth.ts'
import { nextTask } from './nextTask.ts'

/** ms from a lone event to the commit that shows it. */
export async function eventToCommit(options: {
  setting: Setting
  pending: number
  mounted: number
  events: number
  rounds: number
}): Promise<Comparison> {
  const ids = manyIDs(options.pending)
  const rows = ids.slice(0, options.mounted)
  let rev = 1

  async function round({ emit, nextCommit }: Mounted): Promise<number> {
    const events = Array.from({ length: options.events }, () => {
      rev++
      return modified(rows[(rev * 7919) % rows.length] ?? '', rev)
    })
    await nextTask()
    const start = performance.now()
    for (const event of events) {
      const commit = nextCommit()
      emit(event)
      // Only microtasks go by: a lone event is committed in its own task.
      await commit
    }
    return (performance.now() - start) / options.events
  }

  const { ours, floor } = await mountBoth(options.setting, ids, rows)
  return compare(
    options.rounds,
    () => round(ours),
    () => round(floor),
  )
}
