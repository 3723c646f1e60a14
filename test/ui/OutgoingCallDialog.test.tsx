import { fireEvent, screen, within } from '@testing-library/react'
import { GroupCallPanel, OutgoingCallDialog } from 'ringkit'
import { describe, expect, it, vi } from 'vitest'
import { callData, stage } from './stage.tsx'

const dialog = () => screen.getByRole('dialog')
const button = (name: string) => screen.getByRole('button', { name })
const isGone = () => expect(screen.queryByRole('dialog')).not.toBeInTheDocument()

/** Ann rings Bob, whose device is at hand. */
async function annRingsBob(ui = <OutgoingCallDialog />) {
  const view = await stage(ui)
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() =>
    view.store.invite({ userID: 'bob', timeout: 30, data: '{"media":"video"}' }),
  )
  await view.settle()
  return { ...view, bob, inviteID }
}

/** Ann rings Bob while her link is lost. */
async function annRingsNobody() {
  const view = await stage(<OutgoingCallDialog />)
  view.client.goOffline()
  view.store.invite({ userID: 'bob', timeout: 30, data: callData({ purpose: 'Order' }) }).catch(() => {})
  await view.pass()
  return view
}

describe('OutgoingCallDialog', () => {
  it('leaves nothing in the page while nothing is rung', async () => {
    const { container, clock } = await stage(<OutgoingCallDialog />)
    expect(container).toBeEmptyDOMElement()
    expect(clock.pendingTimers).toBe(0)
  })

  it('is there from the click, and tells when it rings', async () => {
    const { store, faults, pass } = await stage(<OutgoingCallDialog />)
    faults.latency = 200
    void store.invite({ userID: 'bob', data: callData({ media: 'video' }) })
    await pass()
    expect(dialog()).toHaveAccessibleName('Outgoing video call bob')
    expect(screen.getByRole('status')).toHaveTextContent('Calling…')
    await pass(1000)
    expect(screen.getByRole('status')).toHaveTextContent('Ringing…')
  })

  it('closes when it is accepted', async () => {
    const { bob, inviteID, meanwhile } = await annRingsBob()
    await meanwhile(() => bob.accept({ inviteID }))
    isGone()
  })

  it.each([Number.POSITIVE_INFINITY, 2 ** 31])('stays after the end when it is to stay for %s ms', async (endedMs) => {
    const view = await annRingsBob(<OutgoingCallDialog endedMs={endedMs} />)
    const setTimeout = vi.spyOn(view.clock, 'setTimeout')
    await view.meanwhile(() => view.bob.reject({ inviteID: view.inviteID }))
    // A browser makes 1 ms of what is longer.
    expect(Math.max(...setTimeout.mock.calls.map(([, ms]) => ms))).toBeLessThan(2 ** 31)
    await view.pass(50_000)
    expect(dialog()).toHaveTextContent('Declined')
    await view.pass(10_000)
    isGone()
  })

  it('looks a few times, not all the time, whether the focus has left what is over', async () => {
    const view = await annRingsBob(<OutgoingCallDialog endedMs={1} />)
    await view.meanwhile(() => view.bob.reject({ inviteID: view.inviteID }))
    const setTimeout = vi.spyOn(view.clock, 'setTimeout')
    button('Close').focus()
    await view.pass(5000)
    expect(dialog()).toHaveTextContent('Declined')
    expect(setTimeout.mock.calls.length).toBeLessThan(20)
    button('Close').blur()
    await view.pass(1000)
    isGone()
  })

  it('closes when it is cancelled here', async () => {
    const { pass } = await annRingsBob()
    fireEvent.click(button('Cancel'))
    await pass()
    isGone()
  })

  it('can be cancelled while it is being sent', async () => {
    const { store, connect, faults, pass, settle } = await stage(<OutgoingCallDialog />)
    const bob = connect('bob')
    faults.latency = 200
    void store.invite({ userID: 'bob' })
    await pass()
    await settle()
    fireEvent.click(button('Cancel'))
    await pass()
    expect(screen.getByRole('status')).toHaveTextContent('Cancelling…')
    await pass(2000)
    isGone()
    faults.latency = 0
    expect((await bob.getPendingInvitations()).length).toBe(0)
  })

  it.each([
    ['declined', 'Declined'],
    ['busy', 'In another call'],
    ['no answer', 'No answer'],
  ])('shows for a moment that it ended: %s', async (how, text) => {
    const { bob, inviteID, meanwhile, pass } = await annRingsBob()
    if (how === 'declined') await meanwhile(() => bob.reject({ inviteID }))
    if (how === 'busy') await meanwhile(() => bob.reject({ inviteID, data: callData({ reason: 'busy' }) }))
    if (how === 'no answer') await pass(30_000)
    expect(screen.getByRole('status')).toHaveTextContent(text)
    expect(screen.queryByRole('button', { name: 'Cancel' })).not.toBeInTheDocument()
    await pass(3999)
    expect(dialog()).toBeVisible()
    await pass(1)
    isGone()
  })

  it('says that it was cancelled on another device', async () => {
    const { connect, inviteID, meanwhile } = await annRingsBob()
    await meanwhile(() => connect('ann').cancel({ inviteID }))
    expect(screen.getByRole('status')).toHaveTextContent('Cancelled on another device')
  })

  it('stays until it is closed when words came with the answer', async () => {
    const { bob, inviteID, meanwhile, pass, settle } = await annRingsBob()
    await meanwhile(() => bob.reject({ inviteID, data: callData({ message: 'Back at ten.' }) }))
    await pass(20_000)
    expect(dialog()).toHaveTextContent('Back at ten.')
    await settle()
    fireEvent.click(button('Close'))
    await pass()
    isGone()
  })

  it('stays while the focus is on one of its buttons', async () => {
    const { bob, inviteID, meanwhile, pass } = await annRingsBob()
    await meanwhile(() => bob.reject({ inviteID }))
    button('Call again').focus()
    await pass(20_000)
    expect(dialog()).toBeVisible()
    button('Call again').blur()
    await pass(4000)
    isGone()
  })

  it('stays when the call could not be placed, and can ring again', async () => {
    const { client, connect, meanwhile, pass, settle } = await annRingsNobody()
    await pass(20_000)
    expect(screen.getByRole('status')).toHaveTextContent('The call could not be placed')
    await settle()
    const bob = connect('bob')
    await meanwhile(async () => client.goOnline())
    fireEvent.click(button('Call again'))
    await pass()
    expect(screen.getByRole('status')).toHaveTextContent('Ringing…')
    const data = callData({ purpose: 'Order' })
    expect(await bob.getPendingInvitations()).toMatchObject([{ inviter: 'ann', timeout: 30, data }])
  })

  it('makes a video call an audio call while it rings, and back; the other side sees it', async () => {
    const { bob, pass, settle, store } = await annRingsBob(<OutgoingCallDialog switchMedia />)
    const media = async () => JSON.parse((await bob.getPendingInvitations())[0]?.data ?? '{}')
    await settle()
    fireEvent.click(button('Switch to audio'))
    await pass()
    expect(dialog()).toHaveAccessibleName('Outgoing call bob')
    expect(await media()).toEqual({ media: 'audio' })
    fireEvent.click(button('Switch to video'))
    await pass()
    expect(dialog()).toHaveAccessibleName('Outgoing video call bob')
    expect(await media()).toEqual({ media: 'video' })
    expect(store.getAll()).toHaveLength(1)
  })

  it('switches once for two clicks, and says so when it does not work', async () => {
    const { pass, settle, faults } = await annRingsBob(<OutgoingCallDialog switchMedia />)
    await settle()
    faults.fail('modifyInvitation', new Error('No link'))
    fireEvent.click(button('Switch to audio'))
    await pass()
    expect(screen.getByRole('status')).toHaveTextContent('That did not work. Please try again.')
    faults.latency = 100
    fireEvent.click(button('Switch to audio'))
    await pass()
    expect(button('Switch to audio')).toHaveAttribute('aria-disabled', 'true')
    await pass(1000)
    expect(button('Switch to video')).not.toHaveAttribute('aria-disabled')
  })

  it('cannot switch before it rings, and not after', async () => {
    const { bob, inviteID, meanwhile } = await annRingsBob(<OutgoingCallDialog switchMedia />)
    await meanwhile(() => bob.reject({ inviteID }))
    expect(screen.queryByRole('button', { name: 'Switch to audio' })).not.toBeInTheDocument()
  })

  it('shows the camera while a video call rings, and lets go of it when it is an audio call or has ended', async () => {
    const { bob, inviteID, meanwhile, store } = await annRingsBob(<OutgoingCallDialog preview={<i>Me</i>} />)
    expect(screen.getByText('Me').parentElement).toHaveAttribute('data-slot', 'ringkit-preview')
    await meanwhile(() => store.modifyInvitation({ inviteID, data: callData({ media: 'audio' }) }))
    expect(screen.queryByText('Me')).not.toBeInTheDocument()
    await meanwhile(() => store.modifyInvitation({ inviteID, data: callData({ media: 'video' }) }))
    expect(screen.getByText('Me')).toBeVisible()
    await meanwhile(() => bob.reject({ inviteID }))
    expect(screen.queryByText('Me')).not.toBeInTheDocument()
    expect(screen.getByText('Declined')).toBeVisible()
  })

  it('rings again with the same push texts, and online-only if it was', async () => {
    const view = await stage(<OutgoingCallDialog />)
    const offlinePushInfo = { title: 'Ann', description: 'is calling' }
    const bob = view.connect('bob')
    const { inviteID } = await view.meanwhile(() =>
      view.store.invite({ userID: 'bob', onlineUserOnly: true, offlinePushInfo }),
    )
    await view.meanwhile(() => bob.reject({ inviteID }))
    await view.settle()
    fireEvent.click(button('Call again'))
    await view.pass()
    expect(view.store.getAll()).toMatchObject([
      { status: 'ringing', sentWith: { onlineUserOnly: true, offlinePushInfo } },
    ])
    expect(await bob.getPendingInvitations()).toHaveLength(1)
    expect(await view.connect('bob').getPendingInvitations()).toEqual([])
  })

  it('shows the call that was begun last', async () => {
    const { store, meanwhile, connect, inviteID, bob } = await annRingsBob()
    connect('carol')
    await meanwhile(() => store.invite({ userID: 'carol' }))
    expect(dialog()).toHaveAccessibleName('Outgoing call carol')
    await meanwhile(() => bob.reject({ inviteID }))
    expect(dialog()).toHaveAccessibleName('Outgoing call carol')
  })

  it.each(['accepts', 'declines', 'is cancelled'])('shows what still rings when a later call %s', async (how) => {
    const { store, meanwhile, connect, settle, pass } = await annRingsBob()
    const carol = connect('carol')
    const { inviteID } = await meanwhile(() => store.invite({ userID: 'carol' }))
    await settle()
    if (how === 'accepts') await meanwhile(() => carol.accept({ inviteID }))
    else if (how === 'declines') await meanwhile(() => carol.reject({ inviteID }))
    else fireEvent.click(button('Cancel'))
    await pass(4000)
    expect(dialog()).toHaveAccessibleName('Outgoing video call bob')
    expect(button('Cancel')).toBeVisible()
  })

  it('closes when the call is dismissed, which rings on', async () => {
    const { store, inviteID, pass } = await annRingsBob()
    store.dismiss(inviteID)
    await pass()
    isGone()
    expect(store.invitation(inviteID).getState()?.status).toBe('ringing')
  })

  it('closes when the first of a group accepts, though others still ring', async () => {
    const { hub, store, connect, meanwhile } = await stage(<OutgoingCallDialog />)
    hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const bob = connect('bob')
    const { inviteID } = await meanwhile(() => store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] }))
    expect(dialog()).toHaveAccessibleName('Outgoing group call bob, carol')
    await meanwhile(() => bob.accept({ inviteID }))
    isGone()
  })

  it('is one with who is added to it: closes when they accept, and cancels them, too', async () => {
    let add = (_userIDs: readonly string[]) => Promise.resolve()
    const view = await stage(
      <>
        <OutgoingCallDialog />
        <GroupCallPanel
          add={(call) => {
            add = call.add
            return null
          }}
        />
      </>,
    )
    const { hub, store, connect, meanwhile, settle, pass } = view
    hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol', 'dave'] })
    const carol = connect('carol')
    const ring = async () => {
      const sent = await meanwhile(() => store.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] }))
      await meanwhile(() => add(['carol', 'dave']))
      const [added] = await carol.getPendingInvitations()
      return { first: sent.inviteID, inviteID: added?.inviteID ?? '' }
    }
    const { first, inviteID } = await ring()
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Outgoing group call bob, carol +1')
    await meanwhile(() => carol.accept({ inviteID }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()

    await ring()
    await settle()
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }))
    await pass()
    // What is left is of the call that goes on: Bob, and Dave.
    const stillRings = store.list.getState().outgoing.map((key) => store.invitation(key).getState()?.inviteID)
    expect(stillRings).toEqual([first, inviteID])
  })
})
