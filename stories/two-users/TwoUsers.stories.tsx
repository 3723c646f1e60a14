import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { annRings } from '../world/annRings.js'
import { loadWorld } from '../world/loadWorld.js'
import { scene } from '../world/scene.js'
import { worldOf } from '../world/worldOf.js'
import { dial } from './dial.js'
import { Phones } from './Phones.js'
import { phoneOf } from './phoneOf.js'

const meta = {
  title: 'Two users',
  loaders: [loadWorld],
  parameters: {
    layout: 'fullscreen',
    docs: {
      story: { inline: true, autoplay: true },
      description: {
        component:
          'Two people on one hub, each with a provider, hooks and dialogs of their own, as on two phones. The dialogs stand in the page here (`presentation="banner"`, and two lines of CSS), because both phones are in one document. Every story is played; in *Free* time goes by, and you play.',
      },
    },
  },
  render: (_, context) => <Phones world={worldOf(context)} live={context.parameters.live === true} above={dial} />,
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

type Canvas = Parameters<typeof phoneOf>[0]

/** Ann rings Bob, and Bob's phone shows who calls. */
async function annRingsBob(canvas: Canvas) {
  const [ann, bob] = [phoneOf(canvas, 'Ann'), phoneOf(canvas, 'Bob')]
  await ann.press('Video call Bob Marsh')
  await expect(await bob.rings('Incoming video call Ann Lindqvist')).toBeVisible()
  await expect(await ann.findByRole('dialog', { name: 'Outgoing video call Bob Marsh' })).toBeVisible()
  return { ann, bob }
}

/** Both are told to join the same room, once. */
export const Answered: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await bob.press('Accept with video')
    await expect(await bob.joins('video')).toBe(await ann.joins('video'))
    await bob.isQuiet()
    await expect(ann.queryByRole('dialog')).toBeNull()
  },
}

export const Declined: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await bob.press('Decline')
    await ann.sees('Declined')
    await bob.isQuiet()
    await ann.isInNoCall()
  },
}

export const Cancelled: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await ann.press('Cancel')
    await bob.isQuiet()
    await expect(ann.queryByRole('dialog')).toBeNull()
  },
}

/** After 30 seconds it rings no more, on both phones at once. */
export const NoAnswer: Story = {
  play: async ({ canvas, ...context }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await worldOf(context).clock.advance(30_000)
    await ann.sees('No answer')
    await bob.isQuiet()
  },
}

/** Each rings the other at the same moment: two invitations, and each can be answered. */
export const BothRing: Story = {
  play: async ({ canvas, ...context }) => {
    const [ann, bob] = [phoneOf(canvas, 'Ann'), phoneOf(canvas, 'Bob')]
    const { faults, clock } = worldOf(context)
    faults.latency = 100
    await ann.press('Call Bob Marsh')
    await bob.press('Call Ann Lindqvist')
    await clock.advance(500)
    faults.latency = 0
    await expect(await ann.rings('Incoming call Bob Marsh')).toBeVisible()
    await expect(await bob.rings('Incoming call Ann Lindqvist')).toBeVisible()
    await ann.press('Accept')
    await expect(await ann.joins('audio')).toBe(await bob.joins('audio'))
    await expect(bob.getByRole('alertdialog')).toBeVisible()
  },
}

/** Time goes by here: ring, and see the thirty seconds pass. */
export const Free: Story = {
  parameters: { live: true, ...scene((world) => annRings(world, 'bob', { media: 'video', timeout: 60 })) },
}
