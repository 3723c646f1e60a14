import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { SignalingProvider, useIncomingInvitation } from 'ringkit'
import { createScriptedEngine } from '../../test/counts/createScriptedEngine.ts'
import { type Comparison, compare } from './figures.ts'
import { nextTask } from './nextTask.ts'

function Nothing() {
  return null
}

function Incoming() {
  useIncomingInvitation()
  return null
}

/** µs to mount an app in which nothing rings: with provider and hook, and without. */
export async function idle(options: { mounts: number; rounds: number }): Promise<Comparison> {
  const round = async (make: () => ReactNode) => {
    let total = 0
    for (let i = 0; i < options.mounts; i++) {
      const root = createRoot(document.createElement('div'))
      const tree = make()
      await nextTask()
      const start = performance.now()
      flushSync(() => root.render(tree))
      total += performance.now() - start
      root.unmount()
    }
    return (total / options.mounts) * 1000
  }
  // A new client each time: its store is made in the render, as when an app starts.
  const ours = () => (
    <SignalingProvider client={createScriptedEngine().client}>
      <Incoming />
    </SignalingProvider>
  )
  return compare(
    options.rounds,
    () => round(ours),
    () => round(() => <Nothing />),
  )
}
