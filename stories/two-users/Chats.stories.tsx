import type { Meta, StoryObj } from '@storybook/react-vite'
import { IncomingCallDialog, OutgoingCallDialog } from 'ringkit'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { loadWorld } from '../world/loadWorld.js'
import { worldOf } from '../world/worldOf.js'
import { Chat } from './Chat.js'
import { dial } from './dial.js'
import { Phones } from './Phones.js'
import { phoneOf } from './phoneOf.js'

/** The dialogs, and below them the chat with the other one. */
const meta = {
  title: 'Two users/Chats',
  tags: ['!autodocs'],
  loaders: [loadWorld],
  parameters: { layout: 'fullscreen' },
  render: (_, context) => {
    const world = worldOf(context)
    return (
      <Phones
        world={world}
        above={dial}
        on={(me) => (
          <>
            <IncomingCallDialog presentation="banner" />
            <OutgoingCallDialog presentation="banner" endedMs={0} />
            <Chat device={world.device(me)} conversationID={me === 'ann' ? 'C2Cbob' : 'C2Cann'} />
          </>
        )}
      />
    )
  },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

type Phone = ReturnType<typeof phoneOf>

/** Waits until the chat of a phone says this, from the first bubble to the last. */
const reads = (phone: Phone, bubbles: readonly string[]) =>
  waitFor(() => {
    const rows = within(phone.getByRole('list', { name: 'Chat' })).queryAllByRole('listitem')
    const texts = rows.map((row) => [...row.querySelectorAll('b, small, p')].map((each) => each.textContent))
    expect(texts.map((each) => each.join(' · '))).toEqual(bubbles)
  })

/** Ann rings Bob. */
async function annRingsBob(canvas: Parameters<typeof phoneOf>[0]) {
  const [ann, bob] = [phoneOf(canvas, 'Ann'), phoneOf(canvas, 'Bob')]
  await ann.press('Call Bob Marsh')
  await bob.rings('Incoming call Ann Lindqvist')
  return { ann, bob }
}

const [OUT, IN] = ['Outgoing call', 'Incoming call'] as [string, string]

export const Accepted: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await reads(ann, [`${OUT} · Ringing`])
    await reads(bob, [`${IN} · Ringing`])
    await bob.press('Accept')
    await reads(ann, [OUT, `${OUT} · Answered`])
    await reads(bob, [IN, `${IN} · Answered`])
  },
}

/** With the words. */
export const DeclinedWithWords: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await userEvent.click(bob.getByText('Decline with message'))
    await bob.press('On my way')
    await reads(ann, [OUT, `${OUT} · Declined · On my way`])
    await reads(bob, [IN, `${IN} · Declined · On my way`])
  },
}

/** Who was rung has missed a call; who rang has cancelled one. */
export const Cancelled: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await ann.press('Cancel')
    await reads(ann, [OUT, `${OUT} · Cancelled`])
    await reads(bob, [IN, `${IN} · Missed call`])
  },
}

export const NoAnswer: Story = {
  play: async ({ canvas, ...context }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await worldOf(context).clock.advance(30_000)
    await reads(ann, [OUT, `${OUT} · No answer`])
    await reads(bob, [IN, `${IN} · Missed call`])
  },
}

/** In another call: `reason: 'busy'`. */
export const Busy: Story = {
  play: async ({ canvas, ...context }) => {
    const { ann, bob } = await annRingsBob(canvas)
    const { storeOf } = worldOf(context)
    const [key = ''] = storeOf('bob').list.getState().incoming
    await storeOf('bob').reject({ inviteID: key, data: JSON.stringify({ reason: 'busy' }) })
    await reads(ann, [OUT, `${OUT} · In another call`])
    await reads(bob, [IN, `${IN} · In another call`])
  },
}
