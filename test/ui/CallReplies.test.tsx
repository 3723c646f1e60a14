import { fireEvent, screen } from '@testing-library/react'
import { Call, IncomingCallDialog, OutgoingCallDialog } from 'ringkit'
import { describe, expect, it, vi } from 'vitest'
import { callData, stage } from './stage.tsx'

const button = (name: string) => screen.getByRole('button', { name })

/** The browser's own: happy-dom opens nothing by a click on a summary. */
function open() {
  const details = document.querySelector('details') as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
}

/** Bob rings Ann, who sees `ui`; what Bob is told is gathered. */
async function bobRingsAnn(ui = <IncomingCallDialog />) {
  const view = await stage(ui)
  const bob = view.connect('bob')
  const told = vi.fn()
  bob.addSignalingListener('ts_invitee_rejected', ({ data }) => told(data.data))
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann', timeout: 30 }))
  await view.settle()
  return { ...view, bob, told, inviteID }
}

describe('Call.Replies', () => {
  it('declines with the words that were chosen', async () => {
    const { told, settle, pass } = await bobRingsAnn()
    open()
    await settle()
    fireEvent.click(button("I'll call you in 10 minutes"))
    await pass()
    expect(told).toHaveBeenCalledExactlyOnceWith(callData({ message: "I'll call you in 10 minutes" }))
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  })

  it('shows nothing but what opens it until it is opened', async () => {
    await bobRingsAnn()
    expect(screen.queryByRole('button', { name: "Can't talk now" })).not.toBeInTheDocument()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })

  it('shows each reply once, and none without words', async () => {
    const { settle } = await bobRingsAnn(<IncomingCallDialog replies={['No', ' ', 'No', '', 'Later']} />)
    open()
    await settle()
    const choices = document.querySelectorAll('[data-slot=ringkit-choice]')
    expect([...choices].map(({ textContent }) => textContent)).toEqual(['No', 'Later'])
  })

  it('ignores clicks for 400 ms after it was opened', async () => {
    const { told, pass } = await bobRingsAnn()
    open()
    fireEvent.click(button('On my way'))
    await pass()
    expect(told).not.toHaveBeenCalled()
  })

  it('declines with words of one’s own, without the space around them', async () => {
    const { told, settle, pass } = await bobRingsAnn()
    open()
    await settle()
    fireEvent.change(screen.getByRole('textbox', { name: 'Your message' }), { target: { value: ' Back at ten. ' } })
    fireEvent.click(button('Send'))
    await pass()
    expect(told).toHaveBeenCalledExactlyOnceWith(callData({ message: 'Back at ten.' }))
  })

  it('sends nothing that is empty', async () => {
    const { told, settle, pass } = await bobRingsAnn()
    open()
    await settle()
    expect(button('Send')).toHaveAttribute('aria-disabled', 'true')
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '   ' } })
    fireEvent.click(button('Send'))
    await pass()
    expect(told).not.toHaveBeenCalled()
    expect(screen.getByRole('alertdialog')).toBeInTheDocument()
  })

  it('runs an onSubmit of the app first, and sends nothing after preventDefault', async () => {
    const { told, show, inviteID, settle, pass } = await bobRingsAnn()
    let stop = true
    const onSubmit = vi.fn((event: { preventDefault(): void }) => stop && event.preventDefault())
    show(
      <Call.Root invitationKey={inviteID}>
        <Call.Replies onSubmit={onSubmit} />
      </Call.Root>,
    )
    open()
    await settle()
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Later' } })
    fireEvent.click(button('Send'))
    await pass()
    expect(onSubmit).toHaveBeenCalledOnce()
    expect(told).not.toHaveBeenCalled()
    stop = false
    fireEvent.click(button('Send'))
    await pass()
    expect(told).toHaveBeenCalledExactlyOnceWith(callData({ message: 'Later' }))
  })

  it('submits nothing for 400 ms after it was opened, nor while it is empty', async () => {
    const { show, inviteID, settle } = await bobRingsAnn()
    const onSubmit = vi.fn()
    show(
      <Call.Root invitationKey={inviteID}>
        <Call.Replies onSubmit={onSubmit} />
      </Call.Root>,
    )
    open()
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Later' } })
    fireEvent.click(button('Send'))
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '' } })
    await settle()
    fireEvent.click(button('Send'))
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it('takes at most 140 characters', async () => {
    await bobRingsAnn()
    open()
    expect(screen.getByRole('textbox')).toHaveAttribute('maxlength', '140')
  })

  it('offers the words of the dialog in place of the label’s, or none', async () => {
    const { show } = await bobRingsAnn(<IncomingCallDialog replies={['Please write']} />)
    open()
    expect(button('Please write')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'On my way' })).not.toBeInTheDocument()
    show(<IncomingCallDialog replies={false} />)
    expect(document.querySelector('details')).not.toBeInTheDocument()
  })

  it('the caller is shown the words', async () => {
    const view = await stage(<OutgoingCallDialog />)
    const bob = view.connect('bob')
    const { inviteID } = await view.meanwhile(() => view.store.invite({ userID: 'bob' }))
    await view.meanwhile(() => bob.reject({ inviteID, data: callData({ message: 'On my way' }) }))
    expect(screen.getByText('On my way')).toBeVisible()
  })
})

describe('Call.Reject', () => {
  it('tells the caller why, for a program and for a person', async () => {
    const { told, show, inviteID, settle, pass } = await bobRingsAnn()
    show(
      <Call.Root invitationKey={inviteID}>
        <Call.Reject reason="busy" message="In another call" />
      </Call.Root>,
    )
    await settle()
    fireEvent.click(button('Decline'))
    await pass()
    expect(told).toHaveBeenCalledExactlyOnceWith(callData({ reason: 'busy', message: 'In another call' }))
  })
})
