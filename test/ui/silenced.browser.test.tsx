import { act, screen } from '@testing-library/react'
import { Call, IncomingCallDialog, type IncomingCallDialogProps } from 'ringkit'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { readable } from './readable.ts'
import { stage } from './stage.tsx'

const dialog = () => screen.getByRole<HTMLDialogElement>('alertdialog')
const button = (name: string) => screen.getByRole('button', { name })
const presentation = () => dialog().dataset.presentation
const field = () => screen.getByRole('textbox', { name: 'Field' })

/** Bob rings Ann, whose focus is on a button of her page. */
async function bobRings(props: IncomingCallDialogProps = {}) {
  const told: unknown[] = []
  const view = await stage(
    <>
      <button type="button">Of the page</button>
      <input aria-label="Field" />
      <IncomingCallDialog onMinimizedChange={(...change) => told.push(change)} {...props} />
    </>,
  )
  act(() => button('Of the page').focus())
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann', timeout: 60 }))
  const record = () => view.store.invitation(inviteID).getState()
  const press = async (name: string) => {
    await view.settle()
    await userEvent.click(button(name))
    await view.pass()
  }
  return { ...view, bob, inviteID, record, told, press }
}

describe('a silenced call', () => {
  it('is opened again, silent, with the focus on the dialog, and made small, with the focus where it was', async () => {
    const { record, told, press, pass } = await bobRings({ flash: true })
    await press('Silence')
    expect(presentation()).toBe('banner')
    await press('Show the call')
    expect(presentation()).toBe('modal')
    expect(dialog()).toHaveFocus()
    expect(record()).toMatchObject({ status: 'ringing', silenced: true })
    await pass(1000)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(getComputedStyle(dialog(), '::after').animationName).toBe('none')
    expect(await readable('alertdialog')).toMatchObject([{ name: 'Incoming call bob', focused: true, modal: true }])

    await press('Minimize')
    expect(presentation()).toBe('banner')
    expect(button('Of the page')).toHaveFocus()
    await press('Show the call')
    await userEvent.keyboard('{Escape}')
    await pass()
    expect(presentation()).toBe('banner')
    expect(button('Of the page')).toHaveFocus()
    expect(told).toEqual([
      [true, 'silence'],
      [false, 'button'],
      [true, 'button'],
      [false, 'button'],
      [true, 'escape'],
    ])
  })

  it('is opened by keyboard alone; no answer button gets the focus', async () => {
    const { press, settle } = await bobRings()
    await press('Silence')
    await settle()
    act(() => button('Silenced').focus())
    await userEvent.keyboard('{Tab}{Tab}{Tab}')
    expect(button('Show the call')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(presentation()).toBe('modal')
    expect(dialog()).toHaveFocus()
    await settle()
    await userEvent.keyboard('{Enter} ')
    expect(dialog()).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(presentation()).toBe('banner')
  })

  it('is opened while the user types, and the focus goes back to the field', async () => {
    const { press, connect, meanwhile, bob, inviteID, settle } = await bobRings()
    await meanwhile(() => bob.cancel({ inviteID }))
    act(() => field().focus())
    await meanwhile(() => connect('carol').invite({ userID: 'ann' }))
    expect(presentation()).toBe('banner')
    expect(screen.queryByRole('button', { name: 'Show the call' })).toBeNull()
    await press('Silence')
    await settle()
    act(() => field().focus())
    // As in browsers where a click on a button leaves the focus where it is.
    act(() => button('Show the call').click())
    expect(presentation()).toBe('modal')
    expect(dialog()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(field()).toHaveFocus()
  })

  it('that the app silenced is small, too, and can be opened', async () => {
    const { store, inviteID, meanwhile, press } = await bobRings()
    await meanwhile(async () => store.silence(inviteID))
    expect(presentation()).toBe('banner')
    await press('Show the call')
    expect(presentation()).toBe('modal')
  })

  it('is one call: the next one rings in front again', async () => {
    const { press, bob, inviteID, meanwhile } = await bobRings()
    await press('Silence')
    await meanwhile(() => bob.cancel({ inviteID }))
    await meanwhile(() => bob.invite({ userID: 'ann' }))
    expect(presentation()).toBe('modal')
    expect(button('Silence')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Minimize' })).toBeNull()
  })

  it('in what is a banner anyway has nothing to open', async () => {
    const { press, told } = await bobRings({ presentation: 'banner' })
    await press('Silence')
    expect(screen.queryByRole('button', { name: 'Show the call' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Minimize' })).toBeNull()
    expect(told).toEqual([])
  })
})

describe('minimizing an incoming call', () => {
  it('is only asked for where the app keeps it', async () => {
    const { told, show, press, record } = await bobRings({ minimized: false })
    await press('Silence')
    expect(record()?.silenced).toBe(true)
    expect(presentation()).toBe('modal')
    expect(told).toEqual([[true, 'silence']])
    show(<IncomingCallDialog minimized />)
    expect(presentation()).toBe('banner')
  })

  it('begins so when asked to: a banner that rings, is said aloud, takes no focus, and can be opened', async () => {
    const { pass, press, record } = await bobRings({ defaultMinimized: true })
    expect(presentation()).toBe('banner')
    expect(button('Of the page')).toHaveFocus()
    await pass(50)
    expect(screen.getByRole('alert')).toHaveTextContent('Incoming call, bob')
    await press('Show the call')
    expect(presentation()).toBe('modal')
    expect(record()?.silenced).toBe(false)
  })

  it('by a button of the app’s own does not silence', async () => {
    const { press, record } = await bobRings({ children: <Call.Minimize>Later</Call.Minimize> })
    await press('Later')
    expect(presentation()).toBe('banner')
    expect(record()?.silenced).toBe(false)
  })
})

describe('a call that comes while another one is silenced', () => {
  it('is shown in its place, and after it the silenced one again', async () => {
    const { connect, meanwhile, press } = await bobRings()
    await press('Silence')
    const carol = connect('carol')
    const { inviteID } = await meanwhile(() => carol.invite({ userID: 'ann', timeout: 60 }))
    expect(dialog()).toHaveAccessibleName('Incoming call carol')
    expect(dialog()).toHaveAccessibleDescription(expect.stringContaining('1 more call is waiting'))
    expect(dialog()).toHaveFocus()
    await meanwhile(() => carol.cancel({ inviteID }))
    expect(dialog()).toHaveAccessibleName('Incoming call bob')
    expect(presentation()).toBe('banner')
    expect(button('Of the page')).toHaveFocus()
  })

  it('is shown by silencing the first, which comes last then', async () => {
    const { connect, meanwhile, press, store } = await bobRings()
    const { inviteID } = await meanwhile(() => connect('carol').invite({ userID: 'ann', timeout: 60 }))
    expect(dialog()).toHaveAccessibleName('Incoming call bob')
    await press('Silence')
    expect(dialog()).toHaveAccessibleName('Incoming call carol')
    expect(dialog()).toHaveFocus()
    await press('Silence')
    expect(dialog()).toHaveAccessibleName('Incoming call bob')
    expect(store.invitation(inviteID).getState()).toMatchObject({ status: 'ringing', silenced: true })
  })

  it('waits while a reply to that one is being written', async () => {
    const { connect, meanwhile, press, pass, record, settle } = await bobRings()
    await press('Silence')
    await userEvent.click(screen.getByText('Decline with message'))
    await userEvent.type(await screen.findByRole('textbox', { name: 'Your message' }), 'Back at')
    await meanwhile(() => connect('carol').invite({ userID: 'ann', timeout: 60 }))
    expect(dialog()).toHaveAccessibleDescription(expect.stringContaining('1 more call is waiting'))
    await settle()
    await userEvent.keyboard(' ten.{Enter}')
    await pass()
    expect(record()?.invitees[0]?.data).toBe('{"message":"Back at ten."}')
    expect(dialog()).toHaveAccessibleName('Incoming call carol')
  })
})
