import { act, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import {
  SignalingProvider,
  useCountdown,
  useIncomingInvitation,
  useIncomingInvitations,
  useInvitation,
  useInvite,
  useOutgoingInvitation,
  useSignalingStatus,
} from 'ringkit'
import type { InvitationStore } from 'ringkit/store'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStage, type Stage } from './stage.ts'

let stage: Stage
let container: HTMLElement
beforeEach(() => {
  stage = createStage()
  container = document.body.appendChild(document.createElement('div'))
})
afterEach(() => container.remove())

function Everything({ id }: { id: string }) {
  const byID = useInvitation(id)
  const { invitation } = useIncomingInvitation()
  const { invitation: outgoing } = useOutgoingInvitation()
  const all = useIncomingInvitations()
  const seconds = useCountdown(invitation?.key)
  const { userID } = useSignalingStatus()
  const { pending } = useInvite()
  return (
    <main>
      <p>{`${userID || 'nobody'}, ${all.length} ringing, ${outgoing ? 'calling' : 'not calling'}, ${seconds ?? 'no'} seconds`}</p>
      {invitation && <div role="alertdialog" aria-label={`${invitation.inviter} rings`} />}
      <p>{byID ? `it is ${byID.status}` : 'there is no such call'}</p>
      {pending && <p>sending</p>}
    </main>
  )
}

const NOTHING = 'nobody, 0 ringing, not calling, no seconds'
const app = (store: InvitationStore, id = 'unknown') => (
  <SignalingProvider store={store}>
    <Everything id={id} />
  </SignalingProvider>
)

describe('rendered on a server', () => {
  it('nothing rings, and nothing is started', () => {
    const { store } = stage.phone('bob')
    const start = vi.spyOn(store, 'start')
    expect(renderToString(app(store))).toContain(NOTHING)
    expect(start).not.toHaveBeenCalled()
  })

  it('nothing rings even if the store on the server has heard of something', async () => {
    const ann = stage.caller('ann')
    const bob = stage.caller('bob')
    const { inviteID } = await stage.done(ann.store.invite({ userID: 'bob', timeout: 30 }))
    expect(bob.store.getAll()).toHaveLength(1)
    const html = renderToString(app(bob.store, inviteID))
    expect(html).toContain(NOTHING)
    expect(html).toContain('there is no such call')
  })

  it('a provider without a client renders too', () => {
    expect(
      renderToString(
        <SignalingProvider client={undefined}>
          <Everything id="unknown" />
        </SignalingProvider>,
      ),
    ).toContain(NOTHING)
  })
})

describe('hydrated', () => {
  it('it begins as the server had it, without a warning, and shows what rings right after', async () => {
    const ann = stage.caller('ann')
    const server = stage.phone('nobody in particular')
    container.innerHTML = renderToString(app(server.store))
    const bob = stage.caller('bob')
    const { inviteID } = await stage.done(ann.store.invite({ userID: 'bob', timeout: 30 }))
    await stage.done(bob.store.invite({ userID: 'ann' }))
    expect(bob.store.getAll()).toHaveLength(2)

    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
    const recovered = vi.fn()
    const before = container.querySelector('main')
    let root: ReturnType<typeof hydrateRoot> | undefined
    await act(async () => {
      root = hydrateRoot(container, app(bob.store, inviteID), { onRecoverableError: recovered })
    })
    expect(complaints.mock.calls).toEqual([])
    expect(recovered).not.toHaveBeenCalled()
    expect(container.querySelector('main')).toBe(before)
    expect(screen.getByText('bob, 1 ringing, calling, 30 seconds')).toBeVisible()
    expect(screen.getByRole('alertdialog', { name: 'ann rings' })).toBeInTheDocument()
    expect(screen.getByText('it is ringing')).toBeVisible()
    complaints.mockRestore()
    act(() => root?.unmount())
  })

  it('an outgoing click right after hydration is there at once', async () => {
    const { store } = stage.phone('bob')
    container.innerHTML = renderToString(app(store))
    let root: ReturnType<typeof hydrateRoot> | undefined
    await act(async () => {
      root = hydrateRoot(container, app(store))
    })
    await act(async () => void store.invite({ userID: 'ann' }))
    expect(screen.getByText(/bob, 0 ringing, calling/)).toBeVisible()
    act(() => root?.unmount())
  })
})
