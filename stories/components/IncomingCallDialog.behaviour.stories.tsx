import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { IncomingCallDialog, readCallData, useAccepted } from 'ringkit'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { loadWorld } from '../world/loadWorld.js'
import { Page } from '../world/Page.js'
import { press } from '../world/press.js'
import { ring } from '../world/ring.js'
import type { World } from '../world/World.js'
import { withWorld } from '../world/withWorld.js'
import { worldOf } from '../world/worldOf.js'

/** An app that joins what was accepted. */
function App() {
  const [room, setRoom] = useState<string>()
  useAccepted(({ inviter }, { callData: { media } }) => setRoom(media ? `${inviter}, with ${media}` : inviter))
  return (
    <Page>
      <label>
        Message
        <input />
      </label>
      <p role="log">{room ? `Join now, with ${room}` : 'In no call'}</p>
      <IncomingCallDialog />
    </Page>
  )
}

/** The words with which Bob's calls are declined. */
function bobHears(world: World): unknown[] {
  const words: unknown[] = []
  world
    .device('bob')
    .addSignalingListener('ts_invitee_rejected', ({ data }) => words.push(readCallData(data.data).message))
  return words
}

const meta = {
  title: 'Components/IncomingCallDialog/Behaviour',
  component: App,
  tags: ['!autodocs'],
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof App>

export default meta
type Story = StoryObj<typeof meta>

/** The dialog has the focus, and none of its buttons: Enter and space do nothing. */
export const FocusOnTheDialog: Story = {
  play: async ({ canvas, ...context }) => {
    await ring(worldOf(context), 'bob')
    const dialog = await canvas.findByRole('alertdialog')
    await waitFor(() => expect(dialog).toHaveFocus())
    await userEvent.keyboard('{Enter} ')
    await expect(dialog).toBeVisible()
    await userEvent.tab()
    await expect(within(dialog).getByRole('button', { name: 'Decline' })).toHaveFocus()
  },
}

/** A video call answered with audio only: the app is told with what to join, on both sides. */
export const AcceptWithAudio: Story = {
  play: async ({ canvas, ...context }) => {
    await ring(worldOf(context), 'bob', { media: 'video' })
    await press('Accept with audio')
    await expect(await canvas.findByText('Join now, with bob, with audio')).toBeVisible()
  },
}

/** Declined with words: the caller reads them. */
export const DeclineWithMessage: Story = {
  play: async ({ canvas, ...context }) => {
    const world = worldOf(context)
    const told = bobHears(world)
    await ring(world, 'bob')
    await userEvent.click(await canvas.findByText('Decline with message'))
    await press("I'll call you in 10 minutes")
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull())
    await expect(told).toEqual(["I'll call you in 10 minutes"])
  },
}

/** Put aside here: nobody is told, and it rings on elsewhere. */
export const Dismiss: Story = {
  play: async ({ canvas, ...context }) => {
    await ring(worldOf(context), 'bob')
    await press('Silence')
    await press('Dismiss')
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull())
    await expect(canvas.getByText('In no call')).toBeVisible()
  },
}

/** In a call that goes on, with another one that rings. */
function BusyApp() {
  const [held, setHeld] = useState<string>()
  const [room, setRoom] = useState('Carol')
  useAccepted(({ inviter }) => setRoom(inviter))
  return (
    <Page>
      <p role="log">{held ? `In a call with ${room}, ${held} waits` : `In a call with ${room}`}</p>
      <IncomingCallDialog onEndAndAccept={() => setRoom('')} onHoldAndAccept={() => setHeld(room)} />
    </Page>
  )
}

/** Alt+Shift+D declines, A accepts, S silences, from anywhere in the page but a text field. Each button tells its key. */
export const Shortcuts: Story = {
  play: async ({ canvas, ...context }) => {
    const field = canvas.getByRole('textbox', { name: 'Message' })
    await ring(worldOf(context), 'bob')
    const accept = await canvas.findByRole('button', { name: 'Accept' })
    await expect(accept).toHaveAttribute('aria-keyshortcuts', 'Alt+Shift+A')
    await press('Silence')
    await userEvent.click(field)
    await userEvent.keyboard('{Alt>}{Shift>}D{/Shift}{/Alt}')
    await expect(canvas.getByRole('alertdialog')).toBeVisible()
    field.blur()
    await waitFor(
      async () => {
        await userEvent.keyboard('{Alt>}{Shift>}D{/Shift}{/Alt}')
        await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull(), { timeout: 100 })
      },
      { timeout: 3000 },
    )
  },
}

