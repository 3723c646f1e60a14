import type { Meta, StoryObj } from '@storybook/react-vite'
import { IncomingCallDialog, OutgoingCallDialog } from 'ringkit'
import { expect, within } from 'storybook/test'
import styles from '../../src/ui/styles.css?raw'
import { Board } from '../themes/Board.js'
import defaults from '../themes/default.css?raw'
import { type BoardWorlds, loadBoard } from '../themes/loadBoard.js'
import { Product, type Theme } from '../themes/Product.js'
import { annRings } from '../world/annRings.js'
import { loadWorld } from '../world/loadWorld.js'
import { ring } from '../world/ring.js'
import { scene } from '../world/scene.js'
import { withWorld } from '../world/withWorld.js'

interface Args {
  theme: Theme
}

const meta = {
  title: 'Components/Themes',
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'The same components in three clothes. A theme is one CSS file, and no prop knows of it: the files are in the guide, under "Theming", to paste.',
      },
    },
  },
  argTypes: { theme: { control: false } },
  args: { theme: 'default' },
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

const board: Story = {
  decorators: [
    (Story) => (
      <div className="story story-frozen">
        <Story />
      </div>
    ),
  ],
  loaders: [async () => ({ worlds: await loadBoard() })],
  render: ({ theme }, { loaded }) => (
    <Product theme={theme}>
      <Board worlds={(loaded as { worlds: BoardWorlds }).worlds} />
    </Product>
  ),
  play: async ({ canvas }) => {
    await expect(
      await within(await canvas.findByRole('region', { name: 'Banner' })).findByRole('alertdialog'),
    ).toBeVisible()
    await expect(await within(canvas.getByRole('region', { name: 'Pill' })).findByRole('dialog')).toBeVisible()
    await expect(
      within(canvas.getByRole('region', { name: 'Stack' })).getAllByRole('group', { name: /^Incoming/ }),
    ).toHaveLength(2)
  },
}

const incoming: Story = {
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: scene((world) => ring(world, 'bob', { media: 'video', purpose: 'The plan for Thursday' })),
  render: ({ theme }) => (
    <Product theme={theme}>
      <IncomingCallDialog presentation="modal" />
    </Product>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alertdialog', { name: 'Incoming video call Bob Marsh' })).toBeVisible()
  },
}

const outgoing: Story = {
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: scene((world) => annRings(world, 'elif', { media: 'audio' })),
  render: ({ theme }) => (
    <Product theme={theme}>
      <OutgoingCallDialog presentation="modal" switchMedia />
    </Product>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('dialog', { name: 'Outgoing call Elif Aydın' })).toBeVisible()
  },
}

const brand = { args: { theme: 'marigold' } } satisfies Story
const terminal = { args: { theme: 'terminal' } } satisfies Story

/** `ringkit/styles.css` as it is. The file of this theme only names each token with its default. */
export const Default: Story = {
  ...board,
  play: async (context) => {
    await board.play?.(context)
    const named = [...defaults.matchAll(/--ringkit-(\w+): (.+);/g)].map(([, name, value]) => `${name}, ${value}`)
    const used = [...styles.matchAll(/var\(--ringkit-(\w+), (.+)\);/g)].map(([, name, value]) => `${name}, ${value}`)
    await expect(named.sort()).toEqual([...new Set(used)].sort())
  },
}
export const DefaultIncoming: Story = incoming
export const DefaultOutgoing: Story = outgoing

/** A brand: its colours, its fonts, square corners, dialogs that begin at the left, the time as a bar. */
export const Brand: Story = { ...board, ...brand }
export const BrandIncoming: Story = { ...incoming, ...brand }
export const BrandOutgoing: Story = { ...outgoing, ...brand }

/** A terminal: one font, green on black, lines for corners, blocks for the time. */
export const Terminal: Story = { ...board, ...terminal }
export const TerminalIncoming: Story = { ...incoming, ...terminal }
export const TerminalOutgoing: Story = { ...outgoing, ...terminal }
