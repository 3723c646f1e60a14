import type { Meta, StoryObj } from '@storybook/react-vite'
import { CallSettings, IncomingCallDialog, IncomingCallStack, OutgoingCallDialog } from 'ringkit'
import { ar } from 'ringkit/locales/ar'
import { de } from 'ringkit/locales/de'
import { he } from 'ringkit/locales/he'
import { expect, within } from 'storybook/test'
import { annRings } from '../world/annRings.js'
import type { CallArgs } from '../world/CallArgs.js'
import { loadWorld } from '../world/loadWorld.js'
import { languageNames, locales } from '../world/locales.js'
import { Page } from '../world/Page.js'
import { ring } from '../world/ring.js'
import { scene } from '../world/scene.js'
import { withWorld } from '../world/withWorld.js'
import { callControls } from './callControls.js'
import { withoutControls } from './withoutControls.js'

interface Args extends CallArgs {
  /** BCP 47 */
  language: string
}

const tags = Object.keys(locales)
const labelsOf = (language: string) => locales[language]?.labels

const meta = {
  title: 'Components/Languages',
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'The dialogs in every language of `ringkit/locales`: choose one below the story. No speaker has checked them; see [Languages](?path=/docs/languages--docs). Each dialog has `lang` and `dir` of its language, so that it is read right to left, and aloud, even in a page in another one.',
      },
    },
    ...scene<Args>((world, call) => ring(world, 'bob', call)),
  },
  argTypes: {
    ...callControls,
    language: {
      control: {
        type: 'select',
        labels: Object.fromEntries(tags.map((tag) => [tag, `${tag}: ${languageNames(tag).join(', ')}`])),
      },
      options: tags,
      description: 'Which of the languages.',
    },
  },
  args: { language: 'de', media: 'video', timeout: 30 },
  render: ({ language }) => (
    <CallSettings labels={labelsOf(language)}>
      <Page />
      <IncomingCallDialog presentation="modal" />
    </CallSettings>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<typeof meta>

export const Incoming: Story = {
  play: async ({ canvas, args: { language } }) => {
    const dialog = await canvas.findByRole('alertdialog')
    await expect(dialog).toHaveAttribute('lang', language)
    const labels = labelsOf(language) ?? de
    await expect(within(dialog).getByRole('button', { name: labels.reject })).toBeVisible()
    await expect(within(dialog).getByRole('button', { name: labels.acceptVideo })).toBeVisible()
    await expect(within(dialog).getByRole('timer', { name: labels.secondsLeft(30) })).toBeVisible()
  },
}

const outgoing = {
  parameters: scene<Args>((world, call) => annRings(world, 'bob', call)),
  render: ({ language }: Args) => (
    <CallSettings labels={labelsOf(language)}>
      <Page />
      <OutgoingCallDialog presentation="modal" switchMedia />
    </CallSettings>
  ),
}

export const Outgoing: Story = {
  ...outgoing,
  play: async ({ canvas, args: { language } }) => {
    const labels = labelsOf(language) ?? de
    const dialog = await canvas.findByRole('dialog')
    await expect(dialog).toHaveAttribute('lang', language)
    await expect(within(dialog).getByRole('button', { name: labels.cancel })).toBeVisible()
    await expect(within(dialog).getByText(labels.ringing)).toBeVisible()
  },
}

/** The page is English and from left to right: the dialog is not. */
export const Arabic: Story = {
  args: { language: 'ar', purpose: 'خطة يوم الخميس' },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('alertdialog', { name: 'مكالمة مرئية واردة Bob Marsh' })
    await expect(dialog).toHaveAttribute('dir', 'rtl')
    await expect(getComputedStyle(dialog).direction).toBe('rtl')
    await expect(within(dialog).getByRole('button', { name: ar.acceptVideo })).toBeVisible()
  },
}

export const ArabicOutgoing: Story = { ...outgoing, args: { language: 'ar' } }

export const Hebrew: Story = {
  args: { language: 'he' },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('alertdialog', { name: 'שיחת וידאו נכנסת Bob Marsh' })
    await expect(getComputedStyle(dialog).direction).toBe('rtl')
    await expect(within(dialog).getByRole('button', { name: he.acceptVideo })).toBeVisible()
  },
}

export const HebrewOutgoing: Story = { ...outgoing, args: { language: 'he' } }

/** Several at once, from right to left. */
export const HebrewStack: Story = {
  args: { language: 'he' },
  parameters: scene<Args>(async (world, call) => {
    for (const inviter of ['bob', 'carol']) await ring(world, inviter, call)
  }),
  render: ({ language }) => (
    <CallSettings labels={labelsOf(language)}>
      <Page />
      <IncomingCallStack />
    </CallSettings>
  ),
  play: async ({ canvas }) => {
    await expect((await canvas.findByRole('dialog', { name: he.incoming })).parentElement).toHaveAttribute('dir', 'rtl')
  },
}

/** A language with some words of one's own. */
export const SomeOwnWords: Story = {
  parameters: withoutControls,
  render: () => (
    <CallSettings labels={{ ...de, accept: 'Rangehen', acceptVideo: 'Rangehen, mit Bild' }}>
      <Page />
      <IncomingCallDialog presentation="modal" />
    </CallSettings>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Rangehen, mit Bild' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Ablehnen' })).toBeVisible()
  },
}
