import { act, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { IncomingCallDialog, IncomingCallStack, useCallShortcuts, useIncomingInvitation } from 'ringkit'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { callData, stage } from './stage.tsx'

const [ACCEPT, DECLINE, SILENCE] = ['A', 'D', 'S'].map((key) => `{Alt>}{Shift>}{${key}}{/Shift}{/Alt}`) as [
  string,
  string,
  string,
]

/** Bob rings Ann, who reads; the page has a field. */
async function bobRingsAnn(ui: ReactNode, data = '') {
  const view = await stage(
    <>
      <input aria-label="Field" />
      {ui}
    </>,
  )
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann', data }))
  const record = () => view.store.invitation(inviteID).getState()
  const press = async (keys: string) => {
    await userEvent.keyboard(keys)
    await view.pass()
  }
  return { ...view, bob, record, press }
}

function OwnDialog() {
  const { invitation, accept } = useIncomingInvitation()
  const keys = useCallShortcuts(invitation?.key, { reject: 'Control+F9', silence: '' })
  if (!invitation) return null
  return (
    <button type="button" onClick={accept} aria-keyshortcuts={keys.accept}>
      Answer
    </button>
  )
}

describe.each([
  ['a dialog', <IncomingCallDialog key="ui" />],
  ['a banner', <IncomingCallDialog key="ui" presentation="banner" />],
  ['a stack', <IncomingCallStack key="ui" />],
])('the shortcuts of %s', (_what, ui) => {
  it.each([
    ['accept', ACCEPT, { status: 'accepted' }],
    ['decline', DECLINE, { status: 'rejected' }],
    ['silence', SILENCE, { status: 'ringing', silenced: true }],
  ])('%s', async (_name, keys, then) => {
    const { settle, press, record } = await bobRingsAnn(ui)
    await settle()
    await press(keys)
    expect(record()).toMatchObject(then)
  })

  it('do nothing in the first 400 ms', async () => {
    const { press, record } = await bobRingsAnn(ui)
    await press(ACCEPT)
    expect(record()?.status).toBe('ringing')
  })

  it('can be other ones, which the buttons tell', async () => {
    await bobRingsAnn(ui)
    expect(screen.getByRole('button', { name: 'Accept' })).toHaveAttribute('aria-keyshortcuts', 'Alt+Shift+A')
    expect(screen.getByRole('button', { name: 'Decline' })).toHaveAttribute('aria-keyshortcuts', 'Alt+Shift+D')
    expect(screen.getByRole('button', { name: 'Silence' })).toHaveAttribute('aria-keyshortcuts', 'Alt+Shift+S')
  })
})

it('shortcuts need all their keys and no other', async () => {
  const { settle, press, record } = await bobRingsAnn(<IncomingCallDialog />)
  await settle()
  await press('A{Alt>}A{/Alt}{Shift>}A{/Shift}{Control>}{Alt>}{Shift>}A{/Shift}{/Alt}{/Control}')
  expect(record()?.status).toBe('ringing')
})

it('shortcuts are off while the user types, in the page and in the reply', async () => {
  const { settle, press, record, pass } = await bobRingsAnn(<IncomingCallDialog presentation="banner" />)
  await settle()
  act(() => screen.getByRole('textbox', { name: 'Field' }).focus())
  await press(ACCEPT)
  expect(record()?.status).toBe('ringing')
  await userEvent.click(screen.getByText('Decline with message'))
  await pass()
  await userEvent.click(screen.getByRole('textbox', { name: 'Your message' }))
  await settle()
  await press(ACCEPT)
  expect(record()?.status).toBe('ringing')
})

it('other shortcuts take the place of the usual ones, and false turns them off', async () => {
  const { settle, press, record, show } = await bobRingsAnn(<IncomingCallDialog shortcuts={false} />)
  await settle()
  await press(ACCEPT)
  expect(record()?.status).toBe('ringing')
  show(<IncomingCallDialog shortcuts={{ accept: 'F8' }} />)
  await settle()
  await press(ACCEPT)
  expect(record()?.status).toBe('ringing')
  await press('{F8}')
  expect(record()?.status).toBe('accepted')
})

it('the shortcut accepts a video call with video', async () => {
  const { settle, press, record } = await bobRingsAnn(<IncomingCallDialog />, callData({ media: 'video' }))
  await settle()
  await press(ACCEPT)
  expect(record()?.invitees[0]).toMatchObject({ state: 'accepted', data: callData({ media: 'video' }) })
})

it('the shortcut never ends the call that goes on', async () => {
  const { settle, press, record, show } = await bobRingsAnn(<IncomingCallDialog onEndAndAccept={() => {}} />)
  await settle()
  await press(ACCEPT)
  expect(record()?.status).toBe('ringing')
  show(<IncomingCallDialog onEndAndAccept={() => {}} onHoldAndAccept={() => {}} />)
  await settle()
  await press(ACCEPT)
  await expect.poll(() => record()?.status).toBe('accepted')
})

it('the shortcuts of a stack are for the oldest', async () => {
  const { settle, press, record, connect, meanwhile, store } = await bobRingsAnn(<IncomingCallStack />)
  const { inviteID } = await meanwhile(() => connect('carol').invite({ userID: 'ann' }))
  await settle()
  await press(DECLINE)
  expect(record()?.status).toBe('rejected')
  expect(store.invitation(inviteID).getState()?.status).toBe('ringing')
})

it('a dialog of the app’s own has shortcuts by a hook, with the same rules', async () => {
  const { settle, press, record } = await bobRingsAnn(<OwnDialog />)
  await press(ACCEPT)
  await settle()
  await press(`${DECLINE}${SILENCE}`)
  expect(record()).toMatchObject({ status: 'ringing', silenced: false })
  expect(screen.getByRole('button', { name: 'Answer' })).toHaveAttribute('aria-keyshortcuts', 'Alt+Shift+A')
  await press('{Control>}{F9}{/Control}')
  expect(record()?.status).toBe('rejected')
})

it('a shortcut goes by the letter, wherever it is on the keyboard, and by the place where Alt makes another sign', async () => {
  const { settle, record, pass } = await bobRingsAnn(<IncomingCallDialog />)
  await settle()
  const type = async (key: string, code: string) => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key, code, altKey: true, shiftKey: true, bubbles: true, cancelable: true }),
    )
    await pass()
  }
  // French: Q is where an American keyboard has A.
  await type('Q', 'KeyA')
  expect(record()?.status).toBe('ringing')
  await type('Å', 'KeyS')
  expect(record()?.silenced).toBe(true)
  await settle()
  await type('A', 'KeyQ')
  expect(record()?.status).toBe('accepted')
})

it('a shortcut with a modifier that does not exist does nothing, and says so in development', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { settle, press, record } = await bobRingsAnn(<IncomingCallDialog shortcuts={{ accept: 'Ctrl+A' }} />)
  await settle()
  await press('a{Control>}a{/Control}')
  expect(record()?.status).toBe('ringing')
  expect(warn.mock.calls).toEqual([[expect.stringContaining('"Ctrl" is no modifier')]])
  warn.mockRestore()
})
