import type { Meta, StoryObj } from '@storybook/react-vite'
import { CallButton, type CallButtonProps, CallSettings, OutgoingCallDialog, SignalingProvider } from 'ringkit'
import { ar } from 'ringkit/locales/ar'
import { expect, userEvent } from 'storybook/test'
import { controlsOf } from '../docs/controlsOf.js'
import { described } from '../docs/described.js'
import { annRings } from '../world/annRings.js'
import { loadWorld } from '../world/loadWorld.js'
import { scene } from '../world/scene.js'
import { withWorld } from '../world/withWorld.js'
import { withoutControls } from './withoutControls.js'

const meta = {
  title: 'Components/CallButton',
  component: CallButton,
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: {
    layout: 'fullscreen',
    docs: { ...described('CallButton').docs, story: { inline: true, height: 'auto' } },
    ...scene((world) => world.device('bob')),
  },
  argTypes: controlsOf(
    'CallButton',
    // What it changes is in the call, and not in the button.
    ...['labels', 'groupID', 'inviteeList', 'timeout', 'data', 'onlineUserOnly', 'offlinePushInfo'],
  ),
  args: { userID: 'bob', media: 'audio' },
  render: (props) => (
    <div className="row">
      <CallButton {...props} />
    </div>
  ),
} satisfies Meta<CallButtonProps>

export default meta
type Story = StoryObj<typeof meta>

export const Audio: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Call Bob Marsh' })).toBeEnabled()
  },
}

export const Video: Story = {
  args: { media: 'video' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Video call Bob Marsh' })).toBeVisible()
  },
}

export const Group: Story = {
  parameters: withoutControls,
  render: () => (
    <div className="row">
      <CallButton groupID="team" inviteeList={['bob', 'carol']} />
      <CallButton groupID="team" inviteeList={['bob', 'carol']} media="video" />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Group video call' })).toBeVisible()
  },
}

/** Press one. What it rings, the dialog shows; meanwhile it is off, and so is the other one for the same user. */
export const Rings: Story = {
  parameters: withoutControls,
  render: () => (
    <div className="row">
      <CallButton userID="bob" />
      <CallButton userID="bob" media="video" />
      <OutgoingCallDialog presentation="banner" />
    </div>
  ),
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Call Bob Marsh' })
    await userEvent.click(button)
    await expect(await canvas.findByRole('dialog', { name: 'Outgoing call Bob Marsh' })).toBeVisible()
    await expect(button).toHaveAttribute('data-off', 'ringing')
    await expect(canvas.getByRole('button', { name: 'Video call Bob Marsh' })).toHaveAttribute('data-off', 'ringing')
  },
}

/** It can be focused, and says why it does nothing. */
export const Ringing: Story = {
  parameters: scene((world) => annRings(world, 'bob')),
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button')
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(button).toHaveAccessibleDescription('A call is ringing already')
    await userEvent.tab()
    await expect(button).toHaveFocus()
  },
}

export const Offline: Story = {
  parameters: scene((world) => world.device('ann').goOffline()),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button')).toHaveAccessibleDescription('No connection')
  },
}

/** Press it while it is off, as by touch: it says why beside itself for 4 seconds, and moves nothing. */
export const Pressed: Story = {
  parameters: Offline.parameters ?? {},
  play: async ({ canvas }) => {
    canvas.getByRole('button').click()
    const reason = await canvas.findByText('No connection', { selector: '[data-slot=ringkit-reason]' })
    await expect(reason).toBeVisible()
  },
}

export const SignedOut: Story = {
  render: (props) => (
    <SignalingProvider client={null}>
      <div className="row">
        <CallButton {...props} />
      </div>
    </SignalingProvider>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button')).toHaveAccessibleDescription('Sign in to call')
  },
}

export const Oneself: Story = {
  args: { userID: 'ann' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button')).toHaveAccessibleDescription('This is you')
  },
}

/** An icon alone needs a name of your own; look and size are CSS. */
export const IconOnly: Story = {
  parameters: withoutControls,
  render: () => (
    <div className="row">
      <CallButton userID="bob" aria-label="Call Bob" style={{ flex: 'none', width: '3rem' }}>
        {null}
      </CallButton>
      <CallButton userID="bob" media="video" aria-label="Video call Bob" style={{ flex: 'none', width: '3rem' }}>
        {null}
      </CallButton>
    </div>
  ),
  play: async ({ canvas }) => {
    const { width, height } = canvas.getByRole('button', { name: 'Call Bob' }).getBoundingClientRect()
    await expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
  },
}

export const Arabic: Story = {
  parameters: withoutControls,
  globals: { direction: 'rtl' },
  render: (props) => (
    <CallSettings labels={ar} getUser={() => ({ name: 'ليلى حداد' })}>
      <div className="row">
        <CallButton {...props} />
        <CallButton userID="ann" media="video" />
      </div>
    </CallSettings>
  ),
}
