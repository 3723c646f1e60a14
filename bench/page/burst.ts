import { manyIDs, modified } from '../../test/counts/createScriptedEngine.ts'
import { type Comparison, compare } from './figures.ts'
import type { Mounted } from './mount.tsx'
import { mountBoth, type Setting } from './mountBoth.ts'
import { nextTask } from './nextTask.ts'

/**
 * ms from the first of many events in one task to the commit that shows them, and the most commits that this took ours.
 */
export async function burst(options: {
  setting: Setting
  pending: number
  mounted: number
  rounds: number
}): Promise<Comparison & { commits: number }> {
  const ids = manyIDs(options.pending)
  let rev = 1
  let commits = 0

  async function round(mounted: Mounted): Promise<number> {
    rev++
    const events = ids.map((id) => modified(id, rev))
    const before = mounted.commits
    await nextTask()
    const commit = mounted.nextCommit()
    const start = performance.now()
    for (const event of events) mounted.emit(event)
    await commit
    const ms = performance.now() - start
    await nextTask()
    commits = Math.max(commits, mounted.commits - before)
    return ms
  }

  const { ours, floor } = await mountBoth(options.setting, ids, ids.slice(0, options.mounted))
  const times = await compare(
    options.rounds,
    () => round(ours),
    () => round(floor),
  )
  return { ...times, commits }
}
