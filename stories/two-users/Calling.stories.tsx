import type { Meta, StoryObj } from '@storybook/react-vite'
import { IncomingCallDialog, OutgoingCallDialog, SignalingError } from 'ringkit'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { loadWorld } from '../world/loadWorld.js'
import { worldOf } from '../world/worldOf.js'
import { dial } from './dial.js'
import { drag } from './drag.js'
import { Phones } from './Phones.js'
import { phoneOf } from './phoneOf.js'

const meta = {
  title: 'Two users/Calling',
  tags: ['!autodocs'],
  loaders: [loadWorld],
  parameters: { layout: 'fullscreen' },
  render: (_, context) => (
    <Phones
      world={worldOf(context)}
      above={dial}
      on={() => (
        <>
          <IncomingCallDialog presentation="banner" />
          <OutgoingCallDialog presentation="banner" switchMedia />
        </>
      )}
    />
  ),
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

type Canvas = Parameters<typeof phoneOf>[0]
const both = (canvas: Canvas) => ({ ann: phoneOf(canvas, 'Ann'), bob: phoneOf(canvas, 'Bob') })

/** Nobody answers; the second time somebody does. */
export const NoAnswerAndAgain: Story = {
  play: async ({ canvas, ...context }) => {
    const { ann, bob } = both(canvas)
    await ann.press('Call Bob Marsh')
    await bob.rings('Incoming call Ann Lindqvist')
    await worldOf(context).clock.advance(30_000)
    await ann.sees('No answer')
    await bob.isQuiet()
    await ann.press('Call again')
    await bob.rings('Incoming call Ann Lindqvist')
    await bob.press('Accept')
    await expect(await bob.joins('audio')).toBe(await ann.joins('audio'))
  },
}

/** It never leaves the phone; Bob hears nothing of it until it is tried again. */
export const FailedAndAgain: Story = {
  play: async ({ canvas, ...context }) => {
    const { ann, bob } = both(canvas)
    const { faults, clock } = worldOf(context)
    faults.fail('invite', new SignalingError('The link was lost.', { code: 2801 }))
    await userEvent.click(ann.getByRole('button', { name: 'Video call Bob Marsh' }))
    await ann.sees('The call could not be placed')
    await clock.advance(20_000)
    await ann.sees('The call could not be placed')
    await bob.isQuiet()
    await ann.press('Call again')
    await bob.rings('Incoming video call Ann Lindqvist')
    await ann.sees('Ringing…')
  },
}

/** The one who rings turns on the camera: what rings at Bob's becomes a video call, and is the same call. */
export const MediaSwitched: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = both(canvas)
    await ann.press('Call Bob Marsh')
    const ringing = await bob.rings('Incoming call Ann Lindqvist')
    await ann.press('Switch to video')
    await expect(await bob.rings('Incoming video call Ann Lindqvist')).toBe(ringing)
    await bob.findByRole('button', { name: 'Accept with video' })
    await ann.press('Switch to audio')
    await bob.rings('Incoming call Ann Lindqvist')
    await ann.press('Switch to video')
    await bob.press('Accept with video')
    await expect(await bob.joins('video')).toBe(await ann.joins('video'))
  },
}

/** Given up before the engine has answered: it may never ring, and never stays. */
export const CancelledWhileSending: Story = {
  play: async ({ canvas, ...context }) => {
    const { ann, bob } = both(canvas)
    const { faults, clock } = worldOf(context)
    faults.latency = 1000
    await ann.press('Call Bob Marsh')
    await ann.sees('Calling…')
    await ann.press('Cancel')
    await clock.advance(10_000)
    await waitFor(() => expect(ann.queryByRole('dialog')).toBeNull())
    await bob.isQuiet()
    await expect(await ann.findByRole('button', { name: 'Call Bob Marsh' })).not.toHaveAttribute('aria-disabled')
  },
}

/** As a pill it is moved by mouse, finger, pen and keys, made large again, and ends when Bob answers. */
export const MinimizedAndMoved: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = both(canvas)
    await ann.press('Video call Bob Marsh')
    await bob.rings('Incoming video call Ann Lindqvist')
    await ann.press('Minimize')
    const pill = ann.getByRole('dialog', { name: 'Outgoing video call Bob Marsh' })
    await expect(pill).toHaveAttribute('data-presentation', 'pill')

    const place = () => {
      const { left, top } = pill.getBoundingClientRect()
      return [Math.round(left), Math.round(top)]
    }
    const [left = 0, top = 0] = place()
    for (const [at, pointer] of ['mouse', 'touch', 'pen'].entries()) {
      drag(pill, -20, -10, pointer)
      await expect(place()).toEqual([left - 20 * (at + 1), top - 10 * (at + 1)])
    }
    within(pill).getByRole('button', { name: 'Cancel' }).focus()
    await userEvent.keyboard('{ArrowUp}{ArrowRight}')
    await expect(place()).toEqual([left - 60 + 16, top - 30 - 16])

    await ann.press('Show the call')
    await expect(pill).toHaveAttribute('data-presentation', 'banner')
    await ann.press('Minimize')
    await bob.press('Accept with video')
    await expect(await bob.joins('video')).toBe(await ann.joins('video'))
    await expect(ann.queryByRole('dialog')).toBeNull()
  },
}

/** Taken back out of the pill. */
export const CancelledInThePill: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = both(canvas)
    await ann.press('Call Bob Marsh')
    await bob.rings('Incoming call Ann Lindqvist')
    await ann.press('Minimize')
    await ann.press('Cancel')
    await bob.isQuiet()
    await expect(ann.queryByRole('dialog')).toBeNull()
  },
}
