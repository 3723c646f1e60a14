import type { Meta, StoryObj } from '@storybook/react-vite'
import { OutgoingCallDialog, type OutgoingCallDialogProps, SignalingError, writeCallData } from 'ringkit'
import { expect, userEvent, within } from 'storybook/test'
import { controlsOf } from '../docs/controlsOf.js'
import { described } from '../docs/described.js'
import { annRings } from '../world/annRings.js'
import type { CallArgs } from '../world/CallArgs.js'
import { loadWorld } from '../world/loadWorld.js'
import { oldestOutgoing } from '../world/oldest.js'
import { Page } from '../world/Page.js'
import { press } from '../world/press.js'
import { ringTeam } from '../world/ringTeam.js'
import { scene } from '../world/scene.js'
import { withWorld } from '../world/withWorld.js'
import { worldOf } from '../world/worldOf.js'
import { CallBob } from './CallBob.js'
import { callControls } from './callControls.js'

/** A room, as a camera sees it. */
const camera = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"><path fill="#456" d="M0 0h8v6H0z"/><path fill="#9ab" d="M5 0h2v3H5z"/><circle cx="3.5" cy="2.6" r="1.1" fill="#dba"/><path fill="#734" d="M1.4 6q0-2.2 2.1-2.2T5.6 6z"/></svg>',
)}`

type Args = OutgoingCallDialogProps & CallArgs

const meta = {
  title: 'Components/OutgoingCallDialog',
  component: OutgoingCallDialog,
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: {
    layout: 'fullscreen',
    ...described('OutgoingCallDialog'),
    ...scene<Args>((world, call) => annRings(world, 'bob', call)),
  },
  argTypes: {
    ...controlsOf('OutgoingCallDialog', 'endedMs'),
    ...callControls,
  },
  args: { presentation: 'modal', timeout: 30 },
  render: ({ media, purpose, message, timeout, ...props }) => (
    <>
      <Page />
      <OutgoingCallDialog {...props} />
    </>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<typeof meta>

/** There from the click on, before the engine has answered. */
export const Sending: Story = {
  parameters: scene<Args>((world, call) => {
    world.faults.latency = 60_000
    void annRings(world, 'bob', call)
  }),
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('dialog', { name: 'Outgoing call Bob Marsh' })
    await expect(within(dialog).getByText('Calling…')).toBeVisible()
    await expect(within(dialog).getByRole('button', { name: 'Cancel' })).toBeVisible()
  },
}

export const Ringing: Story = {
  args: { media: 'video', purpose: 'The plan for Thursday' },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('dialog', { name: 'Outgoing video call Bob Marsh' })
    await expect(within(dialog).getByText('Ringing…')).toBeVisible()
    await expect(within(dialog).getByRole('timer', { name: '30 seconds left' })).toBeVisible()
  },
}

/** An audio call becomes a video call while it rings, and back: with `switchMedia`. */
export const SwitchMedia: Story = {
  args: { switchMedia: true, media: 'audio' },
  play: async ({ canvas }) => {
    await press('Switch to video')
    await expect(await canvas.findByRole('dialog', { name: 'Outgoing video call Bob Marsh' })).toBeVisible()
    await expect(await canvas.findByRole('button', { name: 'Switch to audio' })).toBeVisible()
  },
}

/** The camera of the one who rings, in `preview`: a `<video>` of the app's. Here a picture stands in for it. */
export const Preview: Story = {
  args: { media: 'video', switchMedia: true, preview: <img src={camera} alt="Your camera" /> },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: 'Your camera' })).toBeVisible()
    await expect(canvas.getByText('Bob Marsh')).toBeVisible()
  },
}

/** The end is shown for `endedMs`, so that nobody wonders why it stopped. */
export const Declined: Story = {
  play: async ({ canvas, ...context }) => {
    const world = worldOf(context)
    await world.device('bob').reject({ inviteID: oldestOutgoing(world) })
    await expect(await canvas.findByText('Declined')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Call again' })).toBeVisible()
  },
}

/** An answer with words stays until it is closed. */
export const DeclinedWithWords: Story = {
  play: async ({ canvas, ...context }) => {
    const world = worldOf(context)
    const data = writeCallData('', { message: 'In a meeting, back at ten.' })
    await world.device('bob').reject({ inviteID: oldestOutgoing(world), data })
    await expect(await canvas.findByText('In a meeting, back at ten.')).toBeVisible()
    await world.clock.advance(30_000)
    await expect(canvas.getByRole('dialog')).toBeVisible()
  },
}

/** Declined with `reason: 'busy'` in the call data. */
export const Busy: Story = {
  play: async ({ canvas, ...context }) => {
    const world = worldOf(context)
    const data = writeCallData('', { reason: 'busy' })
    await world.device('bob').reject({ inviteID: oldestOutgoing(world), data })
    await expect(await canvas.findByText('In another call')).toBeVisible()
  },
}

export const NoAnswer: Story = {
  play: async ({ canvas, ...context }) => {
    await canvas.findByText('Ringing…')
    await worldOf(context).clock.advance(30_000)
    await expect(await canvas.findByText('No answer')).toBeVisible()
    await expect(canvas.queryByRole('timer')).toBeNull()
  },
}

/** Another device of the same user has withdrawn it. */
export const CancelledElsewhere: Story = {
  play: async ({ canvas, ...context }) => {
    const world = worldOf(context)
    const desk = world.hub.connect({ userID: 'ann', deviceID: 'desk' })
    await desk.cancel({ inviteID: oldestOutgoing(world) })
    await expect(await canvas.findByText('Cancelled on another device')).toBeVisible()
  },
}

export const Cancelling: Story = {
  parameters: scene<Args>(async (world, call) => {
    await annRings(world, 'bob', call)
    world.faults.latency = 60_000
    void world.store.cancel(oldestOutgoing(world))
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Cancelling…')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveAttribute('aria-disabled', 'true')
  },
}

/** It never reached the engine. It stays until it is closed or tried again. */
export const Failed: Story = {
  parameters: {
    // Another call would be one that nobody has begun yet.
    controls: { exclude: Object.keys(callControls) },
    ...scene<Args>(({ faults }) => faults.fail('invite', new SignalingError('The link was lost.', { code: 2801 }))),
  },
  render: ({ media, purpose, message, timeout, ...props }) => (
    <>
      <Page>
        <CallBob />
      </Page>
      <OutgoingCallDialog {...props} />
    </>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Call Bob' }))
    const dialog = await canvas.findByRole('dialog')
    await expect(within(dialog).getByText('The call could not be placed')).toBeVisible()
    await expect(within(dialog).getByRole('button', { name: 'Call again' })).toBeVisible()
  },
}

/** "Call again" rings the same person with the same data: a new invitation. */
export const CallAgain: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, ...context }) => {
    const world = worldOf(context)
    await world.device('bob').reject({ inviteID: oldestOutgoing(world) })
    await canvas.findByText('Declined')
    await press('Call again')
    await expect(await canvas.findByText('Ringing…')).toBeVisible()
  },
}

/** It gives way as soon as somebody accepts; the `GroupCallPanel` goes on and names everybody. */
export const Group: Story = {
  parameters: scene<Args>(async (world, call) => {
    const inviteID = await ringTeam(world, 'ann', ['bob', 'carol', 'dmitri'], call)
    await world.device('carol').reject({ inviteID })
  }),
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('dialog', { name: 'Outgoing group call Bob Marsh, Carol Mensah +1' })
    await expect(within(dialog).getByText('Ringing…')).toBeVisible()
  },
}

/** Minimised, with its button or with Escape: a pill that can be moved. The call goes on. */
export const Minimized: Story = {
  args: { defaultMinimized: true, media: 'video' },
  play: async ({ canvas }) => {
    const pill = await canvas.findByRole('dialog', { name: 'Outgoing video call Bob Marsh' })
    await expect(pill).toHaveAttribute('data-presentation', 'pill')
    await expect(within(pill).getByText('Ringing…')).toBeVisible()
    for (const button of within(pill).getAllByRole('button')) {
      const { width, height } = button.getBoundingClientRect()
      await expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
  },
}

/** From dialog to pill and back; its place is kept while the call lasts. */
export const MinimizeAndRestore: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('dialog')
    await press('Minimize')
    await expect(dialog).toHaveAttribute('data-presentation', 'pill')
    const before = dialog.getBoundingClientRect()
    within(dialog).getByRole('button', { name: 'Show the call' }).focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}{Shift>}{ArrowUp}{/Shift}')
    const moved = dialog.getBoundingClientRect()
    await expect([moved.left - before.left, moved.top - before.top]).toEqual([-16, -80])
    await press('Show the call')
    await expect(dialog).toHaveAttribute('data-presentation', 'modal')
    await userEvent.keyboard('{Escape}')
    await expect(dialog).toHaveAttribute('data-presentation', 'pill')
    await expect(dialog.getBoundingClientRect()).toEqual(moved)
  },
}

export const MinimizedDeclined: Story = {
  args: { defaultMinimized: true },
  play: async ({ canvas, ...context }) => {
    const world = worldOf(context)
    await world.device('bob').reject({ inviteID: oldestOutgoing(world) })
    await expect(await canvas.findByText('Declined')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Close' })).toBeVisible()
  },
}

/** Beside everything from the beginning; while another call comes in it is a banner, too. */
export const Banner: Story = {
  args: { presentation: 'banner' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('dialog')).toHaveAttribute('data-presentation', 'banner')
  },
}

/** Modal, over the whole page. */
export const Fullscreen: Story = {
  args: { presentation: 'fullscreen', media: 'video', purpose: 'The plan for Thursday' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('dialog')).toHaveAttribute('data-presentation', 'fullscreen')
  },
}

/** The cancel could not be sent: it rings on, says so, and can be tried again. */
export const CancelFailed: Story = {
  parameters: scene<Args>(async (world, call) => {
    await annRings(world, 'bob', call)
    world.faults.fail('cancel', new SignalingError('The link was lost.', { code: 2801 }))
    await world.store.cancel(oldestOutgoing(world)).catch(() => {})
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('That did not work. Please try again.')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Cancel' })).not.toHaveAttribute('aria-disabled')
  },
}
