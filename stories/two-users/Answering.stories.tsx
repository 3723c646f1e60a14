import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Call, IncomingCallDialog, OutgoingCallDialog } from 'ringkit'
import { createInvitationStore } from 'ringkit/store'
import { expect, userEvent } from 'storybook/test'
import { loadWorld } from '../world/loadWorld.js'
import type { World } from '../world/World.js'
import { worldOf } from '../world/worldOf.js'
import { dial } from './dial.js'
import { Phone } from './Phone.js'
import { Phones } from './Phones.js'
import { phoneOf } from './phoneOf.js'

const meta = {
  title: 'Two users/Answering',
  tags: ['!autodocs'],
  loaders: [loadWorld],
  parameters: { layout: 'fullscreen' },
  render: (_, context) => <Phones world={worldOf(context)} above={dial} />,
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** Ann rings Bob. */
async function annRingsBob(canvas: Parameters<typeof phoneOf>[0], media: 'audio' | 'video' = 'audio') {
  const [ann, bob] = [phoneOf(canvas, 'Ann'), phoneOf(canvas, 'Bob')]
  await ann.press(media === 'video' ? 'Video call Bob Marsh' : 'Call Bob Marsh')
  await bob.rings(`Incoming ${media === 'video' ? 'video ' : ''}call Ann Lindqvist`)
  return { ann, bob }
}

export const WithAudio: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await bob.press('Accept')
    await expect(await bob.joins('audio')).toBe(await ann.joins('audio'))
  },
}

export const WithVideo: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas, 'video')
    await bob.press('Accept with video')
    await expect(await bob.joins('video')).toBe(await ann.joins('video'))
  },
}

/** A video call answered without a camera: both join with audio. */
export const VideoWithAudio: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas, 'video')
    await bob.press('Accept with audio')
    await expect(await bob.joins('audio')).toBe(await ann.joins('audio'))
  },
}

/** With a reason that means something: `busy` is another end for the caller. */
export const DeclinedWithReason: Story = {
  render: (_, context) => (
    <Phones
      world={worldOf(context)}
      above={dial}
      on={() => (
        <>
          <OutgoingCallDialog presentation="banner" />
          <IncomingCallDialog presentation="banner">
            <Call.Title />
            <Call.Caller />
            <Call.Reject reason="busy">I am in a call</Call.Reject>
          </IncomingCallDialog>
        </>
      )}
    />
  ),
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await bob.press('I am in a call')
    await ann.sees('In another call')
    await bob.isQuiet()
  },
}

/** Each of the words one can decline with is read by the caller, and stays until it is closed. */
export const QuickReplies: Story = {
  play: async ({ canvas, ...context }) => {
    for (const words of ["Can't talk now", "I'll call you in 10 minutes", 'On my way']) {
      const { ann, bob } = await annRingsBob(canvas)
      await userEvent.click(bob.getByText('Decline with message'))
      await bob.press(words)
      await ann.sees('Declined')
      await ann.sees(words)
      await worldOf(context).clock.advance(30_000)
      await ann.sees(words)
      await ann.press('Close')
      await expect(ann.queryByRole('dialog')).toBeNull()
    }
  },
}

export const OwnWords: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await userEvent.click(bob.getByText('Decline with message'))
    await expect(await bob.findByRole('button', { name: 'Send' })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.type(bob.getByRole('textbox', { name: 'Your message' }), 'At the dentist’s until ten.')
    await bob.press('Send')
    await ann.sees('At the dentist’s until ten.')
    await bob.isQuiet()
  },
}

/** The caller is not told, and it can still be answered. */
export const Silenced: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await bob.press('Silence')
    await expect(await bob.findByRole('button', { name: 'Silenced' })).toBeVisible()
    await ann.sees('Ringing…')
    await bob.press('Accept')
    await expect(await bob.joins('audio')).toBe(await ann.joins('audio'))
  },
}

/** Put aside on this phone: nobody is told, and for the caller it rings until time is up. */
export const Dismissed: Story = {
  play: async ({ canvas, ...context }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await bob.press('Silence')
    await bob.press('Dismiss')
    await bob.isQuiet()
    await ann.sees('Ringing…')
    await worldOf(context).clock.advance(30_000)
    await ann.sees('No answer')
    await bob.isInNoCall()
  },
}

/** Bob has a second device. */
function WithDesk({ world }: { world: World }) {
  const [store] = useState(() => {
    const client = world.hub.connect({ userID: 'bob', deviceID: 'desk' })
    return createInvitationStore({ client, clock: world.clock })
  })
  return (
    <Phones world={world} above={dial}>
      <Phone name="Bob's desk" store={store} />
    </Phones>
  )
}

/** It rings on all devices of a user; an answer on one ends it on the others, where nobody joins. */
export const AnsweredElsewhere: Story = {
  render: (_, context) => <WithDesk world={worldOf(context)} />,
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    const desk = phoneOf(canvas, "Bob's desk")
    await desk.rings('Incoming call Ann Lindqvist')
    await desk.press('Accept')
    await expect(await desk.joins('audio')).toBe(await ann.joins('audio'))
    await bob.isQuiet()
    await bob.isInNoCall()
  },
}

export const DeclinedElsewhere: Story = {
  ...AnsweredElsewhere,
  play: async ({ canvas, ...context }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await bob.press('Decline')
    await ann.sees('Declined')
    const desk = phoneOf(canvas, "Bob's desk")
    await desk.isQuiet()
    await worldOf(context).clock.advance(100)
    await expect(await desk.findByText('Declined on another device, Ann Lindqvist')).toBeInTheDocument()
  },
}