/** Call waiting: given while a call goes on, the callbacks put their buttons in place of Accept, and run before the answer. */
export const CallWaiting: Story = {
  render: () => <BusyApp />,
  play: async ({ canvas, ...context }) => {
    await ring(worldOf(context), 'bob')
    await expect(await canvas.findByRole('button', { name: 'End and accept' })).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Accept' })).toBeNull()
    await press('Hold and accept')
    await expect(await canvas.findByText('In a call with bob, Carol waits')).toBeVisible()
    await expect(canvas.queryByRole('alertdialog')).toBeNull()
  },
}

/** Escape silences: it never declines. The dialog becomes a banner, and the focus goes back. */
export const EscapeSilences: Story = {
  play: async ({ canvas, ...context }) => {
    await userEvent.click(canvas.getByRole('heading'))
    await ring(worldOf(context), 'bob')
    await waitFor(() => expect(canvas.getByRole('alertdialog')).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    const banner = canvas.getByRole('alertdialog')
    await waitFor(() => expect(banner).toHaveAttribute('data-presentation', 'banner'))
    await expect(within(banner).getByRole('button', { name: 'Silenced' })).toBeVisible()
    await expect(within(banner).getByRole('button', { name: 'Accept' })).toBeVisible()
  },
}

/** Opened again it is silent and modal, and is answered as before; the caller has heard of nothing. */
export const SilencedAndOpenedAgain: Story = {
  play: async ({ canvas, ...context }) => {
    const world = worldOf(context)
    const told = bobHears(world)
    await ring(world, 'bob')
    await press('Silence')
    await press('Show the call')
    const dialog = canvas.getByRole<HTMLDialogElement>('alertdialog')
    await waitFor(() => expect(dialog.matches(':modal')).toBe(true))
    await expect(within(dialog).getByRole('button', { name: 'Silenced' })).toBeVisible()
    await press('Minimize')
    await expect(dialog).toHaveAttribute('data-presentation', 'banner')
    await press('Show the call')
    await expect(told).toEqual([])
    await press('Accept')
    await expect(await canvas.findByText('Join now, with bob')).toBeVisible()
  },
}

/** From the field to the banner and back with F8; answered, one types on. */
export const FromAFieldToTheBanner: Story = {
  play: async ({ canvas, ...context }) => {
    const field = canvas.getByRole('textbox', { name: 'Message' })
    await userEvent.type(field, 'On my ')
    await ring(worldOf(context), 'bob')
    const banner = await canvas.findByRole('alertdialog')
    await userEvent.keyboard('[F8]')
    await expect(banner).toHaveFocus()
    await userEvent.keyboard('[F8]')
    await expect(field).toHaveFocus()
    await userEvent.keyboard('[F8]')
    await userEvent.tab()
    await expect(within(banner).getByRole('button', { name: 'Decline' })).toHaveFocus()
    await press('Decline')
    await waitFor(() => expect(field).toHaveFocus())
    await expect(field).toHaveValue('On my ')
  },
}

/** Who types keeps the focus: it rings as a banner, and Enter goes into the field. */
export const WhileTyping: Story = {
  play: async ({ canvas, ...context }) => {
    const field = canvas.getByRole('textbox', { name: 'Message' })
    await userEvent.type(field, 'On my ')
    await ring(worldOf(context), 'bob')
    const banner = await canvas.findByRole('alertdialog')
    await expect(banner).toHaveAttribute('data-presentation', 'banner')
    await userEvent.keyboard('way{Enter}')
    await expect(field).toHaveValue('On my way')
    await expect(field).toHaveFocus()
    await expect(banner).toBeVisible()
  },
}

/** A click in the first 400 ms was meant for what was there before, and does nothing. */
export const EarlyClick: Story = {
  play: async ({ canvas, ...context }) => {
    await ring(worldOf(context), 'bob')
    const accept = await canvas.findByRole('button', { name: 'Accept' })
    accept.click()
    await worldOf(context).clock.flush()
    await expect(canvas.getByRole('alertdialog')).toBeVisible()
    await expect(canvas.getByText('In no call')).toBeInTheDocument()
  },
}

/** Answered on another device of the same user: it stops here, and nobody joins here. */
export const AnsweredElsewhere: Story = {
  play: async ({ canvas, ...context }) => {
    const world = worldOf(context)
    const inviteID = await ring(world, 'bob')
    await canvas.findByRole('alertdialog')
    await world.hub.connect({ userID: 'ann', deviceID: 'desk' }).accept({ inviteID })
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull())
    await expect(canvas.getByText('In no call')).toBeVisible()
  },
}
