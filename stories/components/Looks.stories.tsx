import type { Meta, StoryObj } from '@storybook/react-vite'
import { Call, CallSettings, GroupCallPanel, IncomingCallDialog, OutgoingCallDialog } from 'ringkit'
import { ar } from 'ringkit/locales/ar'
import { expect } from 'storybook/test'
import { annRings } from '../world/annRings.js'
import { loadWorld } from '../world/loadWorld.js'
import { Page } from '../world/Page.js'
import { ring } from '../world/ring.js'
import { ringTeam } from '../world/ringTeam.js'
import { scene } from '../world/scene.js'
import { withWorld } from '../world/withWorld.js'

const meta = {
  title: 'Components/Looks',
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'The same components in the dark, right to left, and on a phone: CSS, `labels` and `dir` only; brands are under Themes. The toolbar above each story switches theme and direction for all of them.',
      },
    },
    ...scene((world) => ring(world, 'bob', { media: 'video', purpose: 'The plan for Thursday' })),
  },
  render: () => (
    <>
      <Page />
      <IncomingCallDialog presentation="modal" />
    </>
  ),
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const dark = { theme: 'dark' }
const phone = { viewport: { value: 'phone', isRotated: false } }
const rightToLeft = { direction: 'rtl' }

export const Dark: Story = {
  globals: dark,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alertdialog')).toBeVisible()
    await expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
  },
}

export const DarkOutgoing: Story = {
  globals: dark,
  parameters: scene((world) => annRings(world, 'bob', { media: 'audio' })),
  render: () => (
    <>
      <Page />
      <OutgoingCallDialog presentation="modal" />
    </>
  ),
}

const team = ['bob', 'carol', 'dmitri', 'elif']

export const DarkGroup: Story = {
  globals: dark,
  parameters: scene(async (world) => {
    const inviteID = await ringTeam(world, 'ann', team)
    await world.device('carol').accept({ inviteID })
    await world.device('elif').reject({ inviteID })
  }),
  render: () => (
    <div className="column">
      <GroupCallPanel />
    </div>
  ),
}

/** Every text is a label. The direction comes from `dir` on the document. */
export const Arabic: Story = {
  globals: rightToLeft,
  parameters: scene((world) => ring(world, 'bob', { media: 'video', purpose: 'خطة يوم الخميس' })),
  render: () => (
    <CallSettings labels={ar} getUser={() => ({ name: 'ليلى حداد' })}>
      <Page />
      <IncomingCallDialog presentation="modal" />
    </CallSettings>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alertdialog', { name: 'مكالمة مرئية واردة ليلى حداد' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'رد بالفيديو' })).toBeVisible()
    await expect(document.documentElement).toHaveAttribute('dir', 'rtl')
  },
}

export const ArabicBanner: Story = {
  ...Arabic,
  render: () => (
    <CallSettings labels={ar} getUser={() => ({ name: 'ليلى حداد' })}>
      <Page />
      <IncomingCallDialog presentation="banner" />
    </CallSettings>
  ),
}

export const ArabicGroup: Story = {
  globals: rightToLeft,
  parameters: DarkGroup.parameters ?? {},
  render: () => (
    <CallSettings labels={ar}>
      <div className="column">
        <GroupCallPanel />
      </div>
    </CallSettings>
  ),
}

/** On a narrow screen the dialog stands within reach of the thumb. */
export const Phone: Story = { globals: phone }

export const PhoneBanner: Story = {
  globals: phone,
  render: () => (
    <>
      <Page />
      <IncomingCallDialog presentation="banner" />
    </>
  ),
}

/** `className` as a function of the state of the call. */
export const OwnClass: Story = {
  render: () => (
    <>
      <Page />
      <IncomingCallDialog
        presentation="banner"
        className={({ media }) => `call-bar ${media === 'video' ? 'call-bar-video' : ''}`}
      />
    </>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alertdialog')).toHaveClass('call-bar', 'call-bar-video')
  },
}

/** Other parts in another order, and elements of one's own with `render`: the behaviour of the dialog stays. */
export const OwnElements: Story = {
  render: () => (
    <>
      <Page />
      <IncomingCallDialog presentation="modal">
        <Call.Title render={(props) => <p {...props}>Front door</p>} />
        <Call.Avatar />
        <Call.Caller render={<strong className="visitor" />} />
        <div data-slot="ringkit-actions">
          <Call.Accept>Open</Call.Accept>
        </div>
        <Call.Reject
          render={(props, { media }) => <button {...props}>Do not {media === 'video' ? 'look' : 'listen'}</button>}
        />
      </IncomingCallDialog>
    </>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alertdialog', { name: 'Front door Bob Marsh' })).toBeVisible()
    await expect(canvas.getByText('Bob Marsh')).toHaveClass('visitor')
    await expect(canvas.getByRole('button', { name: 'Open' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Do not look' })).toBeVisible()
  },
}
