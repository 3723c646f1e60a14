import type { Meta, StoryObj } from '@storybook/react-vite'
import { GroupCallPanel, type GroupCallPanelProps, SignalingError } from 'ringkit'
import { expect, userEvent, within } from 'storybook/test'
import { controlsOf } from '../docs/controlsOf.js'
import { described } from '../docs/described.js'
import type { CallArgs } from '../world/CallArgs.js'
import { loadWorld } from '../world/loadWorld.js'
import { oldestIncoming, oldestOutgoing } from '../world/oldest.js'
import { ringTeam } from '../world/ringTeam.js'
import { scene } from '../world/scene.js'
import type { World } from '../world/World.js'
import { withWorld } from '../world/withWorld.js'
import { worldOf } from '../world/worldOf.js'
import { callControls } from './callControls.js'
import { withoutControls } from './withoutControls.js'

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
    ...controlsOf('GroupCallPanel'),
    media: callControls.media,
    timeout: { table: { disable: true } },
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

/** By its key: what has ended before the panel is there is no call that is under way. */
const byKey: Story['render'] = ({ media, purpose, message, timeout, ...props }, context) => (
  <div className="column">
    <GroupCallPanel {...props} invitationKey={worldOf(context).store.getAll()[0]?.key ?? ''} />
  </div>
)

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

/** People are added while it rings, with a button of the app's in `add`: a further invitation, shown as one with the first. */
export const AddPeople: Story = {
  parameters: scene<Args>(async (world, call) => {
    const inviteID = await ringTeam(world, 'ann', team, call, ['bob', 'carol'])
    await world.device('bob').accept({ inviteID })
  }),
  args: {
    add: ({ add, pending }) => (
      <button type="button" disabled={pending === 'add'} onClick={() => add(['dmitri', 'elif'])}>
        Add Dmitri and Elif
      </button>
    ),
  },
  play: async ({ canvas }) => {
    const panel = await canvas.findByRole('region')
    await expect(within(panel).getByText('1 of 2 answered')).toBeVisible()
    await userEvent.click(within(panel).getByRole('button', { name: 'Add Dmitri and Elif' }))
    await expect(await within(panel).findByText('1 of 4 answered')).toBeVisible()
    await expect(within(panel).getAllByText('Ringing…')).toHaveLength(3)
  },
}

/** Nobody could be added: it goes on, and says so. */
export const AddingFailed: Story = {
  ...AddPeople,
  parameters: scene<Args>(async (world, call) => {
    const inviteID = await ringTeam(world, 'ann', team, call, ['bob', 'carol'])
    await world.device('bob').accept({ inviteID })
    world.faults.fail('inviteInGroup', new SignalingError('The link was lost.', { code: 2801 }))
  }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add Dmitri and Elif' }))
    await expect(await canvas.findByText(/That did not work/)).toBeVisible()
    await expect(rows(canvas.getByRole('region'))).toHaveLength(2)
  },
}

/** Time ran out for those who had not answered. */
export const NoAnswer: Story = {
  parameters: scene<Args>(async (world, call) => {
    await halfAnswered(world, call)
    await world.clock.advance(30_000)
  }),
  render: byKey,
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText('No answer')).toHaveLength(4)
    await expect(await canvas.findByRole('button', { name: 'Close' })).toBeVisible()
  },
}

/** Whoever still rings is cancelled; who has accepted stays in the call. */
export const RestCancelled: Story = {
  parameters: scene<Args>(async (world, call) => {
    await halfAnswered(world, call)
    await world.store.cancel(oldestOutgoing(world))
  }),
  render: byKey,
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText('Cancelled')).toHaveLength(4)
    await expect(canvas.getAllByText('Answered').length).toBeGreaterThanOrEqual(2)
  },
}

/** `Call.Status` of a declined group: the last end counts. */
export const AllDeclined: Story = {
  parameters: scene<Args>(async (world, call) => {
    const inviteID = await ringTeam(world, 'ann', team.slice(0, 3), call)
    for (const userID of team.slice(0, 3)) await world.device(userID).reject({ inviteID })
  }),
  render: byKey,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Close' })).toBeVisible()
    for (const row of rows(canvas.getByRole('region'))) await expect(row).toHaveTextContent('Declined')
  },
}

export const AllAnswered: Story = {
  parameters: scene<Args>(async (world, call) => {
    const inviteID = await ringTeam(world, 'ann', team.slice(0, 3), call)
    for (const userID of team.slice(0, 3)) await world.device(userID).accept({ inviteID })
  }),
  render: byKey,
  play: async ({ canvas }) => {
    const panel = await canvas.findByRole('region')
    await expect(await within(panel).findByText('3 of 3 answered')).toBeVisible()
    await expect(within(panel).queryByRole('button', { name: 'Cancel' })).toBeNull()
  },
}

/** It could not be placed: it rings nowhere, and says so. */
export const Failed: Story = {
  parameters: {
    ...withoutControls,
    ...scene<Args>(async (world, call) => {
      world.faults.fail('inviteInGroup', new SignalingError('The link was lost.', { code: 2801 }))
      await ringTeam(world, 'ann', team.slice(0, 3), call).catch(() => {})
    }),
  },
  render: byKey,
  play: async ({ canvas }) => {
    const panel = await canvas.findByRole('region')
    await expect(within(panel).getByText('The call could not be placed')).toBeVisible()
    await expect(within(panel).getByRole('button', { name: 'Close' })).toBeVisible()
  },
}

/** Of a call that comes in, by `invitationKey`: who else was rung, and how far they are. */
export const ComesIn: Story = {
  parameters: {
    ...withoutControls,
    ...scene<Args>(async (world, call) => {
      const inviteID = await ringTeam(world, 'bob', ['ann', 'carol', 'dmitri'], call)
      await world.device('carol').accept({ inviteID })
    }),
  },
  render: (_args, context) => (
    <div className="column">
      <GroupCallPanel invitationKey={oldestIncoming(worldOf(context))} />
    </div>
  ),
  play: async ({ canvas }) => {
    const panel = await canvas.findByRole('region', { name: 'Incoming group video call' })
    await expect(rows(panel)).toHaveLength(3)
  },
}
