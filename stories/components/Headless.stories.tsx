import type { Decorator, Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { HeadlessDialog } from '../examples/HeadlessDialog.js'
import headlessDialog from '../examples/HeadlessDialog.tsx?raw'
import { HeadlessGroup } from '../examples/HeadlessGroup.js'
import headlessGroup from '../examples/HeadlessGroup.tsx?raw'
import { HeadlessIncoming } from '../examples/HeadlessIncoming.js'
import headlessIncoming from '../examples/HeadlessIncoming.tsx?raw'
import { HeadlessOutgoing } from '../examples/HeadlessOutgoing.js'
import headlessOutgoing from '../examples/HeadlessOutgoing.tsx?raw'
import { Ringing } from '../examples/OwnDialog.js'
import ownDialog from '../examples/OwnDialog.tsx?raw'
import { loadWorld } from '../world/loadWorld.js'
import { press } from '../world/press.js'
import { ring } from '../world/ring.js'
import { ringTeam } from '../world/ringTeam.js'
import { scene } from '../world/scene.js'
import { withWorld } from '../world/withWorld.js'
import { worldOf } from '../world/worldOf.js'
import './headless.css'

const withoutStyles: Decorator = (Story) => (
  <main className="bare">
    <Story />
  </main>
)

/** The code of a story is the file that it runs. */
const shows = (code: string, story: string) => ({
  docs: { description: { story }, source: { code: code.trim(), language: 'tsx' } },
})

const meta = {
  title: 'Components/Headless',
  loaders: [loadWorld],
  decorators: [withoutStyles, withWorld],
  parameters: {
    layout: 'fullscreen',
    docs: {
      canvas: { sourceState: 'shown' },
      description: {
        component:
          'Each of the ready-made components once more, put together by hand from hooks and parts, without `ringkit/styles.css`: what you see is what the browser does by itself. The code below a story is the file that runs in it.',
      },
    },
    ...scene((world) => ring(world, 'bob', { purpose: 'The plan for Thursday' })),
  },
} satisfies Meta

export default meta
type Story = StoryObj

export const Incoming: Story = {
  parameters: shows(headlessIncoming, 'A call that comes in, as a part of the page.'),
  render: () => <HeadlessIncoming />,
  play: async ({ canvas }) => {
    const call = await canvas.findByRole('group', { name: 'Incoming call' })
    const accept = within(call).getByRole('button', { name: 'Accept' })
    await expect(accept).toHaveAttribute('aria-keyshortcuts', 'Alt+Shift+A')
    // As a browser draws a button that nobody has styled.
    await expect(getComputedStyle(accept).borderRadius).toBe('0px')
  },
}

export const IncomingDialog: Story = {
  parameters: shows(
    headlessDialog,
    'The dialog with an inside of one’s own: focus, Escape, shortcuts and announcements stay.',
  ),
  render: () => <HeadlessDialog />,
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('alertdialog', { name: 'Incoming call Bob Marsh' })
    await waitFor(() => expect(dialog).toHaveFocus())
  },
}

export const IncomingAnswered: Story = {
  tags: ['!autodocs'],
  render: () => <HeadlessIncoming />,
  play: async ({ canvas }) => {
    await press('Accept')
    await waitFor(() => expect(canvas.queryByRole('group')).toBeNull())
  },
}

export const IncomingDialogDeclined: Story = {
  tags: ['!autodocs'],
  render: () => <HeadlessDialog />,
  play: async ({ canvas }) => {
    await press('Not now')
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull())
  },
}

export const Stack: Story = {
  parameters: {
    ...scene(async (world) => {
      for (const inviter of ['bob', 'carol']) await ring(world, inviter)
    }),
    ...shows(ownDialog, 'All that ring, in a list.'),
  },
  render: () => <Ringing />,
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('button', { name: 'Accept' })).toHaveLength(2)
    await press('Not now', (await canvas.findByText('Bob Marsh')).parentElement as HTMLElement)
    await waitFor(() => expect(canvas.getAllByRole('button', { name: 'Accept' })).toHaveLength(1))
  },
}

export const Outgoing: Story = {
  parameters: {
    ...scene((world) => world.storeOf('bob')),
    ...shows(headlessOutgoing, 'A call that goes out, below its button.'),
  },
  render: () => <HeadlessOutgoing />,
  play: async ({ canvas, ...context }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Call Bob' }))
    await expect(await canvas.findByText('Ringing…')).toBeVisible()
    const [call = ''] = worldOf(context).storeOf('bob').list.getState().incoming
    await worldOf(context).storeOf('bob').reject(call)
    await expect(await canvas.findByText('Declined')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Call again' })).toBeVisible()
  },
}

export const Group: Story = {
  parameters: {
    ...scene((world) => ringTeam(world, 'ann', ['bob', 'carol', 'dmitri'], {}, ['bob', 'carol'])),
    ...shows(headlessGroup, 'A group call, and a button to add somebody.'),
  },
  render: () => <HeadlessGroup />,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Ring Dmitri, too' }))
    await expect(await canvas.findByText('dmitri: pending')).toBeVisible()
    await expect(canvas.getByText('0 of 3 are in')).toBeVisible()
  },
}
