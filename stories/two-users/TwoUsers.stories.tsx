import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { annRings } from '../world/annRings.js'
import { loadWorld } from '../world/loadWorld.js'
import { press } from '../world/press.js'
import { scene } from '../world/scene.js'
import { worldOf } from '../world/worldOf.js'
import { TwoPhones } from './TwoPhones.js'

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
  render: (_, context) => <TwoPhones world={worldOf(context)} live={context.parameters.live === true} />,
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const side = (canvas: Pick<ReturnType<typeof within>, 'getByRole'>, name: string) =>
  canvas.getByRole('region', { name })

/** Ann rings Bob, and Bob's phone shows who calls. */
async function annRingsBob(canvas: Pick<ReturnType<typeof within>, 'getByRole'>) {
  const [ann, bob] = [side(canvas, 'Ann'), side(canvas, 'Bob')]
  await userEvent.click(within(ann).getByRole('button', { name: 'Ring Bob' }))
  const incoming = await within(bob).findByRole('alertdialog', { name: 'Incoming video call Ann Lindqvist' })
  await expect(incoming).toBeVisible()
  await expect(await within(ann).findByRole('dialog', { name: 'Outgoing video call Bob Marsh' })).toBeVisible()
  return { ann, bob }
}

/** Both are told to join the same room, once. */
export const Answered: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await press('Accept with video', bob)
    await waitFor(() => expect(within(bob).getByRole('log')).toHaveTextContent('Join now'))
    await waitFor(() => expect(within(ann).getByRole('log')).toHaveTextContent('Join now'))
    await expect(within(ann).getByRole('log').textContent).toBe(within(bob).getByRole('log').textContent)
    await expect(canvas.queryByRole('alertdialog')).toBeNull()
    await expect(canvas.queryByRole('dialog')).toBeNull()
  },
}

export const Declined: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await press('Decline', bob)
    await expect(await within(ann).findByText('Declined')).toBeVisible()
    await expect(within(bob).queryByRole('alertdialog')).toBeNull()
    await expect(within(ann).getByRole('log')).toHaveTextContent('In no call')
  },
}

export const Cancelled: Story = {
  play: async ({ canvas }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await press('Cancel', ann)
    await waitFor(() => expect(within(bob).queryByRole('alertdialog')).toBeNull())
    await expect(within(ann).queryByRole('dialog')).toBeNull()
  },
}

/** After 30 seconds it rings no more, on both phones at once. */
export const NoAnswer: Story = {
  play: async ({ canvas, ...context }) => {
    const { ann, bob } = await annRingsBob(canvas)
    await worldOf(context).clock.advance(30_000)
    await expect(await within(ann).findByText('No answer')).toBeVisible()
    await expect(within(bob).queryByRole('alertdialog')).toBeNull()
  },
}

/** Each rings the other at the same moment: two invitations, and each can be answered. */
export const BothRing: Story = {
  play: async ({ canvas }) => {
    const [ann, bob] = [side(canvas, 'Ann'), side(canvas, 'Bob')]
    await userEvent.click(within(ann).getByRole('button', { name: 'Ring Bob' }))
    await userEvent.click(within(bob).getByRole('button', { name: 'Ring Ann' }))
    await expect(await within(ann).findByRole('alertdialog')).toBeVisible()
    await expect(await within(bob).findByRole('alertdialog')).toBeVisible()
  },
}

/** Time goes by here: ring, and see the thirty seconds pass. */
export const Free: Story = {
  parameters: { live: true, ...scene((world) => annRings(world, 'bob', { media: 'video', timeout: 60 })) },
}
