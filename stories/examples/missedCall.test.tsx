import { act, render, screen } from '@testing-library/react'
import { IncomingCallDialog, SignalingProvider } from 'ringkit'
import { createInvitationStore } from 'ringkit/store'
import { createTestHub } from 'ringkit/testing'
import { expect, test } from 'vitest'

test('it stops ringing after thirty seconds', async () => {
  const { hub, clock } = createTestHub()
  const ann = hub.connect({ userID: 'ann' })
  const store = createInvitationStore({ client: hub.connect({ userID: 'bob' }), clock })
  render(
    <SignalingProvider store={store}>
      <IncomingCallDialog />
    </SignalingProvider>,
  )

  await act(() => ann.invite({ userID: 'bob', timeout: 30 }))
  expect(screen.getByRole('alertdialog', { name: 'Incoming call ann' })).toBeDefined()

  await act(() => clock.advance(30_000))
  expect(screen.queryByRole('alertdialog')).toBeNull()
})
