import type { Meta, StoryObj } from '@storybook/react-vite'
import { batchUsers, CallSettings, GroupCallPanel, IncomingCallDialog, SignalingProvider } from 'ringkit'
import { expect } from 'storybook/test'
import { controlsOf } from '../docs/controlsOf.js'
import { described } from '../docs/described.js'
import { loadWorld } from '../world/loadWorld.js'
import { Page } from '../world/Page.js'
import { userOf } from '../world/people.js'
import { portrait } from '../world/portrait.js'
import { ring } from '../world/ring.js'
import { ringTeam } from '../world/ringTeam.js'
import { scene } from '../world/scene.js'
import { withWorld } from '../world/withWorld.js'
import { worldOf } from '../world/worldOf.js'

const meta = {
  title: 'Components/SignalingProvider',
  component: SignalingProvider,
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: {
    layout: 'fullscreen',
    ...described('SignalingProvider'),
    ...scene((world) => ring(world, 'bob', { media: 'video' })),
  },
  argTypes: controlsOf('SignalingProvider'),
} satisfies Meta<typeof SignalingProvider>

export default meta
type Story = StoryObj

/** No names but those of `resolveUser`: the other stories have a `getUser` above them. */
const nameless = () => undefined

/** `resolveUser` gives a name and a picture for everything below the provider. What is known at once is there at once. */
export const Users: Story = {
  render: (_args, context) => (
    <SignalingProvider
      store={worldOf(context).store}
      resolveUser={(userID) => ({ name: `${userOf(userID)?.name}, Support`, avatar: portrait })}
    >
      <CallSettings getUser={nameless}>
        <Page />
        <IncomingCallDialog presentation="modal" />
      </CallSettings>
    </SignalingProvider>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('Bob Marsh, Support')).toBeVisible()
    await expect(canvasElement.querySelector('img')).toBeVisible()
  },
}

/** What has to be fetched comes later, and the userID stands there until then. It is fetched once for each user. */
export const UsersThatComeLater: Story = {
  parameters: { live: true },
  render: (_args, context) => (
    <SignalingProvider
      store={worldOf(context).store}
      resolveUser={async (userID) => {
        await new Promise((resolve) => setTimeout(resolve, 300))
        return userOf(userID)
      }}
    >
      <CallSettings getUser={nameless}>
        <Page />
        <IncomingCallDialog presentation="modal" />
      </CallSettings>
    </SignalingProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('bob')).toBeInTheDocument()
    await expect(await canvas.findByText('Bob Marsh')).toBeInTheDocument()
  },
}

const questions: string[][] = []
/** Asks the app's directory once for all who are shown at the same moment. */
const fromDirectory = batchUsers(async (userIDs) => {
  questions.push(userIDs)
  return userIDs.map(userOf)
})

/** `batchUsers` makes one question of many: a group is asked for as a whole. */
export const UsersOfAGroup: Story = {
  parameters: scene((world) => ringTeam(world, 'ann', ['bob', 'carol', 'dmitri'])),
  render: (_args, context) => (
    <SignalingProvider store={worldOf(context).store} resolveUser={fromDirectory}>
      <CallSettings getUser={nameless}>
        <div className="column">
          <GroupCallPanel />
        </div>
      </CallSettings>
    </SignalingProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Dmitri Sokolov')).toBeVisible()
    await expect(questions.every((userIDs) => userIDs.length === 3)).toBe(true)
  },
}
