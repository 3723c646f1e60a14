import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  type CallData,
  CallSettings,
  InvitationMessage,
  type InvitationMessageProps,
  type SignalingInfo,
  writeCallData,
} from 'ringkit'
import { ar } from 'ringkit/locales/ar'
import { expect, within } from 'storybook/test'
import { controlsOf } from '../docs/controlsOf.js'
import { described } from '../docs/described.js'
import { loadWorld } from '../world/loadWorld.js'
import { withWorld } from '../world/withWorld.js'
import { withoutControls } from './withoutControls.js'

type Said = Partial<Omit<SignalingInfo, 'data'>> & { flow?: 'in' | 'out'; data?: CallData }

/** A message as the engines leave it in a chat; of Bob's video call unless it says otherwise. */
function messageOf({ flow = 'in', data = { media: 'video' }, ...info }: Said) {
  const step = { inviteID: '1', groupID: '', inviter: 'bob', inviteeList: ['ann'], ...info }
  return {
    type: 'TIMCustomElem',
    flow,
    payload: { data: JSON.stringify({ ...step, data: writeCallData('', data) }) },
  }
}

const mine = { inviter: 'ann', inviteeList: ['bob'] }
const team = { groupID: 'team', inviter: 'ann', inviteeList: ['bob', 'carol', 'dmitri'] }

const all: Record<string, Said> = {
  'Bob rings': { actionType: 1, data: { media: 'video', purpose: 'The plan for Thursday' } },
  'Bob gave up': { actionType: 2 },
  'Ann answered': { actionType: 3, flow: 'out' },
  'Ann declined with words': { actionType: 4, flow: 'out', data: { message: 'In a meeting, back at ten.' } },
  'time ran out': { actionType: 5 },
  'Ann rings': { ...mine, actionType: 1, flow: 'out', data: { media: 'audio' } },
  'Bob is in another call': { ...mine, actionType: 4, data: { reason: 'busy' } },
  'Bob does not answer': { ...mine, actionType: 5, flow: 'out' },
  'Ann rings the team': { ...team, actionType: 1, flow: 'out' },
  'Carol declines': { ...team, actionType: 4, inviteeList: ['carol'] },
}

const meta = {
  title: 'Components/InvitationMessage',
  component: InvitationMessage,
  loaders: [loadWorld],
  decorators: [withWorld],
  parameters: {
    layout: 'fullscreen',
    docs: { ...described('InvitationMessage').docs, story: { inline: true, height: 'auto' } },
  },
  argTypes: controlsOf('InvitationMessage'),
  args: { message: messageOf({ actionType: 5 }) },
  render: (props) => (
    <div className="chat">
      <InvitationMessage {...props} />
    </div>
  ),
} satisfies Meta<InvitationMessageProps>

export default meta
type Story = StoryObj<typeof meta>

const Chat = () => (
  <ul className="chat">
    {Object.entries(all).map(([name, said]) => (
      <li key={name} className={said.flow === 'out' ? 'chat-out' : ''}>
        <InvitationMessage message={messageOf(said)} />
      </li>
    ))}
  </ul>
)

export const Missed: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Incoming video call')).toBeVisible()
    await expect(canvas.getByText('Missed call')).toBeVisible()
  },
}

/** Every step, as it stands in Ann's chats. */
export const AllSteps: Story = {
  parameters: withoutControls,
  render: () => <Chat />,
  play: async ({ canvas }) => {
    const rows = canvas.getAllByRole('listitem')
    await expect(rows).toHaveLength(Object.keys(all).length)
    await expect(within(rows[3] as HTMLElement).getByText('In a meeting, back at ten.')).toBeVisible()
    await expect(within(rows[8] as HTMLElement).getByText('Bob Marsh, Carol Mensah +1')).toBeVisible()
    for (const row of rows) await expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth)
  },
}

/** A theme and a direction are the whole document's: on a page of its own. */
const apart = { ...withoutControls, docs: { story: { inline: false, height: '640px' } } }

export const Dark: Story = { parameters: apart, globals: { theme: 'dark' }, render: () => <Chat /> }

export const Arabic: Story = {
  parameters: apart,
  globals: { direction: 'rtl' },
  render: () => (
    <CallSettings labels={ar}>
      <Chat />
    </CallSettings>
  ),
}

export const Phone: Story = {
  tags: ['!autodocs'],
  parameters: withoutControls,
  globals: { viewport: { value: 'phone', isRotated: false } },
  render: () => <Chat />,
}

/** Any other message is nothing to it. */
export const NoSignaling: Story = {
  parameters: withoutControls,
  args: { message: { type: 'TIMTextElem', payload: { text: 'Hello' } } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.chat')).toBeEmptyDOMElement()
  },
}
