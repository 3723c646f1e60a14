import { screen } from '@testing-library/react'
import { Call, IncomingCallDialog } from 'ringkit'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { readable } from './readable.ts'
import { stage } from './stage.tsx'

it('a call is declined in one’s own words by keyboard alone', async () => {
  const view = await stage(<IncomingCallDialog />)
  const bob = view.connect('bob')
  const told = vi.fn()
  bob.addSignalingListener('ts_invitee_rejected', ({ data }) => told(data.data))
  await view.meanwhile(() => bob.invite({ userID: 'ann' }))
  await view.settle()
  // Decline, Accept, Silence, and what opens the replies.
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Enter}')
  const field = await screen.findByRole('textbox', { name: 'Your message' })
  await view.settle()
  // Past the three replies.
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}')
  expect(field).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await view.pass()
  expect(told).not.toHaveBeenCalled()
  await userEvent.keyboard('Back at ten.{Enter}')
  await view.pass()
  expect(told).toHaveBeenCalledExactlyOnceWith('{"message":"Back at ten."}')
})

it('a screen reader finds what opens the replies, then each of them by its words, and the field by its name', async () => {
  const view = await stage(<IncomingCallDialog />)
  await view.meanwhile(() => view.connect('bob').invite({ userID: 'ann' }))
  const opener = await readable('DisclosureTriangle')
  expect(opener.map(({ name }) => name)).toEqual(['Decline with message'])
  expect(await readable('textbox')).toEqual([])
  await userEvent.click(screen.getByText('Decline with message'))
  await screen.findByRole('textbox')
  const buttons = await readable('button')
  expect(buttons.map(({ name }) => name).slice(-4)).toEqual([
    "Can't talk now",
    "I'll call you in 10 minutes",
    'On my way',
    'Send',
  ])
  expect((await readable('textbox')).map(({ name }) => name)).toEqual(['Your message'])
})

it('they are open from the beginning when the app says so, and tell when they are closed', async () => {
  const toggled = vi.fn()
  const view = await stage(
    <IncomingCallDialog>
      <Call.Replies open onToggle={(event) => toggled(event.currentTarget.open)} />
    </IncomingCallDialog>,
  )
  await view.meanwhile(() => view.connect('bob').invite({ userID: 'ann' }))
  expect(await screen.findByRole('textbox', { name: 'Your message' })).toBeVisible()
  await userEvent.click(screen.getByText('Decline with message'))
  await expect.poll(() => toggled.mock.calls).toEqual([[true], [false]])
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})
