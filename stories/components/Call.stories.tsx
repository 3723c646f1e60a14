import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import { Call, OutgoingCallDialog } from 'ringkit'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { described } from '../docs/described.js'
import { docstring } from '../docs/docstring.js'
import { allStates } from '../world/allStates.js'
import { loadWorld } from '../world/loadWorld.js'
import { press } from '../world/press.js'
import { scene } from '../world/scene.js'
import { withWorld } from '../world/withWorld.js'
import { StateTable } from './StateTable.js'

const meta = {
  title: 'Components/Call parts',
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: {
    layout: 'fullscreen',
    docs: {
      ...described(
        'Call',
        `The dialogs are made of these, and so is your own. A part is one element that reads the call of the root above it; it takes every prop of that element, \`className\` as text or as a function of the state, and \`render\` for another element.\n\nEach story shows one part in the same eleven calls: where a row is empty the part renders nothing.\n\n${docstring('CallRoot')}`,
      ).docs,
      story: { inline: true },
    },
    ...scene(allStates),
  },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const showing = (name: string, part: ReactNode): Story => ({
  parameters: { docs: { description: { story: docstring(`Call${name}`) } } },
  render: () => <StateTable>{part}</StateTable>,
})

/** The rows whose call is described so. */
const row = (canvas: ReturnType<typeof within>, name: RegExp) => within(canvas.getByRole('row', { name }))

export const Title: Story = {
  ...showing('Title', <Call.Title />),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Outgoing group call' })).toBeVisible()
  },
}

export const Caller: Story = {
  ...showing('Caller', <Call.Caller />),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Bob Marsh, Carol Mensah +1')).toBeVisible()
  },
}

export const Avatar: Story = {
  ...showing('Avatar', <Call.Avatar />),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText('BM')).not.toHaveLength(0)
    // The name stands beside it.
    await expect(canvas.queryAllByRole('img')).toEqual([])
  },
}

export const Purpose: Story = {
  ...showing('Purpose', <Call.Purpose />),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The plan for Thursday')).toBeVisible()
  },
}

export const Status: Story = {
  ...showing('Status', <Call.Status />),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('1 of 3 answered')).toBeVisible()
    await expect(canvas.getByText('Missed call')).toBeVisible()
    await expect(canvas.getByText('Answering…')).toBeVisible()
    await expect(canvas.getByText('Calling…')).toBeVisible()
  },
}

export const Reply: Story = {
  ...showing('Reply', <Call.Reply />),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Back at ten.')).toBeVisible()
  },
}

export const Countdown: Story = {
  ...showing('Countdown', <Call.Countdown />),
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByRole('timer', { name: '54 seconds left' })).length).toBeGreaterThan(1)
  },
}

export const Accept: Story = {
  ...showing('Accept', <Call.Accept />),
  play: async ({ canvas }) => {
    await canvas.findByRole('table')
    const overdue = row(canvas, /overdue/).getByRole('button', { name: 'Accept' })
    await expect(overdue).toHaveAttribute('aria-disabled', 'true')
    await expect(row(canvas, /pending: accept/).getByRole('button')).toHaveAttribute('aria-disabled', 'true')
    await expect(row(canvas, /ringing, error/).getByRole('button')).not.toHaveAttribute('aria-disabled')
    await expect(row(canvas, /incoming, cancelled/).queryByRole('button')).toBeNull()
  },
}

/** What it answers with is its own, whatever rings. */
export const AcceptWith: Story = {
  ...showing(
    'Accept',
    <>
      <Call.Accept media="audio" /> <Call.Accept media="video" />
    </>,
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('table')
    const video = row(canvas, /ringing, error/).getByRole('button', { name: 'Accept with video' })
    await expect(video).toHaveAttribute('data-media', 'video')
  },
}

export const Reject: Story = {
  ...showing('Reject', <Call.Reject />),
  play: async ({ canvas }) => {
    await canvas.findByRole('table')
    await expect(row(canvas, /^incoming, rejected/).queryByRole('button')).toBeNull()
    await press('Decline', canvas.getByRole('row', { name: /ringing, error/ }))
    await expect(canvas.queryByRole('row', { name: /ringing, error/ })).toBeNull()
  },
}

