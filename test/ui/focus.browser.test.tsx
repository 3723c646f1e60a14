import { act, screen } from '@testing-library/react'
import { IncomingCallDialog, OutgoingCallDialog } from 'ringkit'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { readable } from './readable.ts'
import { stage } from './stage.tsx'

const dialog = () => screen.getByRole<HTMLDialogElement>('alertdialog')
const button = (name: string) => screen.getByRole('button', { name })
const isGone = () => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()

const page = (
  <>
    <button type="button">Of the page</button>
    <input aria-label="Field" />
    <IncomingCallDialog />
  </>
)

/** Bob rings Ann, who has the focus on an element of the page. */
async function bobRingsAnn(focused: HTMLElement | (() => HTMLElement), ui = page) {
  const view = await stage(ui)
  const element = typeof focused === 'function' ? focused() : focused
  act(() => element.focus())
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann' }))
  const status = () => view.store.invitation(inviteID).getState()?.status
  return { ...view, bob, inviteID, status, element }
}

const onButton = () => button('Of the page')
const inField = () => screen.getByRole('textbox', { name: 'Field' })

describe('a modal dialog', () => {
  it('takes the focus itself, never an answer button', async () => {
    const focused: unknown[] = []
    const watch = (event: FocusEvent) => focused.push(event.target)
    window.addEventListener('focusin', watch, true)
    const { settle, status, element } = await bobRingsAnn(onButton)
    window.removeEventListener('focusin', watch, true)
    // Not for a moment either: StrictMode shows it twice.
    expect(focused.filter((each) => each !== element && each !== dialog())).toEqual([])
    expect(dialog()).toHaveFocus()
    expect(dialog().matches(':modal')).toBe(true)
    await settle()
    await userEvent.keyboard('{Enter} ')
    expect(status()).toBe('ringing')
  })

  it('is an alert dialog with a name and a description to a screen reader', async () => {
    const { connect, meanwhile } = await bobRingsAnn(onButton)
    await meanwhile(() => connect('carol').invite({ userID: 'ann' }))
    expect(await readable('alertdialog')).toEqual([
      { name: 'Incoming call bob', description: '1 more call is waiting', focused: true, modal: true },
    ])
    // What is behind it cannot be reached.
    expect((await readable('button')).map(({ name }) => name)).toEqual(['Decline', 'Accept', 'Silence'])
  })

  it('is reached and answered by keyboard alone', async () => {
    const { settle, pass, status } = await bobRingsAnn(onButton)
    await settle()
    await userEvent.keyboard('{Tab}')
    expect(button('Decline')).toHaveFocus()
    await userEvent.keyboard('{Tab}')
    expect(button('Accept')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await pass()
    expect(status()).toBe('accepted')
  })

  it('gives the focus back when it closes', async () => {
    const { bob, inviteID, meanwhile, element } = await bobRingsAnn(onButton)
    await meanwhile(() => bob.cancel({ inviteID }))
    isGone()
    expect(element).toHaveFocus()
  })

  it('is put aside by Escape: it rings quietly as a banner, and the focus goes back', async () => {
    const { pass, status, store, inviteID, element } = await bobRingsAnn(onButton)
    await userEvent.keyboard('{Escape}')
    await pass()
    expect(status()).toBe('ringing')
    expect(store.invitation(inviteID).getState()?.silenced).toBe(true)
    expect(dialog()).toBeVisible()
    expect(dialog().matches(':modal')).toBe(false)
    expect(element).toHaveFocus()
  })

  it('keeps Escape from the page', async () => {
    let heard = 0
    const listen = () => heard++
    document.addEventListener('keydown', listen, true)
    await bobRingsAnn(onButton)
    await userEvent.keyboard('{Escape}')
    document.removeEventListener('keydown', listen, true)
    expect(heard).toBe(0)
  })

  it('is not closed by the browser', async () => {
    await bobRingsAnn(onButton)
    dialog().requestClose()
    expect(dialog().open).toBe(true)
  })

  it('ignores a click within 400 ms, and takes one after', async () => {
    const { settle, pass, status } = await bobRingsAnn(onButton)
    await userEvent.click(button('Accept'))
    await pass()
    expect(status()).toBe('ringing')
    await settle()
    await userEvent.click(button('Accept'))
    await pass()
    expect(status()).toBe('accepted')
  })

  it('gives the focus to the next call, and back to the page after the last', async () => {
    const { bob, inviteID, connect, meanwhile, element } = await bobRingsAnn(onButton)
    const carol = connect('carol')
    const second = await meanwhile(() => carol.invite({ userID: 'ann' }))
    await meanwhile(() => bob.cancel({ inviteID }))
    expect(dialog()).toHaveFocus()
    expect(dialog().matches(':modal')).toBe(true)
    await meanwhile(() => carol.cancel({ inviteID: second.inviteID }))
    expect(element).toHaveFocus()
  })

  it('over the whole page takes the focus, and is a banner once silenced', async () => {
    const { pass, element } = await bobRingsAnn(
      onButton,
      <>
        <button type="button">Of the page</button>
        <IncomingCallDialog presentation="fullscreen" />
      </>,
    )
    expect(dialog()).toHaveFocus()
    expect(dialog()).toHaveAttribute('data-presentation', 'fullscreen')
    expect(dialog().matches(':modal')).toBe(true)
    await userEvent.keyboard('{Escape}')
    await pass()
    expect(dialog()).toHaveAttribute('data-presentation', 'banner')
    expect(element).toHaveFocus()
  })

  it('keeps the focus when the button that had it goes with the call', async () => {
    const { store, connect, meanwhile, settle } = await stage(<OutgoingCallDialog />)
    const bob = connect('bob')
    const { inviteID } = await meanwhile(() => store.invite({ userID: 'bob' }))
    await settle()
    await userEvent.keyboard('{Tab}')
    expect(button('Cancel')).toHaveFocus()
    await meanwhile(() => bob.reject({ inviteID }))
    expect(screen.getByRole('dialog')).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('Declined')
  })
})

describe('while the user types', () => {
  it('is a banner, and leaves the focus where it is', async () => {
    const { status, settle } = await bobRingsAnn(inField)
    expect(dialog()).toBeVisible()
    expect(dialog().matches(':modal')).toBe(false)
    expect(inField()).toHaveFocus()
    await settle()
    await userEvent.keyboard('Dear Bob, {Escape}{Enter}')
    expect(inField()).toHaveValue('Dear Bob, ')
    expect(status()).toBe('ringing')
  })

  it.each([
    ['a text area', <textarea key="t" data-testid="field" />],
    ['editable text', <p key="t" data-testid="field" contentEditable suppressContentEditableWarning />],
    ['a number', <input key="t" type="number" data-testid="field" />],
  ])('in %s it is a banner', async (_what, field) => {
    await bobRingsAnn(
      () => screen.getByTestId('field'),
      <>
        {field}
        <IncomingCallDialog />
      </>,
    )
    expect(dialog().matches(':modal')).toBe(false)
  })

  it('a checkbox is no typing', async () => {
    await bobRingsAnn(
      () => screen.getByLabelText('Field'),
      <>
        <input type="checkbox" aria-label="Field" />
        <IncomingCallDialog />
      </>,
    )
    expect(dialog().matches(':modal')).toBe(true)
  })

  it('the banner is answered by a click, and the focus goes back to the field', async () => {
    const { settle, pass, status } = await bobRingsAnn(inField)
    await settle()
    await userEvent.click(button('Accept'))
    await pass()
    expect(status()).toBe('accepted')
    isGone()
    expect(inField()).toHaveFocus()
  })

  it('Escape in the banner silences it', async () => {
    const { store, inviteID, pass } = await bobRingsAnn(inField)
    act(() => button('Decline').focus())
    await userEvent.keyboard('{Escape}')
    await pass()
    expect(store.invitation(inviteID).getState()).toMatchObject({ status: 'ringing', silenced: true })
  })

  it('a dialog that was asked to be modal is modal, and gives the focus back', async () => {
    const { bob, inviteID, meanwhile } = await bobRingsAnn(
      inField,
      <>
        <input aria-label="Field" />
        <IncomingCallDialog presentation="modal" />
      </>,
    )
    expect(dialog()).toHaveFocus()
    await meanwhile(() => bob.cancel({ inviteID }))
    expect(inField()).toHaveFocus()
  })
})
