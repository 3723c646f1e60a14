import type { Meta, StoryObj } from '@storybook/react-vite'
import { GroupCallPanel, type GroupCallPanelProps } from 'ringkit'
import { expect, within } from 'storybook/test'
import { described } from '../docs/described.js'
import type { CallArgs } from '../world/CallArgs.js'
import { loadWorld } from '../world/loadWorld.js'
import { oldestOutgoing } from '../world/oldest.js'
import { press } from '../world/press.js'
import { ringTeam } from '../world/ringTeam.js'
import { scene } from '../world/scene.js'
import type { World } from '../world/World.js'
import { withWorld } from '../world/withWorld.js'
import { worldOf } from '../world/worldOf.js'
import { callControls } from './callControls.js'
import { settingsControls } from './settingsControls.js'

type Args = GroupCallPanelProps & CallArgs

const team = ['bob', 'carol', 'dmitri', 'elif', 'farid', 'grace', 'hana', 'ines']

/** Two have accepted, two have declined, four have not answered. */
async function halfAnswered(world: World, call: CallArgs) {
  const inviteID = await ringTeam(world, 'ann', team, call)
  for (const userID of ['bob', 'grace']) await world.device(userID).accept({ inviteID })
  for (const userID of ['carol', 'hana']) await world.device(userID).reject({ inviteID })
}

const meta = {
  title: 'Components/GroupCallPanel',
  component: GroupCallPanel,
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: {
    layout: 'fullscreen',
    docs: { ...described('GroupCallPanel').docs, story: { inline: true, autoplay: true } },
    ...scene<Args>(halfAnswered),
  },
  argTypes: {
    invitationKey: { control: false, table: { defaultValue: { summary: 'the group call begun last' } } },
    ...settingsControls,
    ...callControls,
  },
  args: { timeout: 30, media: 'video' },
  render: ({ media, purpose, message, timeout, ...props }) => (
    <div className="column">
      <GroupCallPanel {...props} />
    </div>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<typeof meta>

const rows = (panel: HTMLElement) => within(panel).getAllByRole('listitem')

/** Nobody has answered yet. */
export const Ringing: Story = {
  parameters: scene<Args>((world, call) => ringTeam(world, 'ann', team.slice(0, 3), call)),
  play: async ({ canvas }) => {
    const panel = await canvas.findByRole('region', { name: 'Outgoing group video call' })
    for (const row of rows(panel)) await expect(row).toHaveTextContent('Ringing…')
  },
}

/** It goes on when the first has accepted: who still rings can be cancelled. */
export const EightInvitees: Story = {
  play: async ({ canvas }) => {
    const panel = await canvas.findByRole('region')
    await expect(within(panel).getByText('2 of 8 answered')).toBeVisible()
    await expect(rows(panel)).toHaveLength(8)
    await expect(within(panel).getAllByText('Declined')).toHaveLength(2)
    await expect(within(panel).getAllByText('Ringing…')).toHaveLength(4)
  },
}

/** Time ran out for those who had not answered. */
export const NoAnswer: Story = {
  play: async ({ canvas, ...context }) => {
    await canvas.findByRole('region')
    await worldOf(context).clock.advance(30_000)
    await expect(await canvas.findAllByText('No answer')).toHaveLength(4)
    await expect(await canvas.findByRole('button', { name: 'Close' })).toBeVisible()
  },
}

/** Whoever still rings is cancelled; who has accepted stays in the call. */
export const RestCancelled: Story = {
  play: async ({ canvas, canvasElement }) => {
    await press('Cancel', canvasElement)
    await expect(await canvas.findAllByText('Cancelled')).toHaveLength(4)
    await expect(canvas.getAllByText('Answered').length).toBeGreaterThanOrEqual(2)
  },
}

/** `Call.Status` of a declined group: the last end counts. */
export const AllDeclined: Story = {
  parameters: scene<Args>((world, call) => ringTeam(world, 'ann', team.slice(0, 3), call)),
  play: async ({ canvas, ...context }) => {
    await canvas.findByRole('region')
    const world = worldOf(context)
    const inviteID = oldestOutgoing(world)
    for (const userID of team.slice(0, 3)) await world.device(userID).reject({ inviteID })
    await expect(await canvas.findByRole('button', { name: 'Close' })).toBeVisible()
    for (const row of rows(canvas.getByRole('region'))) await expect(row).toHaveTextContent('Declined')
  },
}
