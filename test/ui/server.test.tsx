import { act, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import {
  Call,
  CallButton,
  CallSettings,
  GroupCallPanel,
  IncomingCallDialog,
  IncomingCallStack,
  InvitationMessage,
  OutgoingCallDialog,
  SignalingProvider,
} from 'ringkit'
import { de } from 'ringkit/locales/de'
import { createInvitationStore } from 'ringkit/store'
import { createTestHub } from 'ringkit/testing'
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => void vi.restoreAllMocks())

const message = {
  type: 'TIMCustomElem',
  flow: 'out',
  payload: { data: '{"inviteID":"1","inviter":"ann","inviteeList":["bob"],"actionType":1}' },
}

it('is hydrated without a warning, though the page knows more than the server', async () => {
  const { hub, clock } = createTestHub()
  hub.createGroup({ groupID: 'team', members: ['ann', 'bob'] })
  const store = createInvitationStore({ client: hub.connect({ userID: 'ann' }), clock })
  const app = (
    <SignalingProvider store={store}>
      <CallButton userID="bob" />
      <InvitationMessage message={message} />
      <GroupCallPanel />
      <OutgoingCallDialog defaultMinimized />
    </SignalingProvider>
  )
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(app)
  expect(screen.getByRole('button')).toHaveAccessibleDescription('Sign in to call')

  const stop = store.start()
  void store.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] })
  await clock.advance(10)
  const warned = vi.spyOn(console, 'error')
  const root = await act(async () => hydrateRoot(container, app))
  await act(() => clock.advance(10))
  expect(warned).not.toHaveBeenCalled()
  expect(screen.getByRole('button', { name: 'Call bob' })).not.toHaveAttribute('aria-disabled')
  expect(screen.getByRole('region', { name: 'Outgoing group call' })).toBeVisible()
  expect(screen.getByRole('dialog')).toHaveAttribute('data-presentation', 'pill')
  expect(screen.getByText('Outgoing call')).toBeVisible()
  act(() => root.unmount())
  stop()
  container.remove()
})

it('what rings already when it is hydrated is shown then, in StrictMode and with names that come later', async () => {
  const { hub, clock } = createTestHub()
  const store = createInvitationStore({ client: hub.connect({ userID: 'ann' }), clock })
  const resolveUser = async (userID: string) => ({ name: userID.toUpperCase() })
  const app = (
    <StrictMode>
      <SignalingProvider store={store} resolveUser={resolveUser}>
        <CallSettings labels={de}>
          <IncomingCallDialog presentation="banner" />
          <IncomingCallStack />
          <OutgoingCallDialog />
          <Call.Root invitationKey="none">
            <Call.Title />
          </Call.Root>
          <CallButton userID="carol" media="video" />
        </CallSettings>
      </SignalingProvider>
    </StrictMode>
  )
  const container = document.body.appendChild(document.createElement('div'))
  const html = renderToString(app)
  expect(html).toContain('Videoanruf mit carol')
  expect(html).not.toMatch(/<dialog|role="/)
  container.innerHTML = html

  const stop = store.start()
  void hub.connect({ userID: 'bob' }).invite({ userID: 'ann', timeout: 30 })
  void store.invite({ userID: 'dave' })
  await clock.advance(10)
  const warned = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
  const root = await act(async () => hydrateRoot(container, app))
  await act(() => clock.advance(10))
  for (const each of warned) expect(each).not.toHaveBeenCalled()
  expect(screen.getByRole('alertdialog', { name: 'Eingehender Anruf BOB' })).toBeVisible()
  expect(screen.getByRole('group', { name: 'Eingehender Anruf BOB' })).toBeVisible()
  expect(screen.getByRole('dialog', { name: 'Ausgehender Anruf DAVE' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Videoanruf mit CAROL' })).toBeVisible()
  act(() => root.unmount())
  stop()
  container.remove()
})
