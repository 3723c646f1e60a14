import { render, screen } from '@testing-library/react'
import { Profiler } from 'react'
import { SignalingProvider, useIncomingInvitation, useIncomingInvitations } from 'ringkit'
import { afterEach, expect, it } from 'vitest'
import { cancelled, createScriptedEngine, invited, manyIDs, modified } from './createScriptedEngine.ts'

// Outside of act(), so that React commits when it would in an app.
const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
let commits = 0

function Ringing() {
  const { invitation } = useIncomingInvitation()
  const all = useIncomingInvitations().length
  return <output>{invitation ? `${invitation.inviter} ${invitation.callData.message ?? ''} ${all}` : 'nothing'}</output>
}

function mount() {
  const engine = createScriptedEngine()
  render(
    <Profiler id="app" onRender={() => commits++}>
      <SignalingProvider client={engine.client}>
        <Ringing />
      </SignalingProvider>
    </Profiler>,
  )
  return engine
}

afterEach(() => {
  environment.IS_REACT_ACT_ENVIRONMENT = true
})

/** Lets microtasks run, far more than a commit needs; the task does not end meanwhile. */
async function microtasks(): Promise<void> {
  for (let i = 0; i < 100; i++) await undefined
}

it.each([
  ['a ring', [invited('a')], 'bob 1'],
  ['a change', [invited('a'), modified('a', 2)], 'bob 2 1'],
  ['an end', [invited('a'), cancelled('a', 2)], 'nothing'],
] as const)('%s is on the screen before its task ends', async (_what, events, shown) => {
  const engine = mount()
  environment.IS_REACT_ACT_ENVIRONMENT = false
  for (const event of events) {
    const before = commits
    engine.emit(event)
    await microtasks()
    expect(commits).toBe(before + 1)
  }
  expect(screen.getByRole('status').textContent?.replace(/\s+/g, ' ')).toBe(shown)
})

it('10,000 events of one task are one commit, before that task ends', async () => {
  const engine = mount()
  environment.IS_REACT_ACT_ENVIRONMENT = false
  const before = commits
  for (const id of manyIDs(5_000)) engine.emit(invited(id))
  for (const id of manyIDs(5_000)) engine.emit(modified(id, 2))
  await microtasks()
  expect(commits).toBe(before + 1)
  expect(screen.getByRole('status')).toHaveTextContent('bob 2 5000')
})
