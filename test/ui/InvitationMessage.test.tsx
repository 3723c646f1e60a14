import { fireEvent, screen } from '@testing-library/react'
import { InvitationMessage, type Message } from 'ringkit'
import { describe, expect, it, vi } from 'vitest'
import { callData, stage } from './stage.tsx'

const bubbles = () => [...document.querySelectorAll<HTMLElement>('[data-slot="ringkit-message"]')]
const texts = () => bubbles().map((bubble) => [...bubble.children].map((child) => child.textContent))

/** What the chat of `userID` holds after `play`, as bubbles. */
async function chat(userID: string, play: (view: Awaited<ReturnType<typeof stage>>) => Promise<unknown>) {
  const messages: Message[] = []
  const view = await stage(null, { me: userID })
  view.client.on('onMessageReceived', ({ data }) => messages.push(...(data as Message[])))
  await play(view)
  return { ...view, messages }
}

/** A step as it stands in a message. */
const step = (info: object, flow: 'in' | 'out' = 'in', more: object = {}) => ({
  type: 'TIMCustomElem',
  flow,
  payload: {
    data: JSON.stringify({ inviteID: '1', groupID: '', inviter: 'bob', inviteeList: ['ann'], data: '', ...info }),
  },
  ...more,
})

const video = callData({ media: 'video', purpose: 'Order 4711' })

describe('InvitationMessage', () => {
  it('tells what kind of call it was, the step, and the words', async () => {
    await stage(<InvitationMessage message={step({ actionType: 1, data: video })} />)
    expect(texts()).toEqual([['Incoming video call', 'Order 4711']])
    expect(bubbles()[0]).toHaveAttribute('data-step', 'invited')
    expect(bubbles()[0]).toHaveAttribute('data-flow', 'in')
    expect(bubbles()[0]).toHaveAttribute('data-direction', 'incoming')
    expect(bubbles()[0]).toHaveAttribute('data-media', 'video')
  })

  it.each([
    [2, 'in', 'bob', '', 'Missed call'],
    [2, 'out', 'ann', '', 'Cancelled'],
    [3, 'out', 'bob', '', 'Answered'],
    [4, 'in', 'ann', '', 'Declined'],
    [4, 'in', 'ann', callData({ reason: 'busy' }), 'In another call'],
    [5, 'in', 'bob', '', 'Missed call'],
    [5, 'out', 'ann', '', 'No answer'],
  ] as const)('says of step %i, %s, of a call by %s with %j: %s', async (actionType, flow, inviter, data, text) => {
    await stage(<InvitationMessage message={step({ actionType, inviter, data }, flow)} />)
    expect(texts()).toEqual([[inviter === 'ann' ? 'Outgoing call' : 'Incoming call', text]])
    expect(bubbles()[0]).toHaveAttribute('data-flow', flow)
  })

  it('asks for no more users than can be named', async () => {
    const asked = vi.fn(() => undefined)
    const inviteeList = Array.from({ length: 5000 }, (_, at) => `u${at}`)
    const message = step({ actionType: 1, groupID: 'team', inviteeList })
    await stage(<InvitationMessage message={message} getUser={asked} />)
    expect(texts()).toEqual([['Incoming group call', 'u0, u1 +4998']])
    expect(new Set(asked.mock.calls.flat()).size).toBe(20)
  })

  it('says of a call that it rings, for as long as it does', async () => {
    const { messages, show, connect, meanwhile } = await chat('ann', async ({ connect: call, meanwhile: when }) =>
      when(() => call('bob').invite({ userID: 'ann', data: video, timeout: 30 })),
    )
    show(messages.map((message) => <InvitationMessage key={message.ID} message={message} />))
    expect(texts()).toEqual([['Incoming video call', 'Ringing', 'Order 4711']])
    const [ringing] = await connect('ann').getPendingInvitations()
    await meanwhile(() => connect('ann').reject({ inviteID: ringing?.inviteID ?? '' }))
    expect(texts()).toEqual([['Incoming video call', 'Order 4711']])
  })

  it('names in a group whom the step is about, and calls it missed only if that is oneself', async () => {
    const info = { actionType: 5, groupID: 'team', inviter: 'bob', inviteeList: ['carol', 'dave'] }
    await stage(<InvitationMessage message={step(info)} getUser={(id) => ({ name: id.toUpperCase() })} />)
    expect(texts()).toEqual([['Incoming group call', 'CAROL, DAVE', 'No answer']])
  })

  it('is nothing for a message that is no step', async () => {
    const { container } = await stage(
      <>
        <InvitationMessage message={{ type: 'TIMTextElem', payload: { text: 'Hello' } }} />
        <InvitationMessage message={step({ actionType: 9 })} />
        <InvitationMessage message={{ type: 'TIMCustomElem', payload: { data: '{inviteID actionType' } }} />
      </>,
    )
    expect(container).toBeEmptyDOMElement()
  })

  it('goes by the sender where a message does not say which way it went', async () => {
    const message = step({ actionType: 1, inviter: 'ann', inviteeList: ['bob'] }, 'in', {
      flow: undefined,
      from: 'ann',
    })
    await stage(<InvitationMessage message={message} />)
    expect(bubbles()[0]).toHaveAttribute('data-flow', 'out')
  })

  it('reads what the engine leaves in a chat', async () => {
    const { messages, show } = await chat('ann', async ({ connect, meanwhile, client }) => {
      const bob = connect('bob')
      const { inviteID } = await meanwhile(() => bob.invite({ userID: 'ann', data: video }))
      await meanwhile(() => bob.cancel({ inviteID }))
      return client
    })
    show(messages.map((message) => <InvitationMessage key={message.ID} message={message} />))
    expect(texts()).toEqual([
      ['Incoming video call', 'Order 4711'],
      ['Incoming call', 'Missed call'],
    ])
  })

  it('takes a class, an element, a handler and children of its own', async () => {
    let clicks = 0
    await stage(
      <InvitationMessage
        message={step({ actionType: 4 })}
        className={({ step: made }) => `is-${made}`}
        render={<button type="button" />}
        onClick={() => clicks++}
      >
        Call back
      </InvitationMessage>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Call back' }))
    expect(bubbles()[0]).toHaveClass('is-rejected')
    expect(clicks).toBe(1)
  })
})
