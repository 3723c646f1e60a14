import TencentCloudChat from '@tencentcloud/chat'
import type { ReactNode } from 'react'
import { IncomingCallDialog, OutgoingCallDialog, SignalingProvider } from 'ringkit'
import { createTencentClient } from 'ringkit/tencent'

/** A tab keeps its name over a reload, and two tabs have two. */
function deviceID(): string {
  const known = sessionStorage.getItem('deviceID') ?? crypto.randomUUID()
  sessionStorage.setItem('deviceID', known)
  return known
}

const chat = TencentCloudChat.create({ SDKAppID: 1400000000 })
const client = createTencentClient({ chat, deviceID: deviceID() })

/** Your server knows from its own session who asks, and makes the UserSig for that user and nobody else. */
export async function signIn(): Promise<void> {
  const answer = await fetch('/usersig', { method: 'POST' })
  if (!answer.ok) throw new Error(`No UserSig: ${answer.status}`)
  await chat.login(await answer.json()) // { userID, userSig }
}

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
