import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { CallSettings, type CallUser, IncomingCallDialog, type ResolveCallUser, SignalingProvider } from 'ringkit'
import { ar } from 'ringkit/locales/ar'
import { de } from 'ringkit/locales/de'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { loadWorld } from '../world/loadWorld.js'
import { Page } from '../world/Page.js'
import { press } from '../world/press.js'
import { ring } from '../world/ring.js'
import type { World } from '../world/World.js'
import { withWorld } from '../world/withWorld.js'
import { worldOf } from '../world/worldOf.js'

const meta = {
  title: 'Components/SignalingProvider/Behaviour',
  tags: ['!autodocs'],
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: { layout: 'fullscreen' },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** A directory that answers when the story wants it to. */
const directory = new Map<string, { tell: (user: CallUser) => void; fail: (error: Error) => void }>()
const ask: ResolveCallUser = (userID) =>
  new Promise((tell, fail) => {
    directory.set(userID, { tell, fail })
  })

/** Ann's app with that directory; it says what went wrong, and what it joined. */
function App({ world, children }: { world: World; children: ReactNode }) {
  const [said, say] = useState('')
  return (
    <SignalingProvider
      store={world.store}
      resolveUser={ask}
      onError={(error) => say(error.message)}
      onAccepted={({ inviter }) => say(`Join now, with ${inviter}`)}
    >
      <CallSettings getUser={() => undefined}>
        <Page>
          <p role="log">{said}</p>
        </Page>
        {children}
      </CallSettings>
    </SignalingProvider>
  )
}

const asked: Story = {
  loaders: [() => directory.clear()],
  render: (_, context) => (
    <App world={worldOf(context)}>
      <IncomingCallDialog presentation="modal" />
    </App>
  ),
}

/** Until the name is known the userID stands there, and the call can be answered; the name comes into the dialog that is open. */
export const ASlowName: Story = {
  ...asked,
  play: async ({ canvas, ...context }) => {
    await ring(worldOf(context), 'bob')
    const dialog = await canvas.findByRole('alertdialog', { name: 'Incoming call bob' })
    directory.get('bob')?.tell({ name: 'Bob Marsh' })
    await waitFor(() => expect(dialog).toHaveAccessibleName('Incoming call Bob Marsh'))
    await press('Accept')
    await expect(await canvas.findByText('Join now, with bob')).toBeVisible()
  },
}

/** It comes when the call is over: the next call has it from the start. */
export const ALateName: Story = {
  ...asked,
  play: async ({ canvas, ...context }) => {
    const world = worldOf(context)
    const inviteID = await ring(world, 'bob')
    await canvas.findByRole('alertdialog', { name: 'Incoming call bob' })
    await world.device('bob').cancel({ inviteID })
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull())
    directory.get('bob')?.tell({ name: 'Bob Marsh' })
    await ring(world, 'bob')
    await expect(await canvas.findByRole('alertdialog', { name: 'Incoming call Bob Marsh' })).toBeVisible()
  },
}

/** The directory fails: the userID stays, the app is told, and the call can be answered. */
export const NoName: Story = {
  ...asked,
  play: async ({ canvas, ...context }) => {
    await ring(worldOf(context), 'bob')
    await canvas.findByRole('alertdialog', { name: 'Incoming call bob' })
    directory.get('bob')?.fail(new Error('The directory is closed.'))
    await waitFor(() => expect(canvas.getByRole('log')).toHaveTextContent(/\S/))
    await expect(canvas.getByRole('alertdialog', { name: 'Incoming call bob' })).toBeVisible()
    await press('Accept')
    await expect(await canvas.findByText('Join now, with bob')).toBeVisible()
  },
}

/** A slow name never comes to stand at somebody else's call. */
export const NeverAnotherOnesName: Story = {
  ...asked,
  play: async ({ canvas, ...context }) => {
    const world = worldOf(context)
    const inviteID = await ring(world, 'bob')
    await canvas.findByRole('alertdialog', { name: 'Incoming call bob' })
    await ring(world, 'carol')
    await world.device('bob').cancel({ inviteID })
    const dialog = await canvas.findByRole('alertdialog', { name: 'Incoming call carol' })
    directory.get('bob')?.tell({ name: 'Bob Marsh' })
    directory.get('carol')?.tell({ name: 'Carol Mensah' })
    await waitFor(() => expect(dialog).toHaveAccessibleName('Incoming call Carol Mensah'))
    await expect(within(dialog).queryByText('Bob Marsh')).toBeNull()
  },
}

/** Somebody else signs in while it rings: the call was not for them, and what was asked for the first is asked again. */
export const AnotherUser: Story = {
  ...asked,
  play: async ({ canvas, ...context }) => {
    const world = worldOf(context)
    await ring(world, 'bob')
    await canvas.findByRole('alertdialog', { name: 'Incoming call bob' })
    const first = directory.get('bob')
    await world.device('ann').login({ userID: 'carol' })
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull())
    await world.device('bob').invite({ userID: 'carol', timeout: 30 })
    await world.clock.flush()
    const dialog = await canvas.findByRole('alertdialog', { name: 'Incoming call bob' })
    first?.tell({ name: 'Bob, as Ann knows him' })
    directory.get('bob')?.tell({ name: 'Bob, as Carol knows him' })
    await waitFor(() => expect(dialog).toHaveAccessibleName('Incoming call Bob, as Carol knows him'))
    await press('Decline')
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull())
  },
}

const languages = { English: undefined, Deutsch: de, العربية: ar }

/** The page has a choice of languages. */
function Polyglot() {
  const [language, setLanguage] = useState<keyof typeof languages>('English')
  return (
    <CallSettings labels={languages[language]}>
      <Page>
        {(Object.keys(languages) as (typeof language)[]).map((each) => (
          <button key={each} type="button" onClick={() => setLanguage(each)}>
            {each}
          </button>
        ))}
      </Page>
      <IncomingCallDialog presentation="banner" />
    </CallSettings>
  )
}

/** The language changes while it rings: every text does, with its direction, and the call is the same. */
export const AnotherLanguage: Story = {
  render: () => <Polyglot />,
  play: async ({ canvas, ...context }) => {
    await ring(worldOf(context), 'bob', { media: 'video' })
    const dialog = await canvas.findByRole('alertdialog', { name: 'Incoming video call Bob Marsh' })
    for (const labels of [de, ar]) {
      await userEvent.click(canvas.getByRole('button', { name: labels === de ? 'Deutsch' : 'العربية' }))
      const title = labels.title({ direction: 'incoming', media: 'video', group: false })
      await expect(canvas.getByRole('alertdialog', { name: `${title} Bob Marsh` })).toBe(dialog)
      await expect([dialog.lang, dialog.dir]).toEqual([labels.lang, labels.dir])
      for (const name of [labels.reject, labels.acceptAudio, labels.acceptVideo, labels.silence])
        await expect(within(dialog).getByRole('button', { name })).toBeVisible()
      await expect(within(dialog).getByRole('timer', { name: labels.secondsLeft(30) })).toBeVisible()
    }
    await press(ar.silence)
    await userEvent.click(canvas.getByRole('button', { name: 'English' }))
    await expect(within(dialog).getByRole('button', { name: 'Silenced' })).toBeVisible()
    await press('Decline')
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull())
  },
}
