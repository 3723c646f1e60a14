import { screen } from '@testing-library/react'
import { IncomingCallDialog, IncomingCallStack, OutgoingCallDialog } from 'ringkit'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { stage } from './stage.tsx'

// As jsdom has none of these.
const missing = ['show', 'showModal', 'close'] as const

beforeEach(() => {
  for (const name of missing)
    Object.defineProperty(HTMLDialogElement.prototype, name, { value: undefined, configurable: true, writable: true })
  vi.stubGlobal('ResizeObserver', undefined)
})

const native = Object.getOwnPropertyDescriptors(HTMLDialogElement.prototype)

afterEach(() => {
  for (const name of missing) Object.defineProperty(HTMLDialogElement.prototype, name, native[name])
  vi.unstubAllGlobals()
})

it.each([
  ['a dialog', <IncomingCallDialog key="" />],
  ['a banner', <IncomingCallDialog key="" presentation="banner" />],
  ['a stack', <IncomingCallStack key="" />],
])('where dialogs cannot be shown, %s is there all the same, and goes', async (_name, ui) => {
  const { connect, meanwhile } = await stage(ui)
  const bob = connect('bob')
  const { inviteID } = await meanwhile(() => bob.invite({ userID: 'ann' }))
  expect(screen.getByRole('button', { name: 'Accept' })).toBeInTheDocument()
  expect(document.querySelector('dialog')).toHaveAttribute('open')
  await meanwhile(() => bob.cancel({ inviteID }))
  expect(document.querySelector('dialog')).toBeNull()
})

it('where dialogs cannot be shown, a pill is there all the same, and goes', async () => {
  const { connect, meanwhile, store } = await stage(<OutgoingCallDialog defaultMinimized />)
  connect('bob')
  const { inviteID } = await meanwhile(() => store.invite({ userID: 'bob' }))
  expect(screen.getByRole('dialog')).toHaveAttribute('data-presentation', 'pill')
  await meanwhile(() => store.cancel(inviteID))
  expect(document.querySelector('dialog')).toBeNull()
})