export const EndAndAccept: Story = {
  ...showing('EndAndAccept', <Call.EndAndAccept />),
  play: async ({ canvas }) => {
    await canvas.findByRole('table')
    await expect(row(canvas, /ringing, error/).getByRole('button', { name: 'End and accept' })).toBeVisible()
  },
}

export const HoldAndAccept: Story = {
  ...showing('HoldAndAccept', <Call.HoldAndAccept />),
  play: async ({ canvas }) => {
    await canvas.findByRole('table')
    await expect(row(canvas, /ringing, error/).getByRole('button', { name: 'Hold and accept' })).toBeVisible()
  },
}

export const Replies: Story = {
  ...showing('Replies', <Call.Replies />),
  play: async ({ canvas }) => {
    await canvas.findByRole('table')
    await userEvent.click(row(canvas, /ringing, error/).getByText('Decline with message'))
    await expect(await canvas.findByRole('button', { name: 'On my way' })).toBeVisible()
    await expect(canvas.getByRole('textbox', { name: 'Your message' })).toBeVisible()
  },
}

export const Dismiss: Story = {
  ...showing('Dismiss', <Call.Dismiss />),
  play: async ({ canvas }) => {
    await canvas.findByRole('table')
    await expect(row(canvas, /silenced/).getByRole('button', { name: 'Dismiss' })).toBeVisible()
    await expect(row(canvas, /incoming, cancelled/).queryByRole('button')).toBeNull()
  },
}

export const SwitchMedia: Story = {
  ...showing('SwitchMedia', <Call.SwitchMedia />),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Switch to audio' })).toBeVisible()
    await expect(canvas.getAllByRole('button', { name: /Switch/ }).length).toBeLessThan(4)
  },
}

export const Preview: Story = {
  ...showing('Preview', <Call.Preview>camera</Call.Preview>),
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('camera')).length).toBeGreaterThan(0)
  },
}

export const Minimize: Story = {
  parameters: { docs: { description: { story: docstring('CallMinimize') } } },
  render: () => (
    <OutgoingCallDialog presentation="banner" style={{ position: 'relative', margin: 0 }}>
      <Call.Title />
      <Call.Avatar />
      <Call.Caller />
      <div data-slot="ringkit-actions">
        <Call.Minimize />
        <Call.Restore />
      </div>
    </OutgoingCallDialog>
  ),
  play: async ({ canvas }) => {
    await press('Minimize')
    await expect(await canvas.findByRole('button', { name: 'Show the call' })).toBeVisible()
  },
}

export const Restore: Story = {
  parameters: { docs: { description: { story: docstring('CallRestore') } } },
  render: () => (
    <OutgoingCallDialog defaultMinimized style={{ position: 'relative', margin: 0 }}>
      <Call.Title />
      <Call.Avatar />
      <Call.Caller />
      <div data-slot="ringkit-actions">
        <Call.Minimize />
        <Call.Restore />
      </div>
    </OutgoingCallDialog>
  ),
  play: async ({ canvas }) => {
    await press('Show the call')
    await expect(await canvas.findByRole('button', { name: 'Minimize' })).toBeVisible()
  },
}

export const Cancel: Story = {
  ...showing('Cancel', <Call.Cancel />),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('button', { name: 'Cancel' })).toHaveLength(3)
  },
}

export const Silence: Story = {
  ...showing('Silence', <Call.Silence />),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Silenced' })).toHaveAttribute('aria-disabled', 'true')
  },
}

export const Close: Story = {
  ...showing('Close', <Call.Close />),
  play: async ({ canvas }) => {
    await canvas.findByRole('table')
    const rejected = canvas.getByRole('row', { name: /^outgoing, rejected/ })
    await press('Close', rejected)
    await waitFor(() => expect(rejected).not.toBeInTheDocument())
  },
}

export const Retry: Story = {
  ...showing('Retry', <Call.Retry />),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Call again' })).toBeVisible()
  },
}

export const Waiting: Story = {
  ...showing('Waiting', <Call.Waiting />),
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('3 more calls are waiting')).length).toBeGreaterThan(0)
  },
}

export const Invitees: Story = {
  ...showing('Invitees', <Call.Invitees />),
  play: async ({ canvas }) => {
    const team = await canvas.findByRole('row', { name: /group/ })
    await expect(within(team).getAllByRole('listitem')).toHaveLength(3)
  },
}
