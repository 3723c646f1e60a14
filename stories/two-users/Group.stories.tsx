import type { Meta, StoryObj } from '@storybook/react-vite'
import { CallButton, GroupCallPanel, IncomingCallDialog, type UseGroupCallReturn } from 'ringkit'
import { expect, waitFor, within } from 'storybook/test'
import { loadWorld } from '../world/loadWorld.js'
import { scene } from '../world/scene.js'
import { worldOf } from '../world/worldOf.js'
import { Phones } from './Phones.js'
import { phoneOf } from './phoneOf.js'

const team = ['bob', 'carol', 'dmitri', 'elif', 'farid', 'grace', 'hana', 'ines']

const add = (call: UseGroupCallReturn) => (
  <button type="button" disabled={call.pending === 'add'} onClick={() => call.add(['dmitri'])}>
    Add Dmitri
  </button>
)

/** Ann rings Bob and Carol, or the `rung`, and can add Dmitri. */
const meta = {
  title: 'Two users/Group',
  tags: ['!autodocs'],
  loaders: [loadWorld],
  parameters: {
    layout: 'fullscreen',
    rung: ['bob', 'carol'],
    ...scene(({ hub, device }) => {
      hub.createGroup({ groupID: 'team', members: ['ann', ...team] })
      for (const userID of team) device(userID)
    }),
  },
  render: (_, context) => (
    <Phones
      world={worldOf(context)}
      users={['ann', 'bob', 'carol', 'dmitri']}
      above={(me) => me === 'ann' && <CallButton groupID="team" inviteeList={context.parameters.rung} media="video" />}
      on={(me) => (me === 'ann' ? <GroupCallPanel add={add} /> : <IncomingCallDialog presentation="banner" />)}
    />
  ),
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const INCOMING = 'Incoming group video call Ann Lindqvist'

/** Ann rings the group; her panel shows each row as it stands. */
async function annRingsTeam(canvas: Parameters<typeof phoneOf>[0]) {
  const ann = phoneOf(canvas, 'Ann')
  await ann.press('Group video call')
  const panel = await ann.findByRole('region', { name: 'Outgoing group video call' })
  const row = (name: string) => within(panel).getByText(name)
  const shows = (name: string, state: string) =>
    waitFor(() => expect(row(name).closest('li')).toHaveTextContent(new RegExp(`${state}$`)))
  const [bob, carol, dmitri] = ['Bob', 'Carol', 'Dmitri'].map((name) => phoneOf(canvas, name)) as [
    typeof ann,
    typeof ann,
    typeof ann,
  ]
  return { ann, bob, carol, dmitri, shows }
}

/** Each answer stands in its row at once; who answers joins, the others ring on. */
export const LiveStates: Story = {
  play: async ({ canvas, ...context }) => {
    const { ann, bob, carol, dmitri, shows } = await annRingsTeam(canvas)
    await carol.rings(INCOMING)
    await shows('Bob Marsh', 'Ringing…')
    await bob.press('Accept with video')
    await expect(await bob.joins('video')).toBe(await ann.joins('video'))
    await ann.sees('1 of 2 answered')
    await shows('Bob Marsh', 'Answered')
    await carol.rings(INCOMING)
    await carol.press('Decline')
    await shows('Carol Mensah', 'Declined')
    await ann.sees('1 of 2 answered')
    await dmitri.isQuiet()
    await worldOf(context).clock.advance(1000)
    await ann.press('Close')
    await expect(ann.queryByRole('region')).toBeNull()
  },
}

/** Dmitri is added while it rings: a further invitation, shown as one. */
export const SomebodyAdded: Story = {
  play: async ({ canvas }) => {
    const { ann, bob, dmitri, shows } = await annRingsTeam(canvas)
    await bob.press('Accept with audio')
    await ann.sees('1 of 2 answered')
    await dmitri.isQuiet()
    ann.getByRole('button', { name: 'Add Dmitri' }).click()
    await dmitri.rings(INCOMING)
    await ann.sees('1 of 3 answered')
    await shows('Dmitri Sokolov', 'Ringing…')
    await dmitri.press('Accept with video')
    await dmitri.joins('video')
    await ann.sees('2 of 3 answered')
  },
}

/** It is withdrawn from all who have not answered, the added one too; who has answered stays. */
export const CancelledForTheRest: Story = {
  play: async ({ canvas }) => {
    const { ann, bob, carol, dmitri, shows } = await annRingsTeam(canvas)
    await bob.press('Accept with video')
    await ann.sees('1 of 2 answered')
    ann.getByRole('button', { name: 'Add Dmitri' }).click()
    await dmitri.rings(INCOMING)
    await carol.rings(INCOMING)
    await ann.press('Cancel')
    await carol.isQuiet()
    await dmitri.isQuiet()
    await shows('Bob Marsh', 'Answered')
    await shows('Carol Mensah', 'Cancelled')
    await shows('Dmitri Sokolov', 'Cancelled')
    await bob.joins('video')
  },
}

/** Three of eight answer, and time runs out for the rest. */
export const ThreeOfEight: Story = {
  parameters: { rung: team },
  play: async ({ canvas, ...context }) => {
    const { ann, bob, shows } = await annRingsTeam(canvas)
    const { device, store, clock } = worldOf(context)
    await bob.press('Accept with video')
    await ann.sees('1 of 8 answered')
    const inviteID = store.invitation(store.list.getState().outgoing[0] ?? '').getState()?.inviteID ?? ''
    await Promise.all(['grace', 'hana'].map((userID) => device(userID).accept({ inviteID })))
    await ann.sees('3 of 8 answered')
    await clock.advance(30_000)
    await ann.sees('3 of 8 answered')
    await shows('Inês Duarte', 'No answer')
    await expect(ann.getAllByText('No answer')).toHaveLength(5)
  },
}

/** Who has gone meanwhile is rung until time is up, as the engine does not tell that somebody is not there. */
export const OneWhoLeft: Story = {
  play: async ({ canvas, ...context }) => {
    const { ann, bob, carol, shows } = await annRingsTeam(canvas)
    const { device, clock } = worldOf(context)
    await carol.rings(INCOMING)
    await device('carol').logout()
    await carol.isQuiet()
    await bob.press('Accept with video')
    await shows('Carol Mensah', 'Ringing…')
    await clock.advance(30_000)
    await shows('Carol Mensah', 'No answer')
    await ann.sees('1 of 2 answered')
  },
}
