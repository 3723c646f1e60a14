import TencentCloudChat from '@tencentcloud/chat'
import type { ReactNode } from 'react'
import { IncomingCallDialog, OutgoingCallDialog, SignalingProvider } from 'ringkit'
import { createTencentClient } from 'ringkit/tencent'
import { signInTo } from './tencentSignIn.js'

export const chat = TencentCloudChat.create({ SDKAppID: 1400000000 })
const client = createClient()

/** A tab keeps its name over a reload, and two tabs have two. */
function createClient() {
  try {
    const client = createTencentClient({ chat, deviceID: sessionStorage.getItem('deviceID') ?? undefined })
    sessionStorage.setItem('deviceID', client.deviceID)
    return client
  } catch {
    return createTencentClient({ chat }) // storage is forbidden here: the name is new each time
  }
}

export const signIn = () => signInTo(chat)
export const signOut = () => chat.logout()

export function Calls({ joinMedia, children }: { joinMedia(inviteID: string): void; children: ReactNode }) {
  return (
    <SignalingProvider client={client} onAccepted={({ inviteID }) => joinMedia(inviteID)}>
      {children}
      <IncomingCallDialog />
      <OutgoingCallDialog />
    </SignalingProvider>
  )
}
