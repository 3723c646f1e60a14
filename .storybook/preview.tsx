import { withThemeByDataAttribute } from '@storybook/addon-themes'
import type { Decorator, Preview } from '@storybook/react-vite'
import { useLayoutEffect } from 'react'
import { CallSettings } from 'ringkit'
import { configure } from 'storybook/test'
import 'ringkit/styles.css'
import { labelsOf, languageItems, loadLanguage } from './languages.js'
import './preview.css'

// A machine that is busy with something else is not a story that fails.
configure({ asyncUtilTimeout: 5000 })

/**
 * Sets direction and theme on the document, as an app does: a modal dialog is in the top layer, outside any wrapper. The
 * decorator of the themes addon, which is there for its toolbar, does so only after a story was played and checked.
 */
const withDocument: Decorator = (Story, { globals }) => {
  const direction = globals.direction === 'rtl' ? 'rtl' : 'ltr'
  const theme = globals.theme === 'dark' ? 'dark' : 'light'
  useLayoutEffect(() => {
    document.documentElement.dir = direction
    document.documentElement.dataset.theme = theme
  }, [direction, theme])
  return <Story />
}

/** Shows a story in the language of the toolbar. A story in a language of its own stays in it. */
const withLanguage: Decorator = (Story, { globals }) => {
  const labels = labelsOf(globals.language)
  return (
    <CallSettings {...(labels && { labels })}>
      <Story />
    </CallSettings>
  )
}

export default {
  tags: ['autodocs'],
  loaders: [loadLanguage],
  decorators: [
    withLanguage,
    withDocument,
    withThemeByDataAttribute({ themes: { light: 'light', dark: 'dark' }, defaultTheme: 'light' }),
  ],
  globalTypes: {
    direction: {
      description: 'Reading direction',
      toolbar: {
        title: 'Direction',
        icon: 'paragraph',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language of the components',
      toolbar: { title: 'Language', icon: 'globe', items: languageItems, dynamicTitle: true },
    },
  },
  initialGlobals: { direction: 'ltr', language: 'en' },
  parameters: {
    a11y: { test: 'error' },
    // A modal story opened inline would cover the whole docs page.
    docs: { story: { inline: false, height: '420px' } },
    controls: { expanded: true },
    viewport: { options: { phone: { name: 'Phone', type: 'mobile', styles: { width: '360px', height: '740px' } } } },
    options: {
      storySort: {
        order: [
          'Getting started',
          'Engines',
          ['Overview', 'On Tencent Chat', 'The rules'],
          'Hooks',
          ['Overview'],
          'Components',
          [
            'Overview',
            'SignalingProvider',
            'IncomingCallDialog',
            'IncomingCallStack',
            'OutgoingCallDialog',
            'GroupCallPanel',
            'CallButton',
            'InvitationMessage',
            'Call parts',
            'CallSettings',
            'Headless',
            'Languages',
            'Looks',
            'Themes',
          ],
          'Two users',
          'Theming',
          'Languages',
          'Accessibility',
          'Testing your app',
          'Recipes',
          ['Hand over to media', 'Plain WebRTC', 'LiveKit', 'Daily', 'Jitsi'],
          'Migrating',
          ['From Stream', 'From CometChat', 'From TUICallKit'],
          'Features',
        ],
      },
    },
  },
} satisfies Preview
