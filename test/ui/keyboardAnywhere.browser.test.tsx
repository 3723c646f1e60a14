import { act, screen } from '@testing-library/react'
import { IncomingCallDialog, IncomingCallStack, OutgoingCallDialog } from 'ringkit'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { annRings, bobRings, openPage } from './openPage.tsx'

const SHORTCUT = { Accept: '{Alt>}{Shift>}{A}{/Shift}{/Alt}', Decline: '{Alt>}{Shift>}{D}{/Shift}{/Alt}' } as const
const answers = [
  ['Accept', 'accepted'],
  ['Decline', 'rejected'],
] as const

const ring = () => screen.getByRole<HTMLDialogElement>('alertdialog')
const above = () => screen.getByRole('button', { name: 'Before' })
const field = () => screen.getByLabelText('Field')

describe.each(answers)('%s, without a mouse', (answer, status) => {
  it.each(['Tab', 'shortcut'])('from a page where nothing has the focus, by %s', async (way) => {
    const view = await openPage(<IncomingCallDialog />)
    act(() => above().blur())
    const inviteID = await bobRings(view)
    if (way === 'Tab') await view.tabTo(answer)
    await view.press(way === 'Tab' ? '{Enter}' : SHORTCUT[answer])
    expect(view.store.invitation(inviteID).getState()?.status).toBe(status)
  })

  it.each([
    ['an input', <input key="" aria-label="Field" />],
    ['a text area', <textarea key="" aria-label="Field" />],
    ['a text of the page', <article key="" contentEditable suppressContentEditableWarning aria-label="Field" />],
  ])('while typing in %s: F8 leads to the banner, and afterwards one types on', async (_what, typed) => {
    const view = await openPage(
      <>
        {typed}
        <p>
          <a href="#far">Far away</a>
        </p>
        <IncomingCallDialog />
      </>,
    )
    act(() => field().focus())
    await userEvent.keyboard('Dear ')
    const inviteID = await bobRings(view)
    expect(field()).toHaveFocus()
    await view.press(SHORTCUT[answer])
    expect(view.store.invitation(inviteID).getState()?.status).toBe('ringing')
    await view.press('{F8}')
    expect(ring()).toHaveFocus()
    await view.tabTo(answer)
    await view.press('{Enter}')
    expect(view.store.invitation(inviteID).getState()?.status).toBe(status)
    expect(field()).toHaveFocus()
  })

  it("in front of the app's own modal dialog, in which one types", async () => {
    const view = await openPage(
      <>
        <dialog aria-label="Of the app">
          <input aria-label="Field" />
        </dialog>
        <IncomingCallDialog />
      </>,
    )
    act(() => field().closest('dialog')?.showModal())
    act(() => field().focus())
    const inviteID = await bobRings(view)
    expect(ring()).toHaveFocus()
    await view.tabTo(answer)
    await view.press('{Enter}')
    expect(view.store.invitation(inviteID).getState()?.status).toBe(status)
    expect(field()).toHaveFocus()
  })

  it('one call after the other', async () => {
    const view = await openPage(<IncomingCallDialog />)
    const first = await bobRings(view)
    const { inviteID } = await view.meanwhile(() => view.carol.invite({ userID: 'ann', timeout: 60 }))
    await view.tabTo('Decline')
    await view.press('{Enter}')
    expect(view.store.invitation(first).getState()?.status).toBe('rejected')
    expect(ring()).toHaveFocus()
    expect(ring()).toHaveAccessibleName('Incoming call carol')
    await view.tabTo(answer)
    await view.press('{Enter}')
    expect(view.store.invitation(inviteID).getState()?.status).toBe(status)
    expect(above()).toHaveFocus()
  })

  it('while a call goes out', async () => {
    const view = await openPage(
      <>
        <IncomingCallDialog />
        <OutgoingCallDialog />
      </>,
    )
    await annRings(view)
    const { inviteID } = await view.meanwhile(() => view.carol.invite({ userID: 'ann', timeout: 60 }))
    expect(ring()).toHaveFocus()
    await view.settle()
    await view.tabTo(answer)
    await view.press('{Enter}')
    expect(view.store.invitation(inviteID).getState()?.status).toBe(status)
  })

  it('the second card of a stack, from a field', async () => {
    const view = await openPage(
      <>
        <input aria-label="Field" />
        <IncomingCallStack />
      </>,
    )
    act(() => field().focus())
    await bobRings(view)
    const { inviteID } = await view.meanwhile(() => view.carol.invite({ userID: 'ann', timeout: 60 }))
    await view.settle()
    await view.press('{F8}')
    expect(screen.getByRole('dialog', { name: 'Incoming calls' })).toHaveFocus()
    await view.tabTo(answer)
    await view.tab()
    await view.tabTo(answer)
    expect(screen.getByRole('group', { name: /carol/ })).toContainElement(document.activeElement as HTMLElement)
    await view.press('{Enter}')
    expect(view.store.invitation(inviteID).getState()?.status).toBe(status)
  })

  it.each(['Tab', 'shortcut', 'F8'])('after Escape, by %s', async (way) => {
    const view = await openPage(<IncomingCallDialog />)
    const inviteID = await bobRings(view)
    await view.press('{Escape}')
    expect(above()).toHaveFocus()
    await view.settle()
    if (way === 'F8') await view.press('{F8}')
    if (way !== 'shortcut') await view.tabTo(answer)
    await view.press(way === 'shortcut' ? SHORTCUT[answer] : '{Enter}')
    expect(view.store.invitation(inviteID).getState()?.status).toBe(status)
    expect(above()).toHaveFocus()
  })

  it('with the focus in a frame, of which the page hears no key: Tab leads out of it', async () => {
    const view = await openPage(
      <>
        <iframe title="Frame" srcDoc="<input aria-label='Inside'>" onLoad={(event) => event.currentTarget.focus()} />
        <IncomingCallDialog />
      </>,
    )
    const frame = screen.getByTitle<HTMLIFrameElement>('Frame')
    await expect.poll(() => frame.contentDocument?.querySelector('input')).toBeTruthy()
    act(() => frame.contentDocument?.querySelector('input')?.focus())
    const inviteID = await bobRings(view)
    // As in a field, whatever has the focus inside keeps it.
    expect(frame).toHaveFocus()
    expect(ring().matches(':modal')).toBe(false)
    await view.press(`{F8}${SHORTCUT[answer]}`)
    expect(frame).toHaveFocus()
    expect(view.store.invitation(inviteID).getState()?.status).toBe('ringing')
    await view.tabTo(answer)
    await view.press('{Enter}')
    expect(view.store.invitation(inviteID).getState()?.status).toBe(status)
  })
})

