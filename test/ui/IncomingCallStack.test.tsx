import { fireEvent, screen, within } from '@testing-library/react'
import { IncomingCallStack } from 'ringkit'
import { describe, expect, it, vi } from 'vitest'
import { callData, stage } from './stage.tsx'

const stack = () => document.querySelector('[data-slot=ringkit-stack]')
const card = (name: RegExp) => screen.getByRole('group', { name })
const callers = () =>
  [...document.querySelectorAll('[data-slot=ringkit-card] [data-slot=ringkit-caller]')].map((each) => each.textContent)

/** Bob and Carol ring Ann. */
async function twoRing(ui = <IncomingCallStack />) {
  const view = await stage(ui)
  const [bob, carol] = [view.connect('bob'), view.connect('carol')]
  const first = await view.meanwhile(() => bob.invite({ userID: 'ann', timeout: 60 }))
  const second = await view.meanwhile(() => carol.invite({ userID: 'ann', data: callData({ media: 'video' }) }))
  await view.settle()
  return { ...view, bob, carol, first: first.inviteID, second: second.inviteID }
}

describe('IncomingCallStack', () => {
  it('leaves nothing in the page while nothing rings', async () => {
    const { container } = await stage(<IncomingCallStack />)
    expect(container).toBeEmptyDOMElement()
  })

  it('is one dialog with a card for each call, the oldest first', async () => {
    const { connect, meanwhile } = await twoRing()
    await meanwhile(() => connect('dave').invite({ userID: 'ann' }))
    expect(screen.getByRole('dialog', { name: 'Incoming calls' }).parentElement).toHaveAttribute('data-calls', '3')
    expect(callers()).toEqual(['bob', 'carol', 'dave'])
    expect(card(/carol/)).toHaveAccessibleName('Incoming video call carol')
  })

  it('answers the call of the card, and no other', async () => {
    const { pass, store, first, second } = await twoRing()
    fireEvent.click(within(card(/carol/)).getByRole('button', { name: 'Accept with audio' }))
    await pass()
    expect(store.invitation(second).getState()?.status).toBe('accepted')
    expect(store.invitation(first).getState()?.status).toBe('ringing')
    expect(callers()).toEqual(['bob'])
  })

  it('says each call aloud once', async () => {
    const { pass, connect, meanwhile } = await twoRing()
    await pass(50)
    expect(screen.getAllByRole('alert').map((each) => each.textContent)).toEqual([
      'Incoming call, bob',
      'Incoming video call, carol',
    ])
    await pass(5000)
    await meanwhile(() => connect('dave').invite({ userID: 'ann' }))
    await pass(50)
    expect(screen.getAllByRole('alert').map((each) => each.textContent)).toEqual(['', '', 'Incoming call, dave'])
  })

  it('says of each call why it ended', async () => {
    const { pass, bob, carol, first, second, meanwhile } = await twoRing()
    const said = () => screen.getAllByRole('status').map((each) => each.textContent)
    await pass(6000)
    await meanwhile(() => bob.cancel({ inviteID: first }))
    await pass(50)
    expect(said()).toContain('Missed call, bob')
    await meanwhile(() => carol.cancel({ inviteID: second }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await pass(50)
    expect(said()).toEqual(['Missed call, bob', 'Missed call, carol'])
  })

  it('says nothing of a call that was dismissed here', async () => {
    const { pass, store, first, container } = await twoRing()
    await pass(6000)
    store.dismiss(first)
    await pass(50)
    expect(callers()).toEqual(['carol'])
    expect(container).not.toHaveTextContent('bob')
  })

  it('takes props for its element, a class made of how many ring, and a ref', async () => {
    const ref = vi.fn()
    await twoRing(<IncomingCallStack ref={ref} id="calls" className={({ calls }) => `of-${calls}`} />)
    expect(stack()).toHaveClass('of-2')
    expect(stack()).toHaveAttribute('id', 'calls')
    expect(ref).toHaveBeenCalledWith(stack())
  })

  it('shows what an app puts into each card', async () => {
    await twoRing(<IncomingCallStack>Mine</IncomingCallStack>)
    expect(screen.getAllByText('Mine')).toHaveLength(2)
  })
})
