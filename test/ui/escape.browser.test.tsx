import { act, screen } from '@testing-library/react'
import { IncomingCallDialog, IncomingCallStack, OutgoingCallDialog } from 'ringkit'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { stage } from './stage.tsx'

const presentation = () => document.querySelector('dialog')?.dataset.presentation

it('in an incoming call is a cancel of the dialog, which the app can stop', async () => {
  const onCancel = vi.fn((event: { preventDefault(): void }) => event.preventDefault())
  const { connect, meanwhile, pass, store, show } = await stage(<IncomingCallDialog onCancel={onCancel} />)
  const { inviteID } = await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
  await userEvent.keyboard('{Escape}')
  await pass()
  expect(onCancel).toHaveBeenCalledOnce()
  expect(presentation()).toBe('modal')
  expect(store.invitation(inviteID).getState()?.silenced).toBe(false)
  show(<IncomingCallDialog onCancel={() => onCancel.getMockName()} />)
  await userEvent.keyboard('{Escape}')
  await pass()
  expect(presentation()).toBe('banner')
  expect(store.invitation(inviteID).getState()?.silenced).toBe(true)
})

it('in a call that goes out does not minimise it, nor close it after the end, when the app stops it', async () => {
  const { store, connect, meanwhile, pass } = await stage(
    <OutgoingCallDialog onCancel={(event) => event.preventDefault()} />,
  )
  const bob = connect('bob')
  const { inviteID } = await meanwhile(() => store.invite({ userID: 'bob' }))
  await userEvent.keyboard('{Escape}')
  expect(presentation()).toBe('modal')
  await meanwhile(() => bob.reject({ inviteID, data: '{"message":"Later"}' }))
  await userEvent.keyboard('{Escape}')
  await pass()
  expect(screen.getByText('Later')).toBeVisible()
})

it('is the same as when the platform asks the dialog to close', async () => {
  const { connect, meanwhile, pass } = await stage(<IncomingCallDialog />)
  await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
  act(() => document.querySelector('dialog')?.requestClose())
  await pass()
  expect(presentation()).toBe('banner')
  expect(document.querySelector('dialog')?.open).toBe(true)
})

it('in a stack does not silence when the app stops it', async () => {
  const { store, connect, meanwhile, pass } = await stage(
    <IncomingCallStack onCancel={(event) => event.preventDefault()} />,
  )
  const { inviteID } = await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
  act(() => screen.getByRole('button', { name: 'Accept' }).focus())
  await userEvent.keyboard('{Escape}')
  await pass()
  expect(store.invitation(inviteID).getState()?.silenced).toBe(false)
})

it('that was sent to the window is for nobody', async () => {
  const onError = vi.fn()
  window.addEventListener('error', onError, { once: true })
  const { connect, meanwhile, pass } = await stage(<IncomingCallDialog />)
  await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  await pass()
  window.removeEventListener('error', onError)
  expect(onError).not.toHaveBeenCalled()
  expect(presentation()).toBe('modal')
})
