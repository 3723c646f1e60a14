import type { InputType } from 'storybook/internal/types'
import type { CallArgs } from '../world/CallArgs.js'

const category = 'The call of the story'

/** Controls for what is rung: a change makes a new call, through the hub. */
export const callControls: Record<keyof CallArgs, InputType> = {
  media: {
    control: 'inline-radio',
    options: ['audio', 'video'],
    description: 'What kind of call it is.',
    table: { category },
  },
  purpose: { control: 'text', description: 'What the call is about.', table: { category } },
  message: { control: 'text', description: 'A few words from the caller.', table: { category } },
  timeout: {
    control: { type: 'number', min: 0 },
    description: 'Seconds until it times out; 0: never.',
    table: { category },
  },
}
