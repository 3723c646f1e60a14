import { fireEvent, screen } from '@testing-library/react'
import { TSignaling } from 'ringkit'
import { describe, expect, it, vi } from 'vitest'
import { Busy } from '../../stories/recipes/Busy.js'
import { Calls } from '../../stories/recipes/Calls.js'
import type { RoomProps } from '../../stories/recipes/RoomProps.js'
import { callData, stage } from '../ui/stage.tsx'

/** A room that shows what it was told. */
function Room({ callID, media, isCaller, onLeave }: RoomProps) {
  return (
    <section aria-label="Call">
      <p>{[callID, media, isCaller ? 'rang' : 'answered'].join(' ')}</p>
      <button type="button" onClick={onLeave}>
        Hang up
      </button>
    </section>
  )
}

const room = () => screen.queryByRole('region', { name: 'Call' })
const says = () => room()?.querySelector('p')?.textContent
const button = (name: string) => screen.getByRole('button', { name })
const video = callData({ media: 'video' })

describe('the hand-over of the recipes', () => {
  it('joins with what it was answered with', async () => {
    const view = await stage(<Calls room={Room} />)
    const { inviteID } = await view.meanwhile(() => view.connect('bob').invite({ userID: 'ann', data: video }))
    await view.settle()
    fireEvent.click(button('Accept with audio'))
    await view.pass()
    expect(says()).toBe(`${inviteID} audio answered`)
    fireEvent.click(button('Hang up'))
    expect(room()).not.toBeInTheDocument()
  })

  it('joins at the first answer of a group, and stops ringing the others when it leaves', async () => {
    const view = await stage(<Calls room={Room} />)
    view.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol', 'dave'] })
    const [bob, carol, dave] = [view.connect('bob'), view.connect('carol'), view.connect('dave')]
    const inviteeList = ['bob', 'carol', 'dave']
    const cancelled = vi.fn()
    dave.addSignalingListener(TSignaling.INVITATION_CANCELLED, cancelled)
    const data = callData({ media: 'video', callID: 'standup' })
    const { inviteID } = await view.meanwhile(() => view.store.inviteInGroup({ groupID: 'team', inviteeList, data }))
    await view.meanwhile(() => bob.accept({ inviteID, data: video }))
    expect(says()).toBe('standup video rang')
    await view.meanwhile(() => carol.accept({ inviteID, data: callData({ media: 'audio' }) }))
    expect(says()).toBe('standup video rang')
    expect(cancelled).not.toHaveBeenCalled()
    fireEvent.click(button('Hang up'))
    await view.pass()
    expect(cancelled).toHaveBeenCalledOnce()
  })

  it('ends one call for the next', async () => {
    const view = await stage(<Calls room={Room} />)
    const [bob, carol] = [view.connect('bob'), view.connect('carol')]
    const first = await view.meanwhile(() => view.store.invite({ userID: 'bob' }))
    await view.meanwhile(() => bob.accept({ inviteID: first.inviteID }))
    expect(says()).toBe(`${first.inviteID} audio rang`)
    const next = await view.meanwhile(() => carol.invite({ userID: 'ann' }))
    await view.settle()
    fireEvent.click(button('End and accept'))
    await view.pass()
    expect(says()).toBe(`${next.inviteID} audio answered`)
  })

  it('says that the line is busy while that is there', async () => {
    const view = await stage(<Busy />)
    const bob = view.connect('bob')
    const rejected = vi.fn()
    bob.addSignalingListener(TSignaling.INVITEE_REJECTED, rejected)
    await view.meanwhile(() => bob.invite({ userID: 'ann' }))
    expect(rejected.mock.calls).toMatchObject([[{ data: { data: callData({ reason: 'busy' }) } }]])
  })
})
