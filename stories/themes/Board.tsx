import type { ReactNode } from 'react'
import {
  CallButton,
  CallSettings,
  GroupCallPanel,
  IncomingCallDialog,
  IncomingCallStack,
  InvitationMessage,
  OutgoingCallDialog,
  SignalingProvider,
  writeCallData,
} from 'ringkit'
import { userOf } from '../world/people.js'
import type { World } from '../world/World.js'
import type { BoardWorlds } from './loadBoard.js'

/** A message about a call of Bob's, as the engines leave it in a chat. */
function message(actionType: number, flow: 'in' | 'out', text?: string) {
  const data = writeCallData('', { media: 'video', ...(text && { message: text }) })
  const info = { inviteID: '1', groupID: '', inviter: 'bob', inviteeList: ['ann'], actionType, data }
  return { type: 'TIMCustomElem', flow, payload: { data: JSON.stringify(info) } }
}

interface FrameProps {
  name: string
  world: World
  children: ReactNode
}

/** A small screen of its own: what is fixed in it stays in it. */
const Frame = ({ name, world, children }: FrameProps) => (
  <section className="frame" data-frame={name} aria-label={name}>
    <SignalingProvider store={world.store}>
      <CallSettings getUser={userOf}>{children}</CallSettings>
    </SignalingProvider>
  </section>
)

/** Everything that a theme colours, but for the modal dialogs: each in a frame. */
export const Board = ({ worlds }: { worlds: BoardWorlds }) => (
  <div className="board">
    <Frame name="Pill" world={worlds.pill}>
      <OutgoingCallDialog defaultMinimized />
    </Frame>
    <Frame name="Banner" world={worlds.banner}>
      <IncomingCallDialog presentation="banner" />
    </Frame>
    <Frame name="Outgoing" world={worlds.outgoing}>
      <OutgoingCallDialog presentation="banner" />
    </Frame>
    <Frame name="Stack" world={worlds.stack}>
      <IncomingCallStack />
    </Frame>
    <Frame name="Group" world={worlds.group}>
      <GroupCallPanel />
    </Frame>
    <Frame name="Chat" world={worlds.page}>
      <div className="row">
        <CallButton userID="bob" />
        <CallButton userID="bob" media="video" />
        <CallButton userID="ann" />
      </div>
      <InvitationMessage message={message(5, 'in')} />
      <InvitationMessage message={message(4, 'out', 'In a meeting, back at ten.')} />
      <InvitationMessage message={message(3, 'out')} />
    </Frame>
  </div>
)
