import { act, fireEvent, render, screen } from '@testing-library/react'
import { CallButton, SignalingProvider } from 'ringkit'
import { createTestHub } from 'ringkit/testing'
import { describe, expect, it } from 'vitest'
import { callData, stage } from './stage.tsx'

const button = (name?: string) => screen.getByRole('button', name ? { name } : {})

const offBy = (off: string | undefined, why: string) => {
  expect(button()).toHaveAttribute('aria-disabled', 'true')
  expect(button()).toHaveAttribute('data-off', off)
  expect(button()).toHaveAccessibleDescription(why)
}

const isOn = () => {
  expect(button()).not.toHaveAttribute('aria-disabled')
  expect(button()).not.toHaveAttribute('data-off')
  expect(button()).not.toHaveAttribute('title')
}

describe('CallButton', () => {
  it('rings a user with its media, for 30 seconds', async () => {
    const { connect, pass } = await stage(<CallButton userID="bob" media="video" data='{"order":1}' />)
    const bob = connect('bob')
    fireEvent.click(button('Video call bob'))
    await pass()
    expect(await bob.getPendingInvitations()).toMatchObject([
      { inviter: 'ann', timeout: 30, data: '{"order":1,"media":"video"}' },
    ])
  })

  it('rings members of a group, but for oneself', async () => {
    const { hub, connect, pass } = await stage(<CallButton groupID="team" inviteeList={['ann', 'bob']} timeout={5} />)
    hub.createGroup({ groupID: 'team', members: ['ann', 'bob'] })
    const bob = connect('bob')
    fireEvent.click(button('Group call'))
    await pass()
    expect(await bob.getPendingInvitations()).toMatchObject([
      { groupID: 'team', inviteeList: ['bob'], timeout: 5, data: callData({ media: 'audio' }) },
    ])
    offBy('ringing', 'A call is ringing already')
  })

  it('hands on the push texts', async () => {
    const pushed: unknown[] = []
    const { hub } = createTestHub({ onOfflinePush: (push) => pushed.push(push) })
    render(
      <SignalingProvider client={hub.connect({ userID: 'ann' })}>
        <CallButton userID="bob" offlinePushInfo={{ title: 'Ann', description: 'is calling' }} />
      </SignalingProvider>,
    )
    await act(async () => fireEvent.click(button()))
    expect(pushed).toMatchObject([{ title: 'Ann', description: 'is calling' }])
  })

  it('rings only who is online, when asked to', async () => {
    const { connect, pass } = await stage(<CallButton userID="bob" onlineUserOnly />)
    const there = connect('bob')
    fireEvent.click(button())
    await pass()
    expect(await there.getPendingInvitations()).toHaveLength(1)
    expect(await connect('bob').getPendingInvitations()).toEqual([])
  })

  it('is off while a call with that user rings, whoever rings, and on again after', async () => {
    const { connect, meanwhile, pass } = await stage(<CallButton userID="bob" />)
    const [bob, carol] = [connect('bob'), connect('carol')]
    await meanwhile(() => carol.invite({ userID: 'ann' }))
    isOn()
    fireEvent.click(button())
    await pass()
    offBy('ringing', 'A call is ringing already')
    const [invitation] = await bob.getPendingInvitations()
    await meanwhile(() => bob.reject({ inviteID: invitation?.inviteID ?? '' }))
    isOn()
    await meanwhile(() => bob.invite({ userID: 'ann' }))
    offBy('ringing', 'A call is ringing already')
  })

  it('is off without a link', async () => {
    const { client, meanwhile } = await stage(<CallButton userID="bob" />)
    await meanwhile(async () => client.goOffline())
    offBy('offline', 'No connection')
    await meanwhile(async () => client.goOnline())
    isOn()
  })

  it('is off while nobody is signed in', () => {
    render(
      <SignalingProvider client={null}>
        <CallButton userID="bob" />
      </SignalingProvider>,
    )
    offBy('signedOut', 'Sign in to call')
  })

  it.each([
    ['oneself', <CallButton key="b" userID="ann" />],
    ['a group of nobody else', <CallButton key="b" groupID="team" inviteeList={['ann']} />],
  ])('does not ring %s', async (_whom, ui) => {
    await stage(ui)
    offBy('self', 'This is you')
  })

  it.each([
    ['nobody of a group', <CallButton key="b" groupID="team" inviteeList={[]} />],
    ['a user who is not known yet', <CallButton key="b" userID="" />],
  ])('does not ring %s', async (_whom, ui) => {
    await stage(ui)
    offBy('nobody', 'Nobody is chosen')
  })

  it('does nothing while it is off, and tells the app of no click', async () => {
    let clicks = 0
    const { store, pass } = await stage(<CallButton userID="ann" onClick={() => clicks++} />)
    fireEvent.click(button())
    await pass()
    expect(clicks).toBe(0)
    expect(store.getAll()).toEqual([])
  })

  it('says why when it is pressed while it is off, once, for 4 seconds, to the eye and to the ear', async () => {
    const { pass, container } = await stage(<CallButton userID="ann" />)
    const shown = () => container.querySelector('[data-slot=ringkit-reason]')
    expect(shown()).toBeNull()
    fireEvent.click(button())
    expect(shown()).toHaveTextContent('This is you')
    expect(shown()).toHaveAttribute('popover', 'manual')
    await pass(50)
    expect(screen.getByRole('status')).toHaveTextContent('This is you')
    await pass(3949)
    expect(shown()).toBeInTheDocument()
    await pass(1)
    expect(container).toHaveTextContent(/^Call ann$/)
  })

  it('takes the reason away when it can be used again, and does not bring it back by itself', async () => {
    const { client, meanwhile, container } = await stage(<CallButton userID="bob" />)
    await meanwhile(async () => client.goOffline())
    fireEvent.click(button())
    expect(container).toHaveTextContent('No connection')
    await meanwhile(async () => client.goOnline())
    expect(container).not.toHaveTextContent('No connection')
    isOn()
    await meanwhile(async () => client.goOffline())
    expect(container).not.toHaveTextContent('No connection')
  })

  it('runs the handler of the app first, and does nothing after preventDefault', async () => {
    const { store, pass } = await stage(<CallButton userID="bob" onClick={(event) => event.preventDefault()} />)
    fireEvent.click(button())
    await pass()
    expect(store.getAll()).toEqual([])
  })

  it('takes a class, an element and texts of its own, made of its state', async () => {
    await stage(
      <CallButton
        userID="ann"
        labels={{ callOff: { self: 'Nobody else' } }}
        className={({ off, media }) => `${media}-${off}`}
        render={(props, { off }) => <button {...props} data-made={off} />}
      >
        Ring
      </CallButton>,
    )
    expect(button('Ring')).toHaveClass('audio-self')
    expect(button()).toHaveAttribute('data-made', 'self')
    expect(button()).toHaveAccessibleDescription('Nobody else')
  })
})