describe('F8', () => {
  const typing = (
    <>
      <input aria-label="Field" />
      <IncomingCallDialog shortcuts={{}} />
    </>
  )

  it('leads back, too', async () => {
    const view = await openPage(typing)
    act(() => field().focus())
    await bobRings(view)
    await view.press('{F8}{Tab}{Tab}{F8}')
    expect(field()).toHaveFocus()
  })

  it('does nothing of its own while nothing rings, and in a modal dialog', async () => {
    const view = await openPage(typing)
    let heard = 0
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) heard++
    }
    document.addEventListener('keydown', listen)
    await view.press('{F8}')
    expect(heard).toBe(1)
    await bobRings(view)
    expect(ring()).toHaveFocus()
    await view.press('{F8}')
    expect(ring()).toHaveFocus()
    document.removeEventListener('keydown', listen)
  })

  it('can be another key, or none', async () => {
    const view = await openPage(
      <>
        <input aria-label="Field" />
        <IncomingCallDialog shortcuts={{ focus: 'Control+F9' }} />
      </>,
    )
    act(() => field().focus())
    await bobRings(view)
    await view.press('{F8}')
    expect(field()).toHaveFocus()
    await view.press('{Control>}{F9}{/Control}')
    expect(ring()).toHaveFocus()
  })
})

it('Escape in the banner silences it and leaves the focus there, from where F8 leads back', async () => {
  const view = await openPage(
    <>
      <input aria-label="Field" />
      <IncomingCallDialog />
    </>,
  )
  act(() => field().focus())
  const inviteID = await bobRings(view)
  await view.press('{F8}{Escape}')
  expect(view.store.invitation(inviteID).getState()).toMatchObject({ status: 'ringing', silenced: true })
  await view.press('{F8}')
  expect(field()).toHaveFocus()
})
