import TencentCloudChat from '@tencentcloud/chat'
import type { ReactNode } from 'react'
import { IncomingCallDialog, OutgoingCallDialog, SignalingProvider } from 'ringkit'
import { createInvitationStore } from 'ringkit/store'
import { signInTo } from './tencentSignIn.js'

export const chat = TencentCloudChat.create({ SDKAppID: 1400000000 })

// The SDK's signaling tells a late listener nothing: the store listens before the login.
const store = createInvitationStore({ client: chat })
store.start()

export const signIn = () => signInTo(chat)
export const signOut = () => chat.logout()

export function Calls({ joinMedia, children }: { joinMedia(inviteID: string): void; children: ReactNode }) {
  return (
    <SignalingProvider store={store} onAccepted={({ inviteID }) => joinMedia(inviteID)}>
      {children}
      <IncomingCallDialog />
      <OutgoingCallDialog />
    </SignalingProvider>
  )
}
