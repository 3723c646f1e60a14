import type { Meta, StoryObj } from '@storybook/react-vite'
import { IncomingCallDialog, type IncomingCallDialogProps, SignalingError } from 'ringkit'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { controlsOf } from '../docs/controlsOf.js'
import { described } from '../docs/described.js'
import type { CallArgs } from '../world/CallArgs.js'
import { loadWorld } from '../world/loadWorld.js'
import { oldestIncoming } from '../world/oldest.js'
import { Page } from '../world/Page.js'
import { press } from '../world/press.js'
import { ring } from '../world/ring.js'
import { ringTeam } from '../world/ringTeam.js'
import { scene } from '../world/scene.js'
import { withWorld } from '../world/withWorld.js'
import { callControls } from './callControls.js'

type Args = IncomingCallDialogProps & CallArgs

const meta = {
  title: 'Components/IncomingCallDialog',
  component: IncomingCallDialog,
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: {
    layout: 'fullscreen',
    ...described('IncomingCallDialog'),
    ...scene<Args>((world, call) => ring(world, 'bob', call)),
  },
  argTypes: { ...controlsOf('IncomingCallDialog'), ...callControls },
  args: { presentation: 'modal', timeout: 30 },
  render: ({ media, purpose, message, timeout, ...props }) => (
    <>
      <Page />
      <IncomingCallDialog {...props} />
    </>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<typeof meta>

/** The dialog has the focus itself, so that no key that was meant for something else answers the call. */
export const Audio: Story = {
  args: { media: 'audio' },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('alertdialog', { name: 'Incoming call Bob Marsh' })
    await expect(within(dialog).getByRole('timer', { name: '30 seconds left' })).toBeVisible()
  },
}

export const Video: Story = {
  args: { media: 'video' },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('alertdialog', { name: 'Incoming video call Bob Marsh' })
    await expect(within(dialog).getByRole('button', { name: 'Accept with audio' })).toBeVisible()
    await expect(within(dialog).getByRole('button', { name: 'Accept with video' })).toBeVisible()
  },
}

/** `purpose` of the call data says what the call is about, and is read out with the dialog. */
export const WithPurpose: Story = {
  args: { media: 'video', purpose: 'Order 4711: the lid does not fit' },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('alertdialog')
    await expect(dialog).toHaveAccessibleDescription(/Order 4711: the lid does not fit/)
  },
}

/** `message` is shown in its place when there is no purpose. */
export const WithMessage: Story = {
  args: { message: 'Got five minutes?' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Got five minutes?')).toBeVisible()
  },
}

export const Group: Story = {
  parameters: scene<Args>((world, call) => ringTeam(world, 'bob', ['ann', 'carol', 'dmitri'], call)),
  args: { media: 'video' },
  play: async ({ canvas }) => {
    const name = 'Incoming group video call Bob Marsh'
    await expect(await canvas.findByRole('alertdialog', { name })).toBeVisible()
  },
}

/** The oldest is shown; a newer one never takes its place under the finger. */
export const SeveralWaiting: Story = {
  parameters: scene<Args>(async (world, call) => {
    for (const inviter of ['bob', 'carol', 'dmitri']) await ring(world, inviter, call)
  }),
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('alertdialog', { name: 'Incoming call Bob Marsh' })
    await expect(within(dialog).getByText('2 more calls are waiting')).toBeVisible()
  },
}

/** Without a timeout there is no countdown. */
export const NeverTimesOut: Story = {
  args: { timeout: 0 },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('alertdialog')
    await expect(within(dialog).queryByRole('timer')).toBeNull()
  },
}

/** Beside everything: it takes no focus, and the page can be used. */
export const Banner: Story = {
  args: { presentation: 'banner', media: 'video', purpose: 'The plan for Thursday' },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('alertdialog')
    await expect(dialog).toBeVisible()
    await expect(dialog).not.toContainElement(document.activeElement as HTMLElement)
  },
}

/** Modal, over the whole page. */
export const Fullscreen: Story = {
  args: { presentation: 'fullscreen', media: 'video', purpose: 'The plan for Thursday' },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('alertdialog')
    await expect(dialog).toHaveAttribute('data-presentation', 'fullscreen')
    await expect(dialog.getBoundingClientRect()).toMatchObject({
      top: 0,
      left: 0,
      width: innerWidth,
      height: innerHeight,
    })
  },
}

