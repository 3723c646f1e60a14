import { type ReactNode, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import {
  CallButton,
  GroupCallPanel,
  IncomingCallDialog,
  IncomingCallStack,
  InvitationMessage,
  OutgoingCallDialog,
  SignalingProvider,
  useAccepted,
  useCallShortcuts,
  useCountdown,
  useGroupCall,
  useIncomingInvitation,
  useIncomingInvitations,
  useInvite,
  useOutgoingInvitation,
  useSignalingEvent,
} from 'ringkit'
import { createHub } from 'ringkit/hub'
import { TSignaling } from 'ringkit/store'
import { expect, it, vi } from 'vitest'

const constructors = ['AudioContext', 'Audio', 'Notification', 'BroadcastChannel', 'MessageChannel', 'Worker'] as const
const functions = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const

/** Every use of what costs something while nothing happens. */
function watchPage() {
  const uses: string[] = []
  for (const name of functions) {
    const real = window[name] as (...args: unknown[]) => number
    vi.spyOn(window, name as 'setTimeout').mockImplementation(((...args: unknown[]) => {
      uses.push(name)
      return real.apply(window, args)
    }) as never)
  }
  for (const name of constructors) {
    const Real = window[name] as unknown as new (...args: never[]) => object
    vi.stubGlobal(
      name,
      new Proxy(Real, {
        construct(target, args) {
          uses.push(name)
          return new target(...(args as never[]))
        },
      }),
    )
  }
  for (const target of [window, document, document.body]) {
    const add = target.addEventListener
    vi.spyOn(target, 'addEventListener').mockImplementation((...args: unknown[]) => {
      uses.push(`${target.constructor.name} ${args[0]}`)
      add.apply(target, args as never)
    })
  }
  return uses
}

function Hooks() {
  const { invitation } = useIncomingInvitation()
  useIncomingInvitations()
  useOutgoingInvitation()
  useInvite()
  useCountdown(invitation?.key)
  useCallShortcuts(invitation?.key)
  useGroupCall()
  useAccepted(() => {})
  useSignalingEvent(TSignaling.INVITATION_CANCELLED, () => {})
  return null
}

/** Mounts provider, hooks and dialogs for Ann on a hub; gives what that used, and later whatever else is used. */
function mount() {
  // Outside of act(), which has channels of its own.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  const show = (children?: ReactNode) => flushSync(() => root.render(<StrictMode>{children}</StrictMode>))
  // React's own listeners are there before the watch begins.
  show()
  const nodes = document.querySelectorAll('*').length
  const uses = watchPage()
  const hub = createHub()
  const client = hub.connect({ userID: 'ann' })
  show(
    <SignalingProvider client={client}>
      <Hooks />
      <IncomingCallDialog />
      <IncomingCallStack flash />
      <OutgoingCallDialog />
      <GroupCallPanel />
      <CallButton userID="bob" />
      <InvitationMessage message={{ type: 'TIMTextElem', payload: { text: 'no invitation' } }} />
    </SignalingProvider>,
  )
  const newNodes = () => document.querySelectorAll('*').length - nodes
  const end = () => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    root.unmount()
    container.remove()
  }
  return { hub, client, uses, newNodes, end }
}

it('while nothing rings, provider, hooks and components have no timer, listener, channel or sound, and no node but a button', async () => {
  const { client, uses, newNodes, end } = mount()
  await client.getPendingInvitations()
  const seen = { uses: [...uses], nodes: newNodes() }
  end()
  const theButton = 1
  expect(seen).toEqual({ uses: [], nodes: theButton })
})

it('what rings is seen by the same watch', async () => {
  const { hub, client, uses, end } = mount()
  await hub.connect({ userID: 'bob' }).invite({ userID: 'ann', timeout: 30 })
  await client.getPendingInvitations()
  const seen = [...new Set(uses)].sort()
  end()
  expect(seen).toEqual(
    expect.arrayContaining(['Window online', 'Window pageshow', 'Window visibilitychange', 'setTimeout']),
  )
})
