import { withThemeByDataAttribute } from '@storybook/addon-themes'
import type { Decorator, Preview } from '@storybook/react-vite'
import { useLayoutEffect } from 'react'
import 'ringkit/styles.css'
import './preview.css'

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

export default {
  tags: ['autodocs'],
  decorators: [
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
  },
  initialGlobals: { direction: 'ltr' },
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
          'Migrating',
          'Features',
        ],
      },
    },
  },
} satisfies Preview