/** After "Silence", or Escape: it rings on as a banner, and the caller is not told. */
export const Silenced: Story = {
  parameters: scene<Args>(async (world, call) => {
    await ring(world, 'bob', call)
    world.store.silence(oldestIncoming(world))
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Silenced' })).toHaveAttribute('aria-disabled', 'true')
  },
}

/** Silenced, and opened again with "Show the call": silent, with Minimize in the place of that. */
export const Reopened: Story = {
  parameters: Silenced.parameters ?? {},
  play: async ({ canvas }) => {
    await press('Show the call')
    await expect(canvas.getByRole('alertdialog')).toHaveAttribute('data-presentation', 'modal')
    await expect(canvas.getByRole('button', { name: 'Silenced' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Minimize' })).toBeVisible()
  },
}

/** `flash`: a frame around the page, for those who do not hear it ring. */
export const Flash: Story = {
  args: { flash: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alertdialog')).toHaveAttribute('data-flash')
  },
}

/** While a call goes on: `onEndAndAccept` and `onHoldAndAccept`, or one of them. */
export const WhileInACall: Story = {
  args: { onEndAndAccept: () => {}, onHoldAndAccept: () => {} },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'End and accept' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Hold and accept' })).toBeVisible()
  },
}

/** The app could not hold the call that goes on: the user is told, and can try again; `onError` gets why. */
export const HoldFailed: Story = {
  args: { onHoldAndAccept: () => Promise.reject(new Error('No hold')) },
  parameters: scene<Args>(async (world, call) => {
    world.store.onError(() => {})
    await ring(world, 'bob', call)
  }),
  play: async ({ canvas }) => {
    const hold = await canvas.findByRole('button', { name: 'Hold and accept' })
    await waitFor(async () => {
      await userEvent.click(hold)
      await expect(canvas.getByText('That did not work. Please try again.')).toBeVisible()
    })
    await expect(hold).not.toHaveAttribute('aria-disabled')
  },
}

/** `replies`: the words with which one can decline, beside a field for one's own; false: none. */
export const OwnReplies: Story = {
  args: { replies: ['In a meeting', 'Please write'] },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByText('Decline with message'))
    await expect(await canvas.findByRole('button', { name: 'Please write' })).toBeVisible()
  },
}

/** The answer is on its way: `pending: 'accept'`. No second answer can be given meanwhile. */
export const Answering: Story = {
  parameters: scene<Args>(async (world, call) => {
    await ring(world, 'bob', call)
    world.faults.latency = 60_000
    void world.store.accept(oldestIncoming(world))
  }),
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('alertdialog')
    await expect(within(dialog).getByText('Answering…')).toBeVisible()
    await expect(within(dialog).getByRole('button', { name: 'Decline' })).toHaveAttribute('aria-disabled', 'true')
  },
}

export const Declining: Story = {
  parameters: scene<Args>(async (world, call) => {
    await ring(world, 'bob', call)
    world.faults.latency = 60_000
    void world.store.reject(oldestIncoming(world))
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Declining…')).toBeVisible()
  },
}

/** The answer could not be sent: it still rings, says so, and can be tried again. */
export const AnswerFailed: Story = {
  parameters: scene<Args>(async (world, call) => {
    await ring(world, 'bob', call)
    world.faults.fail('accept', new SignalingError('The link was lost.', { code: 2801 }))
    await world.store.accept(oldestIncoming(world)).catch(() => {})
  }),
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('alertdialog')
    await expect(within(dialog).getByText('That did not work. Please try again.')).toBeVisible()
    await expect(within(dialog).getByRole('button', { name: 'Accept' })).not.toHaveAttribute('aria-disabled')
  },
}

/** Long names and texts are wrapped, and the buttons stay in reach. */
export const LongTexts: Story = {
  args: {
    getUser: () => ({ name: 'Professor Wilhelmina Konstantinopolitanska-Featherstonehaugh' }),
    purpose:
      'Quarterly review of the open positions, with the new figures from Donaudampfschifffahrtsgesellschaft and what follows from them for the spring',
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Accept' })).toBeVisible()
  },
}

/** `labels` replaces texts; what is not given stays. */
export const OwnLabels: Story = {
  args: { labels: { accept: 'Pick up', reject: 'Not now', silence: 'Hush' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Pick up' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Not now' })).toBeVisible()
  },
}
