import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { IncomingCallDialog, SignalingProvider } from 'ringkit'
import { createScriptedEngine, invited } from '../../test/counts/createScriptedEngine.ts'
import { createBareDialog } from './createBareDialog.tsx'
import { type Comparison, compare } from './figures.ts'
import { nextTask } from './nextTask.ts'
import type { Ringer } from './Ringer.ts'

function createOurs(): Ringer {
  const { client, emit } = createScriptedEngine()
  const app = (
    <SignalingProvider client={client}>
      <IncomingCallDialog />
    </SignalingProvider>
  )
  return { emit, app }
}

/** ms from the first event that an app hears to its dialog being in the page and open, all effects of that commit done. */
async function firstRingOf(create: () => Ringer): Promise<number> {
  const { app, emit } = create()
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  flushSync(() => root.render(app))
  await nextTask()
  // Told in a microtask after the one in which React commits.
  const opened = new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!container.querySelector('dialog:modal')) return
      watch.disconnect()
      resolve(undefined)
    })
    watch.observe(container, { attributeFilter: ['open'], childList: true, subtree: true })
  })
  const expiresAt = Date.now() + 30_000
  const start = performance.now()
  emit(invited('first', { timeout: 30, expiresAt }))
  await opened
  const ms = performance.now() - start
  flushSync(() => root.unmount())
  container.remove()
  await nextTask()
  return ms
}

const subjects = { ours: createOurs, floor: createBareDialog }

/** The first ring of a new app, ours beside a bare native dialog with the same texts; in a page where others rang before. */
export function firstRing({ rounds }: { rounds: number }): Promise<Comparison> {
  return compare(
    rounds,
    () => firstRingOf(subjects.ours),
    () => firstRingOf(subjects.floor),
  )
}

/** The same for one of them, for a page in which nothing rang before. */
export const coldRing = (of: keyof typeof subjects): Promise<number> => firstRingOf(subjects[of])
