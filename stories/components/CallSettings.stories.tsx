import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentProps } from 'react'
import { CallSettings, GroupCallPanel, IncomingCallDialog } from 'ringkit'
import { expect } from 'storybook/test'
import { controlsOf } from '../docs/controlsOf.js'
import { described } from '../docs/described.js'
import { loadWorld } from '../world/loadWorld.js'
import { Page } from '../world/Page.js'
import { portrait } from '../world/portrait.js'
import { ring } from '../world/ring.js'
import { ringTeam } from '../world/ringTeam.js'
import { scene } from '../world/scene.js'
import { withWorld } from '../world/withWorld.js'
import { withoutControls } from './withoutControls.js'

const meta = {
  title: 'Components/CallSettings',
  component: CallSettings,
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: {
    layout: 'fullscreen',
    ...described('CallSettings'),
    ...scene((world) => ring(world, 'bob', { media: 'video' })),
  },
  argTypes: { ...controlsOf('CallSettings'), children: { control: false } },
  render: (args) => (
    <CallSettings {...args}>
      <Page />
      <IncomingCallDialog presentation="modal" />
    </CallSettings>
  ),
} satisfies Meta<ComponentProps<typeof CallSettings>>

export default meta
type Story = StoryObj<typeof meta>

/** Some texts of one's own; what is not given stays. */
export const Labels: Story = {
  args: { labels: { acceptVideo: 'Pick up', reject: 'Not now', silence: 'Hush' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Pick up' })).toBeVisible()
    await expect(canvas.getByRole('alertdialog', { name: 'Incoming video call Bob Marsh' })).toBeVisible()
  },
}

/** `getUser` gives names and pictures; it is called while rendering. */
export const NamesAndPictures: Story = {
  args: { getUser: () => ({ name: 'Robert Marsh, Support', avatar: portrait }) },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('Robert Marsh, Support')).toBeVisible()
    await expect(canvasElement.querySelector('img')).toBeVisible()
  },
}

/** A picture that does not load gives way to the initials. */
export const BrokenPicture: Story = {
  args: { getUser: () => ({ name: 'Robert Marsh', avatar: 'data:image/png,broken' }) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('RM')).toBeVisible()
  },
}

/** Settings can be nested: what the inner one does not say comes from above. */
export const Nested: Story = {
  parameters: { ...withoutControls, ...scene((world) => ringTeam(world, 'ann', ['bob', 'carol'])) },
  render: () => (
    <CallSettings labels={{ ringing: 'It rings', cancel: 'Hang up' }}>
      <CallSettings labels={{ cancel: 'Enough' }}>
        <div className="column">
          <GroupCallPanel />
        </div>
      </CallSettings>
    </CallSettings>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Enough' })).toBeVisible()
    await expect(canvas.getAllByText('It rings').length).toBeGreaterThanOrEqual(2)
  },
}
