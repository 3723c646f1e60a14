import type { Meta, StoryObj } from '@storybook/react-vite'
import { IncomingCallStack, type IncomingCallStackProps, SignalingError } from 'ringkit'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { controlsOf } from '../docs/controlsOf.js'
import { described } from '../docs/described.js'
import { loadWorld } from '../world/loadWorld.js'
import { Page } from '../world/Page.js'
import { press } from '../world/press.js'
import { ring } from '../world/ring.js'
import { scene } from '../world/scene.js'
import type { World } from '../world/World.js'
import { withWorld } from '../world/withWorld.js'
import { worldOf } from '../world/worldOf.js'
import { withoutControls } from './withoutControls.js'

/** Three calls, each of another kind. */
async function threeRing(world: World): Promise<void> {
  await ring(world, 'bob', { media: 'audio' })
  await ring(world, 'carol', { media: 'video', purpose: 'The plan for Thursday' })
  await ring(world, 'dmitri', { timeout: 0 })
}

const meta = {
  title: 'Components/IncomingCallStack',
  component: IncomingCallStack,
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: { layout: 'fullscreen', ...described('IncomingCallStack'), ...scene(threeRing) },
  argTypes: controlsOf('IncomingCallStack'),
  render: (props) => (
    <>
      <Page />
      <IncomingCallStack {...props} />
    </>
  ),
} satisfies Meta<IncomingCallStackProps>

export default meta
type Story = StoryObj<typeof meta>

/** The oldest first. */
export const Several: Story = {
  play: async ({ canvas }) => {
    const stack = await canvas.findByRole('dialog', { name: 'Incoming calls' })
    const names = [...stack.querySelectorAll('[data-slot=ringkit-caller]')]
    await expect(names.map((name) => name.textContent)).toEqual(['Bob Marsh', 'Carol Mensah', 'Dmitri Sokolov'])
    await expect(stack).not.toContainElement(document.activeElement as HTMLElement)
  },
}

export const One: Story = {
  parameters: scene((world) => ring(world, 'bob', { media: 'video' })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: 'Incoming video call Bob Marsh' })).toBeVisible()
  },
}

/** One frame around the page, however many ring. */
export const Flash: Story = {
  args: { flash: true },
  play: async ({ canvas }) => {
    await expect((await canvas.findByRole('dialog')).parentElement).toHaveAttribute('data-flash')
  },
}

/** Each card has its own buttons: one call is answered, the others ring on. */
export const AnswerOne: Story = {
  play: async ({ canvas, ...context }) => {
    const carol = await canvas.findByRole('group', { name: /Carol Mensah/ })
    await press('Accept with audio', carol)
    await waitFor(() => expect(canvas.queryByRole('group', { name: /Carol Mensah/ })).toBeNull())
    await expect(worldOf(context).store.list.getState().incoming).toHaveLength(2)
    await expect(canvas.getByRole('group', { name: /Bob Marsh/ })).toBeVisible()
  },
}

/** Escape silences all that ring. */
export const Silenced: Story = {
  play: async ({ canvas }) => {
    const stack = await canvas.findByRole('dialog')
    within(stack).getAllByRole('button', { name: 'Decline' })[0]?.focus()
    await userEvent.keyboard('{Escape}')
    await expect(await within(stack).findAllByRole('button', { name: 'Silenced' })).toHaveLength(3)
  },
}

/** A card goes with its call; after the last, nothing is left. */
export const AllEnd: Story = {
  parameters: withoutControls,
  tags: ['!autodocs'],
  play: async ({ canvas, ...context }) => {
    const { store, clock } = worldOf(context)
    await canvas.findByRole('dialog')
    for (const key of store.list.getState().incoming) await store.reject(key)
    await clock.flush()
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull())
  },
}

/** While a call goes on: `onEndAndAccept` and `onHoldAndAccept`, on each card. */
export const WhileInACall: Story = {
  args: { onEndAndAccept: () => {}, onHoldAndAccept: () => {} },
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('button', { name: 'End and accept' })).toHaveLength(3)
    await expect(canvas.queryByRole('button', { name: 'Accept' })).toBeNull()
  },
}

/** An answer is on its way for one; another could not be sent. */
export const Answering: Story = {
  parameters: scene(async (world) => {
    await threeRing(world)
    const [first = '', second = ''] = world.store.list.getState().incoming
    world.faults.fail('accept', new SignalingError('The link was lost.', { code: 2801 }))
    await world.store.accept(second).catch(() => {})
    world.faults.latency = 60_000
    void world.store.accept(first)
  }),
  play: async ({ canvas }) => {
    const bob = within(await canvas.findByRole('group', { name: /Bob Marsh/ }))
    const carol = within(canvas.getByRole('group', { name: /Carol Mensah/ }))
    await expect(bob.getByText('Answering…')).toBeVisible()
    await expect(carol.getByText('That did not work. Please try again.')).toBeVisible()
  },
}
