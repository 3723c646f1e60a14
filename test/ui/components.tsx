import type { ComponentType, ReactNode } from 'react'
import {
  Call,
  CallButton,
  GroupCallPanel,
  IncomingCallDialog,
  IncomingCallStack,
  InvitationMessage,
  OutgoingCallDialog,
} from 'ringkit'
import { callData, stage } from './stage.tsx'

type Props = Record<string, unknown>
type View = Awaited<ReturnType<typeof stage>>

/** How a component is shown. */
interface Shown {
  Component: unknown
  slot: string
  tag: string
  /** What it must be given. */
  props?: Props
  /** What happens before; more of what it must be given. */
  begin?: (view: View) => Promise<Props>
  /** One of its texts in English. */
  text: string
}

async function rings({ connect, meanwhile }: View): Promise<Props> {
  await meanwhile(() => connect('bob').invite({ userID: 'ann', data: callData({ media: 'audio' }) }))
  return {}
}

const invited = {
  type: 'TIMCustomElem',
  payload: { data: '{"inviteID":"1","inviter":"ann","inviteeList":["bob"],"actionType":1}' },
}

/** Every component of ringkit but the parts, by the name of its export, with something to show. */
export const components: Record<string, Shown> = {
  CallButton: {
    Component: CallButton,
    slot: 'call',
    tag: 'button',
    props: { userID: 'bob' },
    text: 'Call bob',
  },
  CallRoot: {
    Component: Call.Root,
    slot: 'root',
    tag: 'div',
    props: { children: <Call.Title /> },
    begin: async (view) => {
      await rings(view)
      return { invitationKey: view.store.list.getState().incoming[0] }
    },
    text: 'Incoming call',
  },
  GroupCallPanel: {
    Component: GroupCallPanel,
    slot: 'panel',
    tag: 'section',
    begin: async ({ hub, store, meanwhile }) => {
      hub.createGroup({ groupID: 'team', members: ['ann', 'bob'] })
      await meanwhile(() => store.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] }))
      return {}
    },
    text: 'Outgoing group call',
  },
  IncomingCallDialog: {
    Component: IncomingCallDialog,
    slot: 'dialog',
    tag: 'dialog',
    begin: rings,
    text: 'Incoming call',
  },
  IncomingCallStack: {
    Component: IncomingCallStack,
    slot: 'stack',
    tag: 'section',
    begin: rings,
    text: 'Incoming call',
  },
  InvitationMessage: {
    Component: InvitationMessage,
    slot: 'message',
    tag: 'div',
    props: { message: invited },
    text: 'Outgoing call',
  },
  OutgoingCallDialog: {
    Component: OutgoingCallDialog,
    slot: 'dialog',
    tag: 'dialog',
    begin: async ({ store, meanwhile }) => {
      await meanwhile(() => store.invite({ userID: 'bob' }))
      return {}
    },
    text: 'Outgoing call',
  },
}

/** Shows a component with these props, inside of `around`. */
export async function showComponent(name: string, props: Props, around = (ui: ReactNode) => ui) {
  const { Component, props: needed, begin } = components[name] as Shown
  const Shown = Component as ComponentType<Props>
  const view = await stage(null)
  const more = await begin?.(view)
  view.show(around(<Shown {...needed} {...more} {...props} />))
  await view.settle()
  return view
}
