import { cleanup, fireEvent, screen } from '@testing-library/react'
import { CallSettings, IncomingCallDialog } from 'ringkit'
import { describe, expect, it, vi } from 'vitest'
import { uncaughtDuring } from '../hub/uncaughtDuring.ts'
import { callData, stage } from './stage.tsx'

const dialog = () => screen.getByRole('alertdialog')
const button = (name: string) => screen.getByRole('button', { name })

describe('IncomingCallDialog', () => {
  it('shows who calls though the app’s getUser throws, which is an uncaught error of the page', async () => {
    const thrown = new Error('no such user')
    const getUser = () => {
      throw thrown
    }
    const uncaught = await uncaughtDuring(async () => {
      const { connect, meanwhile } = await stage(<IncomingCallDialog getUser={getUser} />)
      await meanwhile(() => connect('bob').invite({ userID: 'ann', timeout: 30 }))
      expect(screen.getByRole('alertdialog')).toHaveAccessibleName('Incoming call bob')
      expect(screen.getByText('bob')).toBeVisible()
      cleanup()
    })
    expect(new Set(uncaught)).toEqual(new Set([thrown]))
  })

  it('leaves nothing in the page while nothing rings', async () => {
    const listened = [vi.spyOn(window, 'addEventListener'), vi.spyOn(document, 'addEventListener')]
    const { container, clock } = await stage(<IncomingCallDialog />)
    expect(container).toBeEmptyDOMElement()
    expect(clock.pendingTimers).toBe(0)
    for (const spy of listened) {
      expect(spy.mock.calls.map(([type]) => type)).not.toContain('keydown')
      expect(spy.mock.calls.map(([type]) => type)).not.toContain('focusin')
      spy.mockRestore()
    }
  })

  it('is named by what kind of call it is and who calls, and described by what it is about', async () => {
    const { connect, meanwhile } = await stage(
      <CallSettings getUser={(userID) => ({ name: userID === 'bob' ? 'Bob Okafor' : undefined })}>
        <IncomingCallDialog />
      </CallSettings>,
    )
    const data = callData({ media: 'video', purpose: 'Order 4711' })
    await meanwhile(() => connect('bob').invite({ userID: 'ann', data }))
    expect(dialog()).toHaveAccessibleName('Incoming video call Bob Okafor')
    expect(dialog()).toHaveAccessibleDescription(expect.stringContaining('Order 4711'))
  })

  it('closes after an accept, and hands over', async () => {
    const { connect, meanwhile, settle, pass, store } = await stage(<IncomingCallDialog />)
    const accepted = vi.fn()
    store.onAccepted(accepted)
    await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
    await settle()
    fireEvent.click(button('Accept'))
    await pass()
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
    expect(accepted).toHaveBeenCalledOnce()
  })

  it.each([
    ['audio', 'Accept with audio'],
    ['video', 'Accept with video'],
  ])('answers a video call with %s, and tells both sides so', async (media, name) => {
    const { connect, meanwhile, settle, pass, store } = await stage(<IncomingCallDialog />)
    const bob = connect('bob')
    const [told, heard] = [vi.fn(), vi.fn()]
    store.onAccepted((_invitation, details) => told(details))
    bob.addSignalingListener('ts_invitee_accepted', ({ data }) => heard(data.data))
    await meanwhile(() => bob.invite({ userID: 'ann', data: callData({ media: 'video' }) }))
    await settle()
    expect(screen.queryByRole('button', { name: 'Accept' })).not.toBeInTheDocument()
    fireEvent.click(button(name))
    await pass()
    expect(told).toHaveBeenCalledWith({ by: 'ann', callData: { media } })
    expect(heard).toHaveBeenCalledWith(callData({ media }))
  })

  it('waits for the engine before it closes, and takes no second answer meanwhile', async () => {
    const { connect, meanwhile, settle, pass, faults } = await stage(<IncomingCallDialog />)
    await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
    await settle()
    faults.latency = 200
    fireEvent.click(button('Accept'))
    await pass(100)
    expect(dialog()).toHaveAccessibleDescription('Answering…')
    expect(button('Decline')).toHaveAttribute('aria-disabled', 'true')
    fireEvent.click(button('Decline'))
    await pass(400)
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
    await pass(50)
    expect(screen.getByRole('status')).toHaveTextContent('Answered')
  })

  it('tells the caller of a decline', async () => {
    const { connect, meanwhile, settle, pass } = await stage(<IncomingCallDialog />)
    const bob = connect('bob')
    const declined = vi.fn()
    bob.addSignalingListener('ts_invitee_rejected', declined)
    await meanwhile(() => bob.invite({ userID: 'ann' }))
    await settle()
    fireEvent.click(button('Decline'))
    await pass()
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
    expect(declined).toHaveBeenCalledOnce()
  })

  it('still rings when an answer could not be sent, and says so', async () => {
    const { connect, meanwhile, settle, pass, faults } = await stage(<IncomingCallDialog />)
    await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
    await settle()
    faults.fail('accept', new Error('no link'))
    fireEvent.click(button('Accept'))
    await pass()
    expect(dialog()).toHaveAccessibleDescription('That did not work. Please try again.')
    fireEvent.click(button('Accept'))
    await pass()
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  })

  it('shows the oldest, says how many more wait, and then shows the next', async () => {
    const { connect, meanwhile } = await stage(<IncomingCallDialog />)
    const bob = connect('bob')
    const { inviteID } = await meanwhile(() => bob.invite({ userID: 'ann' }))
    await meanwhile(() => connect('carol').invite({ userID: 'ann' }))
    await meanwhile(() => connect('dave').invite({ userID: 'ann' }))
    expect(dialog()).toHaveAccessibleName('Incoming call bob')
    expect(dialog()).toHaveAccessibleDescription(expect.stringContaining('2 more calls are waiting'))
    await meanwhile(() => bob.cancel({ inviteID }))
    expect(dialog()).toHaveAccessibleName('Incoming call carol')
    expect(dialog()).toHaveAccessibleDescription(expect.stringContaining('1 more call is waiting'))
  })

  it.each([
    ['the caller hangs up', 'Missed call, bob'],
    ['it is answered on another device', 'Answered on another device, bob'],
    ['it is declined on another device', 'Declined on another device, bob'],
    ['nobody answers', 'Missed call, bob'],
  ])('closes when %s, and says so once', async (what, said) => {
    const { connect, meanwhile, pass, container } = await stage(<IncomingCallDialog />)
    const bob = connect('bob')
    const other = connect('ann')
    const { inviteID } = await meanwhile(() => bob.invite({ userID: 'ann', timeout: 30 }))
    if (what === 'the caller hangs up') await meanwhile(() => bob.cancel({ inviteID }))
    if (what === 'it is answered on another device') await meanwhile(() => other.accept({ inviteID }))
    if (what === 'it is declined on another device') await meanwhile(() => other.reject({ inviteID }))
    if (what === 'nobody answers') await pass(30_000)
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await pass(50)
    expect(screen.getByRole('status')).toHaveTextContent(said)
    await pass(5000)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await pass(60_000)
    expect(container).toBeEmptyDOMElement()
  })

  it('ignores clicks for 400 ms after it appears', async () => {
    const { connect, meanwhile, pass } = await stage(<IncomingCallDialog />)
    await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
    vi.advanceTimersByTime(399)
    fireEvent.click(button('Accept'))
    fireEvent.click(button('Decline'))
    await pass()
    expect(dialog()).toHaveAccessibleDescription('')
    vi.advanceTimersByTime(1)
    fireEvent.click(button('Accept'))
    await pass()
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  })

  it('ignores clicks for 400 ms after it becomes a call without video, whose buttons stand elsewhere; again a second later', async () => {
    const { connect, meanwhile, store, settle, pass } = await stage(<IncomingCallDialog />)
    const bob = connect('bob')
    const { inviteID } = await meanwhile(() => bob.invite({ userID: 'ann', data: callData({ media: 'video' }) }))
    await settle()
    await settle()
    await settle()
    const change = (media: string) => meanwhile(() => bob.modifyInvitation({ inviteID, data: callData({ media }) }))
    await change('audio')
    fireEvent.click(button('Decline'))
    await pass()
    expect(store.invitation(inviteID).getState()?.status).toBe('ringing')
    await settle()
    await change('video')
    fireEvent.click(button('Decline'))
    await pass()
    expect(store.invitation(inviteID).getState()?.status).toBe('rejected')
  })

  it('ignores clicks for 400 ms after it changes to another call', async () => {
    const { connect, meanwhile, pass, settle } = await stage(<IncomingCallDialog />)
    const bob = connect('bob')
    const { inviteID } = await meanwhile(() => bob.invite({ userID: 'ann' }))
    await meanwhile(() => connect('carol').invite({ userID: 'ann' }))
    await settle()
    await meanwhile(() => bob.cancel({ inviteID }))
    fireEvent.click(button('Accept'))
    await pass()
    expect(dialog()).toHaveAccessibleName('Incoming call carol')
  })

  it('becomes a banner when it is silenced, and goes on', async () => {
    const { connect, meanwhile, settle, pass, store } = await stage(<IncomingCallDialog />)
    const { inviteID } = await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
    expect(dialog()).toHaveAttribute('data-presentation', 'modal')
    await settle()
    fireEvent.click(button('Silence'))
    await pass()
    expect(dialog()).toHaveAttribute('data-presentation', 'banner')
    expect(button('Silenced')).toHaveAttribute('aria-disabled', 'true')
    expect(store.invitation(inviteID).getState()).toMatchObject({ status: 'ringing', silenced: true })
  })

  it('is dismissed here once it is silenced: nobody is told, and it rings on elsewhere', async () => {
    const { connect, meanwhile, settle, pass, container } = await stage(<IncomingCallDialog />)
    const bob = connect('bob')
    const other = connect('ann')
    const told = vi.fn()
    bob.addSignalingListener('ts_invitee_rejected', told)
    const { inviteID } = await meanwhile(() => bob.invite({ userID: 'ann', timeout: 30 }))
    await settle()
    expect(screen.queryByRole('button', { name: 'Dismiss' })).not.toBeInTheDocument()
    fireEvent.click(button('Silence'))
    await pass()
    await settle()
    fireEvent.click(button('Dismiss'))
    await pass(50)
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
    expect(container).toHaveTextContent('')
    expect(told).not.toHaveBeenCalled()
    await expect(meanwhile(() => other.accept({ inviteID }))).resolves.toMatchObject({ code: 0 })
    await pass(60_000)
    expect(container).toHaveTextContent('')
  })

  it('says a banner aloud, since it takes no focus', async () => {
    const { connect, meanwhile, pass } = await stage(<IncomingCallDialog presentation="banner" />)
    await meanwhile(() => connect('bob').invite({ userID: 'ann', data: callData({ purpose: 'Order 4711' }) }))
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
    await pass(50)
    expect(screen.getByRole('alert')).toHaveTextContent('Incoming call, bob, Order 4711')
  })

  it('does not repeat aloud what the focus on a modal dialog has said', async () => {
    const { connect, meanwhile, pass } = await stage(<IncomingCallDialog />)
    await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
    await pass(1000)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('tells the seconds left by name only, not aloud', async () => {
    const { connect, meanwhile, pass } = await stage(<IncomingCallDialog />)
    await meanwhile(() => connect('bob').invite({ userID: 'ann', timeout: 30 }))
    expect(screen.getByRole('timer', { name: '30 seconds left' })).toBeEmptyDOMElement()
    await pass(29_001)
    expect(screen.getByRole('timer', { name: '1 second left' })).toBeEmptyDOMElement()
  })

  it('shows what an app puts inside, with the same behaviour', async () => {
    const { connect, meanwhile } = await stage(
      <IncomingCallDialog className={({ media }) => `ring ${media}`} aria-label="Ring">
        <p>Mine</p>
      </IncomingCallDialog>,
    )
    await meanwhile(() => connect('bob').invite({ userID: 'ann', data: callData({ media: 'audio' }) }))
    expect(dialog()).toHaveClass('ring', 'audio')
    expect(dialog()).toHaveTextContent('Mine')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})
