import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, Suspense, startTransition, useLayoutEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { SignalingProvider, useIncomingInvitation, useIncomingInvitations, useInvitation } from 'ringkit'
import { createInvitationStore } from 'ringkit/store'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cancelled, createScriptedEngine, invited, modified } from '../counts/createScriptedEngine.ts'
import { createStage, type Stage } from './stage.ts'

let stage: Stage
let ann: ReturnType<Stage['caller']>
let bob: ReturnType<Stage['phone']>

beforeEach(() => {
  stage = createStage()
  ann = stage.caller('ann')
  bob = stage.phone('bob')
})

/** A resource that is not there until the test says so. */
function createResource() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  let isThere = false
  void promise.then(() => {
    isThere = true
  })
  return {
    load: () => resolve(),
    read() {
      if (!isThere) throw promise
    },
  }
}

function Dialog({ resource }: { resource: ReturnType<typeof createResource> }) {
  const { invitation, reject } = useIncomingInvitation()
  if (invitation) resource.read()
  return invitation ? (
    <div role="alertdialog" aria-label={invitation.inviter}>
      {invitation.data}
      <button type="button" onClick={reject}>
        Decline
      </button>
    </div>
  ) : (
    <p>quiet</p>
  )
}

function Late({ resource }: { resource: ReturnType<typeof createResource> }) {
  resource.read()
  return <Dialog resource={resource} />
}

describe('under Suspense', () => {
  it('a component that suspends while it rings shows the latest when it goes on', async () => {
    const resource = createResource()
    render(
      <SignalingProvider store={bob.store}>
        <Suspense fallback={<p>loading</p>}>
          <Dialog resource={resource} />
        </Suspense>
      </SignalingProvider>,
    )
    const { inviteID } = await stage.done(ann.store.invite({ userID: 'bob', data: 'first' }))
    expect(screen.getByText('loading')).toBeInTheDocument()
    await stage.done(ann.store.modifyInvitation({ inviteID, data: 'second' }))
    await act(async () => resource.load())
    expect(await screen.findByRole('alertdialog', { name: 'ann' })).toHaveTextContent('second')
    await userEvent.click(screen.getByRole('button', { name: 'Decline' }))
    await stage.advance()
    expect(screen.getByText('quiet')).toBeVisible()
  })

  it('a provider that suspends before it is mounted has touched nothing', async () => {
    const resource = createResource()
    const start = vi.spyOn(bob.store, 'start')
    render(
      <Suspense fallback={<p>loading</p>}>
        <SignalingProvider store={bob.store}>
          <Late resource={resource} />
        </SignalingProvider>
      </Suspense>,
    )
    await stage.done(ann.store.invite({ userID: 'bob', data: 'hello' }))
    expect(start).not.toHaveBeenCalled()
    await act(async () => resource.load())
    await stage.advance()
    expect(await screen.findByRole('alertdialog')).toHaveTextContent('hello')
  })
})

/** Renders of the transition so far. */
let rendered = 0
/** Takes longer than React renders without a break. */
function Slow({ tick }: { tick: number }) {
  const until = performance.now() + 8
  while (performance.now() < until);
  rendered += tick
  const { invitation } = useIncomingInvitation()
  const data = useInvitation('a')?.data ?? 'none'
  const all = useIncomingInvitations().length
  return <li>{`${tick} ${invitation?.data ?? 'none'} ${data} ${all}`}</li>
}

const commits: string[][] = []
let go = () => {}
function Rows() {
  const [tick, setTick] = useState(0)
  go = () => startTransition(() => setTick(1))
  useLayoutEffect(() => {
    commits.push(Array.from(document.querySelectorAll('li'), (row) => row.textContent ?? ''))
  })
  return Array.from({ length: 12 }, (_, i) => <Slow key={String(i)} tick={tick} />)
}

describe('in a transition', () => {
  const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  afterEach(() => {
    environment.IS_REACT_ACT_ENVIRONMENT = true
  })

  it('all that reads the same invitation shows the same in every commit, though it changes meanwhile', async () => {
    const engine = createScriptedEngine()
    const store = createInvitationStore({ client: engine.client })
    store.start()
    const container = document.body.appendChild(document.createElement('ul'))
    const root = createRoot(container)
    environment.IS_REACT_ACT_ENVIRONMENT = false
    root.render(
      <SignalingProvider store={store}>
        <Rows />
      </SignalingProvider>,
    )
    await vi.waitFor(() => expect(container.children).toHaveLength(12))
    engine.emit(invited('a', { data: 'first' }))
    await vi.waitFor(() => expect(container).toHaveTextContent('first'))
    commits.length = 0
    go()
    await vi.waitFor(() => expect(rendered).toBeGreaterThan(1), { interval: 1 })
    expect(rendered).toBeLessThan(12)
    expect(commits).toEqual([])
    engine.emit(modified('a', 2, 'second'))
    await vi.waitFor(() => expect(container).toHaveTextContent('1 second second 1'))
    engine.emit(cancelled('a', 3))
    await vi.waitFor(() => expect(container).toHaveTextContent('1 none'))
    for (const rows of commits) expect(new Set(rows).size).toBe(1)
    root.unmount()
    container.remove()
  })
})

function Count() {
  const keys = useIncomingInvitations()
  return <output>{keys.length}</output>
}

describe('hot reload and remounts', () => {
  it('lose nothing and double nothing', async () => {
    const client = { ...bob.client }
    const app = (key: string) => (
      <SignalingProvider key={key} client={client}>
        <Count />
      </SignalingProvider>
    )
    const { rerender } = render(app('before'))
    await stage.done(ann.store.invite({ userID: 'bob' }))
    expect(screen.getByRole('status')).toHaveTextContent('1')
    rerender(app('after'))
    expect(screen.getByRole('status')).toHaveTextContent('1')
    await stage.advance()
    await stage.done(ann.store.invite({ userID: 'bob' }))
    expect(screen.getByRole('status')).toHaveTextContent('2')
  })

  it('StrictMode around or not, what rings is there once', async () => {
    render(
      <StrictMode>
        <SignalingProvider client={bob.client}>
          <Count />
        </SignalingProvider>
      </StrictMode>,
    )
    await stage.done(ann.store.invite({ userID: 'bob' }))
    expect(screen.getByRole('status')).toHaveTextContent('1')
  })
})
