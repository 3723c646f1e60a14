import type { InputType } from 'storybook/internal/types'

const documented = (type: string, summary: string) => ({ type: { summary: type }, defaultValue: { summary } })

/** Controls and types for what all components of a call take. */
export const settingsControls = {
  labels: {
    description: 'Texts that take the place of the ones in English.',
    control: 'object',
    table: documented('Partial<CallLabels>', 'those of CallSettings, else English'),
  },
  getUser: {
    description: 'Names and pictures.',
    control: false,
    table: documented('(userID: string) => { name?, avatar? } | undefined', 'the userID, and initials'),
  },
  className: {
    description: 'A class, or a function that makes one of the state of the call.',
    control: 'text',
    table: documented('string | ((state: CallState) => string | undefined)', 'none'),
  },
  render: {
    description: 'Another element in place of its own, or a function that makes it.',
    control: false,
    table: documented('ReactElement | ((props, state: CallState) => ReactElement)', 'none'),
  },
  children: {
    description: 'What is inside; the behaviour stays.',
    control: false,
    table: documented('ReactNode', 'the parts named above'),
  },
} satisfies Record<string, InputType>

/** The same, for dialogs. */
export const dialogControls = {
  presentation: {
    description:
      '`modal` in front of everything, with the focus; `fullscreen` the same, over the whole page; `banner` beside everything, without it; `auto` as a banner while the user types, else modal.',
    control: 'inline-radio',
    options: ['auto', 'modal', 'fullscreen', 'banner'],
    table: documented("'auto' | 'modal' | 'fullscreen' | 'banner'", "'auto'"),
  },
  ...settingsControls,
} satisfies Record<string, InputType>

/** The same, for what shows incoming calls. */
export const incomingControls = {
  replies: {
    description: 'The words with which one can decline; false: without words only.',
    control: 'object',
    table: documented('readonly string[] | false', 'the label `replies`'),
  },
  onEndAndAccept: {
    description: 'Give it while a call goes on: ends that call before the one that rings is answered.',
    control: false,
    table: documented('(invitation) => unknown', 'none'),
  },
  onHoldAndAccept: {
    description: 'As `onEndAndAccept`, to put the call that goes on on hold.',
    control: false,
    table: documented('(invitation) => unknown', 'none'),
  },
  shortcuts: {
    description: 'Keys that press the buttons, except while the user types; false: none.',
    control: 'object',
    table: documented('{ accept?, reject?, silence? } | false', 'Alt+Shift with A, D and S'),
  },
  flash: {
    description: 'A frame around the whole page while it rings, for those who do not hear it.',
    control: 'boolean',
    table: documented('boolean', 'false'),
  },
} satisfies Record<string, InputType>
