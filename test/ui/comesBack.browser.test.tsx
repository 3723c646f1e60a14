import { act, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Call, CallButton, IncomingCallDialog, OutgoingCallDialog } from 'ringkit'
import { describe, expect, it, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { stage } from './stage.tsx'

const ring = () => screen.getByRole<HTMLDialogElement>('alertdialog')
const button = (name: string) => screen.getByRole('button', { name })
const ofTheApp = () => screen.getByLabelText<HTMLDialogElement>('Of the app')

async function bobRingsAnn(ui: ReactNode) {
  const view = await stage(ui)
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann', timeout: 60 }))
  await view.settle()
  return { ...view, bob, inviteID, record: () => view.store.invitation(inviteID).getState() }
}

describe('when the app opens a modal dialog of its own while it rings', () => {
  const ui = (
    <>
      <dialog aria-label="Of the app">
        <button type="button">OK</button>
      </dialog>
      <IncomingCallDialog />
    </>
  )

  it('the call comes in front of it again, and gives the focus back to it', async () => {
    const { pass, record } = await bobRingsAnn(ui)
    act(() => ofTheApp().showModal())
    expect(ring()).toHaveFocus()
    await userEvent.click(button('Accept'))
    await pass()
    expect(record()?.status).toBe('accepted')
    expect(button('OK')).toHaveFocus()
  })

  it('Escape silences the call, and closes nothing else', async () => {
    const { pass, record } = await bobRingsAnn(ui)
    act(() => ofTheApp().showModal())
    await userEvent.keyboard('{Escape}')
    await pass()
    expect(record()?.silenced).toBe(true)
    expect(ofTheApp().open).toBe(true)
  })

  it('the call stays behind one that the user asked for in it', async () => {
    const { pass, record } = await bobRingsAnn(
      <>
        <dialog aria-label="Of the app">
          <button type="button">OK</button>
        </dialog>
        <IncomingCallDialog>
          <Call.Accept />
          <button type="button" onClick={() => ofTheApp().showModal()}>
            Which camera?
          </button>
        </IncomingCallDialog>
      </>,
    )
    await userEvent.click(button('Which camera?'))
    await userEvent.click(button('OK'))
    await pass()
    expect(button('OK')).toHaveFocus()
    expect(record()?.status).toBe('ringing')
  })
})

describe('closed by the app while it rings, it is put aside', () => {
  it('by a form', async () => {
    const { pass, record } = await bobRingsAnn(
      <IncomingCallDialog>
        <form method="dialog">
          <button type="submit">Not now</button>
        </form>
      </IncomingCallDialog>,
    )
    await userEvent.click(button('Not now'))
    await pass()
    expect(record()).toMatchObject({ status: 'ringing', silenced: true })
    await vi.waitFor(() => expect(ring()).toBeVisible())
    expect(ring().dataset.presentation).toBe('banner')
  })

  it('and stays as it is where the app stops that', async () => {
    const { pass, record } = await bobRingsAnn(<IncomingCallDialog onCancel={(event) => event.preventDefault()} />)
    act(() => ring().close())
    await pass()
    await vi.waitFor(() => expect(ring().matches(':modal')).toBe(true))
    expect(record()?.silenced).toBeFalsy()
  })

  it('as a banner it stays', async () => {
    const { pass } = await bobRingsAnn(<IncomingCallDialog presentation="banner" />)
    act(() => ring().close())
    await pass()
    await vi.waitFor(() => expect(ring()).toBeVisible())
  })
})

it('the focus goes back to where it was before the first of two calls', async () => {
  const view = await stage(
    <>
      <button type="button">Of the page</button>
      <IncomingCallDialog />
      <OutgoingCallDialog />
    </>,
  )
  act(() => button('Of the page').focus())
  view.connect('carol')
  const out = await view.meanwhile(() => view.store.invite({ userID: 'carol', timeout: 60 }))
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann', timeout: 60 }))
  expect(ring()).toHaveFocus()
  await view.meanwhile(() => view.store.reject(inviteID))
  expect(screen.getByRole('dialog')).toHaveFocus()
  await view.meanwhile(() => view.store.cancel(out.inviteID))
  expect(button('Of the page')).toHaveFocus()
})

describe('what gets the focus back', () => {
  const key = (type: 'keyDown' | 'keyUp', autoRepeat = false) =>
    (cdp() as unknown as { send(method: string, params: object): Promise<void> }).send('Input.dispatchKeyEvent', {
      type,
      autoRepeat,
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
      ...(type === 'keyDown' && { text: '\r' }),
    })

  /** Ann rings Bob from `start`, and presses Enter on Cancel. */
  async function cancelled(start: ReactNode, name: string) {
    const view = await stage(
      <>
        {start}
        <OutgoingCallDialog />
      </>,
    )
    view.connect('bob')
    act(() => button(name).focus())
    const { inviteID } = await view.meanwhile(() => view.store.invite({ userID: 'bob', timeout: 60 }))
    await view.settle()
    act(() => button('Cancel').focus())
    await key('keyDown')
    await view.pass()
    await view.settle()
    expect(view.store.invitation(inviteID).getState()?.status).toBe('cancelled')
    expect(button(name)).toHaveFocus()
    return view
  }

  it('is not pressed by the key that is still held down', async () => {
    const view = await cancelled(<CallButton userID="bob" />, 'Call bob')
    for (let times = 0; times < 3; times++) await key('keyDown', true)
    await view.pass()
    expect(view.store.list.getState().outgoing).toEqual([])
    await key('keyUp')
  })

  it('is pressed by the next one', async () => {
    const onClick = vi.fn()
    await cancelled(
      <button type="button" onClick={onClick}>
        Of the page
      </button>,
      'Of the page',
    )
    await key('keyDown', true)
    await key('keyUp')
    expect(onClick).not.toHaveBeenCalled()
    await key('keyDown')
    await key('keyUp')
    expect(onClick).toHaveBeenCalledOnce()
  })
})

it('the second click of two goes to nothing of the page', async () => {
  const onClick = vi.fn()
  const { record } = await bobRingsAnn(
    <>
      <button type="button" onClick={onClick} style={{ position: 'fixed', inset: 0, width: '100%' }}>
        Delete everything
      </button>
      <IncomingCallDialog />
    </>,
  )
  await userEvent.dblClick(button('Decline'))
  await vi.waitFor(() => expect(record()?.status).not.toBe('ringing'))
  expect(onClick).not.toHaveBeenCalled()
})

it('`render` that gives no dialog is told of in development, once, and the app stays', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  for (const render of [() => <dialog />, <div key="" />]) {
    const { unmount, record } = await bobRingsAnn(
      <>
        <p>The app</p>
        <IncomingCallDialog render={render} />
      </>,
    )
    expect(record()?.status).toBe('ringing')
    expect(screen.getByText('The app')).toBeVisible()
    expect(warn.mock.calls).toEqual([[expect.stringContaining('`render` has to render a <dialog>')]])
    unmount()
  }
  warn.mockRestore()
})
