import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Component, type ReactNode, StrictMode } from 'react'
import {
  type InvitationRecord,
  type InvitationStore,
  SignalingProvider,
  useIncomingInvitation,
  useInvitationStore,
} from 'ringkit'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Phone } from './Phone.tsx'
import { createStage, type Stage } from './stage.ts'

let stage: Stage
beforeEach(() => {
  stage = createStage()
})

/** Shows a test what hooks give. */
function Look({ see }: { see: (store: InvitationStore, invitation: InvitationRecord | undefined) => void }) {
  see(useInvitationStore(), useIncomingInvitation().invitation)
  return null
}

/** Shows what a render throws. */
class Catch extends Component<{ children: ReactNode }, { error?: { name: string; code: unknown } }> {
  override state: { error?: { name: string; code: unknown } } = {}
  static getDerivedStateFromError(error: { name: string; code: unknown }) {
    return { error }
  }
  override render() {
    const { error } = this.state
    return error ? <p role="alert">{`${error.name} ${String(error.code)}`}</p> : this.props.children
  }
}

describe('the provider', () => {
  it('renders nothing of its own', () => {
    const { container } = render(<SignalingProvider client={stage.hub.connect({ userID: 'bob' })} />)
    expect(container).toBeEmptyDOMElement()
  })

  it('with a client, gives the hooks what rings for its user', async () => {
    const ann = stage.caller('ann')
    render(
      <SignalingProvider client={stage.hub.connect({ userID: 'bob' })}>
        <Phone />
      </SignalingProvider>,
    )
    expect(screen.getByText('I am bob')).toBeVisible()
    expect(screen.getByText('quiet')).toBeVisible()
    await stage.done(ann.store.invite({ userID: 'bob' }))
    expect(screen.getByRole('alert')).toHaveTextContent('ann rings')
    await userEvent.click(screen.getByRole('button', { name: 'Decline' }))
    await stage.advance()
    expect(screen.getByText('quiet')).toBeVisible()
    expect(ann.store.getAll()).toMatchObject([{ status: 'rejected' }])
  })

  it('with a store of the app, uses that one, started before or not', async () => {
    const ann = stage.caller('ann')
    const { store } = stage.phone('bob')
    const seen: unknown[] = []
    const { unmount } = render(
      <SignalingProvider store={store}>
        <Phone />
        <Look see={(store) => seen.push(store)} />
      </SignalingProvider>,
    )
    await stage.done(ann.store.invite({ userID: 'bob' }))
    expect(screen.getByRole('alert')).toHaveTextContent('ann rings')
    expect(new Set(seen)).toEqual(new Set([store]))
    unmount()
    await stage.done(ann.store.invite({ userID: 'bob' }))
    expect(store.getAll()).toHaveLength(1)
  })

  it('listens while it is mounted and gives everything back, StrictMode or not', async () => {
    const client = stage.hub.connect({ userID: 'bob' })
    await stage.advance()
    let listeners = 0
    const count = (name: 'addSignalingListener' | 'removeSignalingListener' | 'on' | 'off', by: number) => ({
      [name](...args: unknown[]) {
        listeners += by
        Reflect.apply(client[name], undefined, args)
      },
    })
    const counted = Object.assign(
      { ...client },
      count('addSignalingListener', 1),
      count('removeSignalingListener', -1),
      count('on', 1),
      count('off', -1),
    )
    const app = (
      <StrictMode>
        <SignalingProvider client={counted} />
      </StrictMode>
    )
    const first = render(app)
    const one = listeners
    expect(one).toBeGreaterThan(6)
    const second = render(app)
    expect(listeners).toBe(one)
    first.unmount()
    expect(listeners).toBe(one)
    second.unmount()
    expect(listeners).toBe(0)
  })

  it('stands before there is a client, and begins when there is one', async () => {
    const ann = stage.caller('ann')
    const app = (client?: ReturnType<Stage['hub']['connect']>) => (
      <SignalingProvider client={client}>
        <Phone />
      </SignalingProvider>
    )
    const { rerender } = render(app())
    expect(screen.getByText('nobody')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Ring bob' }))
    await stage.done(ann.store.invite({ userID: 'bob' }))
    rerender(app(stage.hub.connect({ userID: 'bob' })))
    await stage.advance()
    expect(screen.getByRole('alert')).toHaveTextContent('ann rings')
  })

  it('follows a change of client: the last one is left', async () => {
    const ann = stage.caller('ann')
    const [bob, carol] = ['bob', 'carol'].map((userID) => stage.hub.connect({ userID }))
    const { rerender } = render(
      <SignalingProvider client={bob}>
        <Phone />
      </SignalingProvider>,
    )
    await stage.done(ann.store.invite({ userID: 'bob' }))
    expect(screen.getByRole('alert')).toBeVisible()
    rerender(
      <SignalingProvider client={carol}>
        <Phone />
      </SignalingProvider>,
    )
    expect(screen.getByText('I am carol')).toBeVisible()
    expect(screen.getByText('quiet')).toBeVisible()
    await stage.done(ann.store.invite({ userID: 'carol' }))
    expect(screen.getByRole('alert')).toHaveTextContent('ann rings')
  })

  it('follows a change of user: what rang for the last one is gone', async () => {
    const ann = stage.caller('ann')
    const { client, store } = stage.phone('bob')
    render(
      <SignalingProvider store={store}>
        <Phone />
      </SignalingProvider>,
    )
    await stage.done(ann.store.invite({ userID: 'bob' }))
    expect(screen.getByRole('alert')).toBeVisible()
    await stage.done(client.login({ userID: 'carol' }))
    expect(screen.getByText('I am carol')).toBeVisible()
    expect(screen.getByText('quiet')).toBeVisible()
  })

  it('hands payloads through its option', async () => {
    const ann = stage.caller('ann')
    const payload = { decode: (data: string) => data.toUpperCase(), encode: String }
    const heard: unknown[] = []
    render(
      <SignalingProvider client={stage.hub.connect({ userID: 'bob' })} payload={payload as never}>
        <Look see={(_, invitation) => heard.push(invitation?.payload)} />
      </SignalingProvider>,
    )
    await stage.done(ann.store.invite({ userID: 'bob', data: 'hello' }))
    expect(heard.at(-1)).toBe('HELLO')
  })

  it('tells onError what goes wrong outside of a call, the latest handler of each render', async () => {
    const ann = stage.caller('ann')
    const { store } = stage.phone('bob')
    const [first, second] = [vi.fn(), vi.fn()]
    const onAccepted = () => {
      throw new Error('cannot join')
    }
    const app = (onError: () => void) => (
      <SignalingProvider store={store} onError={onError} onAccepted={onAccepted}>
        <Phone />
      </SignalingProvider>
    )
    const { rerender } = render(app(first))
    rerender(app(second))
    await stage.done(ann.store.invite({ userID: 'bob' }))
    await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
    await stage.advance()
    expect(first).not.toHaveBeenCalled()
    expect(second.mock.calls).toMatchObject([[{ name: 'SignalingError', cause: { message: 'cannot join' } }]])
  })
})

describe('used wrongly', () => {
  it.each([
    ['a hook without a provider', <Phone key="p" />, 'SignalingError no-provider'],
    [
      'a client that is none',
      <SignalingProvider key="p" client={{} as never} />,
      'SignalingArgumentError invalid-argument',
    ],
  ])('%s throws an error of its own', (_what, app, error) => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
    render(<Catch>{app}</Catch>)
    expect(screen.getByRole('alert')).toHaveTextContent(error)
    silent.mockRestore()
  })
})
