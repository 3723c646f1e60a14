import { act, render } from '@testing-library/react'
import { Profiler } from 'react'
import {
  SignalingProvider,
  useIncomingInvitation,
  useIncomingInvitations,
  useInvitation,
  useOutgoingInvitation,
  useSignalingStatus,
} from 'ringkit'
import type { SignalingEvent } from 'ringkit/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { cancelled, createScriptedEngine, invited, manyIDs, modified } from './createScriptedEngine.ts'

/** Renders by component since the last event. */
const renders = new Map<string, number>()
const count = (name: string) => renders.set(name, (renders.get(name) ?? 0) + 1)
const sinceLast = () => Object.fromEntries(renders)
let commits = 0

beforeEach(() => renders.clear())

function Row({ id }: { id: string }) {
  count(id)
  return <li>{useInvitation(id)?.callData.message}</li>
}

function Incoming() {
  count('useIncomingInvitation')
  return <p>{useIncomingInvitation().invitation?.callData.message}</p>
}

function Outgoing() {
  count('useOutgoingInvitation')
  return <p>{useOutgoingInvitation().invitation?.status}</p>
}

function All() {
  count('useIncomingInvitations')
  return <p>{useIncomingInvitations().length}</p>
}

function Status() {
  count('useSignalingStatus')
  return <p>{useSignalingStatus().userID}</p>
}

/** An app in which `n` invitations ring and each has a row. Without StrictMode, which renders twice on purpose. */
async function mount(n: number) {
  const engine = createScriptedEngine()
  const ids = manyIDs(n)
  render(
    <Profiler id="app" onRender={() => commits++}>
      <SignalingProvider client={engine.client}>
        <Incoming />
        <Outgoing />
        <All />
        <Status />
        {ids.map((id) => (
          <Row key={id} id={id} />
        ))}
      </SignalingProvider>
    </Profiler>,
    { reactStrictMode: false },
  )
  /** Tell events in one task; gives what it made React do. */
  const tell = async (...events: SignalingEvent[]) => {
    renders.clear()
    commits = 0
    await act(async () => {
      for (const event of events) engine.emit(event)
    })
    return { commits, renders: sinceLast() }
  }
  const told = ids.map((id) => invited(id))
  await tell(...told)
  return { tell, told }
}

describe.each([1, 100, 1_000, 10_000])('with %i invitations mounted', (n) => {
  it('each event renders what it touches once, and nothing else', async () => {
    const { tell, told } = await mount(n)
    const last = `invitation-${n - 1}`

    const change = await tell(modified(last, 2))
    expect(change).toEqual({ commits: 1, renders: { [last]: 1, ...(n === 1 && { useIncomingInvitation: 1 }) } })

    const newcomer = await tell(invited('newcomer'))
    expect(newcomer).toEqual({ commits: 1, renders: { useIncomingInvitations: 1 } })

    const end = await tell(cancelled('invitation-0', 3))
    expect(end).toEqual({
      commits: 1,
      renders: { 'invitation-0': 1, useIncomingInvitation: 1, useIncomingInvitations: 1 },
    })

    const replay = await tell(...told, modified(last, 2), cancelled('invitation-0', 3), invited('newcomer'))
    expect(replay).toEqual({ commits: 0, renders: {} })
  })
})

it('an event about an invitation that nobody shows renders nothing', async () => {
  const { tell } = await mount(10)
  await tell(invited('newcomer'))
  expect(await tell(modified('newcomer', 2))).toEqual({ commits: 0, renders: {} })
})

it('what all rows hear in one task is one commit, with one render each', async () => {
  const { tell, told } = await mount(100)
  const burst = told.flatMap(({ data }) => [modified(data.inviteID, 2), modified(data.inviteID, 3)])
  const { commits, renders } = await tell(...burst)
  expect(commits).toBe(1)
  expect(renders).toEqual({
    ...Object.fromEntries(told.map(({ data }) => [data.inviteID, 1])),
    useIncomingInvitation: 1,
  })
})
