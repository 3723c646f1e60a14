import { act, render, screen } from '@testing-library/react'
import { Profiler, type ReactNode } from 'react'
import {
  CallButton,
  GroupCallPanel,
  IncomingCallDialog,
  IncomingCallStack,
  InvitationMessage,
  SignalingProvider,
} from 'ringkit'
import { createInvitationStore, type SignalingEvent, TSignaling } from 'ringkit/store'
import { createVirtualClock } from 'ringkit/testing'
import { expect, it } from 'vitest'
import { cancelled, createScriptedEngine, invited, manyIDs, me, modified } from './createScriptedEngine.ts'

/** Shows components; each is asked to name whom it shows whenever it renders. Without StrictMode, which renders twice. */
async function mount(make: (getUser: (userID: string) => undefined) => ReactNode) {
  const engine = createScriptedEngine()
  const clock = createVirtualClock()
  const store = createInvitationStore({ client: engine.client, clock })
  const named: string[] = []
  let commits = 0
  const getUser = (userID: string) => {
    named.push(userID)
    return undefined
  }
  render(
    <SignalingProvider store={store}>
      <Profiler id="components" onRender={() => commits++}>
        {make(getUser)}
      </Profiler>
    </SignalingProvider>,
    { reactStrictMode: false },
  )
  /** Does something; gives in how many commits it was shown, and who was rendered. */
  const watch = async (something: () => unknown) => {
    commits = 0
    named.length = 0
    await act(async () => void something())
    return { commits, named: [...new Set(named)] }
  }
  const tell = (...events: SignalingEvent[]) =>
    watch(() => {
      for (const event of events) engine.emit(event)
    })
  return { store, clock, tell, watch }
}

const calls = manyIDs(100).map((id, at) => invited(id, { inviter: `user-${at}` }))
const ofTeam = { inviter: 'bob', groupID: 'team', inviteeList: [me] }

it('a ring opens its dialog in one commit', async () => {
  const { tell } = await mount((getUser) => <IncomingCallDialog getUser={getUser} />)
  expect(await tell(invited('a'))).toEqual({ commits: 1, named: ['bob'] })
  expect(screen.getByRole('alertdialog')).toHaveAttribute('data-presentation', 'modal')
})

it('a dialog is not rendered for what happens to those that wait behind it', async () => {
  const { tell } = await mount((getUser) => <IncomingCallDialog getUser={getUser} />)
  await tell(...calls)
  expect((await tell(modified('invitation-7', 2))).named).toEqual([])
})

it('of a hundred cards, an event renders the one that it is about', async () => {
  const { tell } = await mount((getUser) => <IncomingCallStack getUser={getUser} />)
  await tell(...calls)
  expect(screen.getAllByRole('group', { name: /user-/ })).toHaveLength(100)
  expect(await tell(modified('invitation-7', 2))).toEqual({ commits: 1, named: ['user-7'] })
  expect(await tell(invited('newcomer', { inviter: 'zoe' }))).toEqual({ commits: 1, named: ['zoe'] })
  expect(await tell(...calls, modified('invitation-7', 2))).toEqual({ commits: 0, named: [] })
})

it('when a card goes, the others are not rendered', async () => {
  const { tell } = await mount((getUser) => <IncomingCallStack getUser={getUser} />)
  await tell(...calls)
  const { commits, named } = await tell(cancelled('invitation-7', 2))
  expect(commits).toBe(1)
  // The end is announced.
  expect(named).toEqual(['user-7'])
})

it('a hundred buttons are rendered when one of them can be used no more, and that one only', async () => {
  const users = calls.map(({ data }) => data.inviter)
  const { tell } = await mount((getUser) =>
    users.map((userID) => <CallButton key={userID} userID={userID} getUser={getUser} />),
  )
  expect(await tell(invited('a', { inviter: 'stranger' }))).toEqual({ commits: 0, named: [] })
  expect(await tell(modified('a', 2), invited('b', ofTeam))).toEqual({ commits: 0, named: [] })
  expect(await tell(calls[7] as SignalingEvent)).toEqual({ commits: 1, named: ['user-7'] })
  expect(await tell(modified('invitation-7', 2))).toEqual({ commits: 0, named: [] })
})

it('a group panel is rendered once for each event, and not for other calls', async () => {
  let renders = 0
  const { store, tell, watch } = await mount((getUser) => (
    <GroupCallPanel
      getUser={getUser}
      add={() => {
        renders++
        return null
      }}
    />
  ))
  const inviteeList = ['bob', 'carol', 'dave']
  const { named } = await watch(() => store.inviteInGroup({ groupID: 'team', inviteeList, timeout: 30 }))
  expect(named).toEqual(inviteeList)
  const answered = (invitee: string, rev: number): SignalingEvent => ({
    name: TSignaling.INVITEE_ACCEPTED,
    data: { inviteID: 'sent-1', inviter: me, groupID: 'team', invitee, data: '', rev },
  })
  renders = 0
  expect(await tell(answered('bob', 2))).toEqual({ commits: 1, named: inviteeList })
  expect(renders).toBe(1)
  expect(await tell(answered('carol', 3))).toEqual({ commits: 1, named: inviteeList })
  expect(renders).toBe(2)
  expect(await tell(invited('a', { inviter: 'zoe' }), modified('a', 2))).toEqual({ commits: 0, named: [] })
  expect(await tell(answered('bob', 2))).toEqual({ commits: 0, named: [] })
})

it('of a thousand messages, an event renders that of the call which begins or ends to ring', async () => {
  const messages = manyIDs(1_000).map((inviteID) => ({
    ID: inviteID,
    type: 'TIMCustomElem',
    payload: { data: JSON.stringify({ inviteID, actionType: 1, ...ofTeam, inviteeList: ['bob'] }) },
  }))
  const { tell } = await mount((getUser) =>
    messages.map((message) => <InvitationMessage key={message.ID} message={message} getUser={getUser} />),
  )
  expect(screen.getAllByText('Incoming group call')).toHaveLength(1_000)
  expect(await tell(invited('invitation-0', ofTeam))).toEqual({ commits: 1, named: ['bob'] })
  expect(screen.getAllByText('Ringing')).toHaveLength(1)
  expect(await tell(modified('invitation-0', 2))).toEqual({ commits: 0, named: [] })
  expect(await tell(cancelled('invitation-0', 3))).toEqual({ commits: 1, named: ['bob'] })
  expect(screen.queryByText('Ringing')).not.toBeInTheDocument()
})

it('once all calls have been said, the components have a timer for each countdown, and nothing else', async () => {
  const { tell, clock } = await mount((getUser) => <IncomingCallStack getUser={getUser} />)
  await tell(...calls.map(({ data }) => invited(data.inviteID, { expiresAt: clock.now() + 30_000 })))
  await act(() => clock.advance(6_000))
  const ofTheStore = 1
  expect(clock.pendingTimers).toBe(ofTheStore + 100)
})
