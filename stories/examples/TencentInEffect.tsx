import type { ChatSDK } from '@tencentcloud/chat'
import { type ReactNode, useEffect, useState } from 'react'
import { IncomingCallDialog, OutgoingCallDialog, SignalingProvider } from 'ringkit'
import { createTencentClient, type TencentClient } from 'ringkit/tencent'
import { signInTo } from './tencentSignIn.js'

interface OnTencent {
  chat: ChatSDK
  client: TencentClient
}

/** Made once, in a browser: a server has no WebSocket, and `create()` throws there. */
let made: Promise<OnTencent> | undefined

async function make(): Promise<OnTencent> {
  const { default: TencentCloudChat } = await import('@tencentcloud/chat')
  const chat = TencentCloudChat.create({ SDKAppID: 1400000000 })
  return { chat, client: createTencentClient({ chat }) }
}

export const signOut = () => made?.then(({ chat }) => chat.logout())

interface CallsProps {
  /** Somebody is logged in to your app, so that your server can make a UserSig. */
  isLoggedIn: boolean
  joinMedia(inviteID: string): void
  onTrouble(error: unknown): void
  children?: ReactNode
}

export function Calls({ isLoggedIn, joinMedia, onTrouble, children }: CallsProps) {
  const [client, setClient] = useState<TencentClient | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new handler is no reason to sign in again
  useEffect(() => {
    if (!isLoggedIn) return
    made ??= make().catch((error) => {
      made = undefined // the next time may be better: the SDK could not be loaded
      throw error
    })
    made
      .then(({ chat, client }) => {
        setClient(client)
        return signInTo(chat)
      })
      .catch(onTrouble)
  }, [isLoggedIn])

  return (
    <SignalingProvider client={client} onAccepted={({ inviteID }) => joinMedia(inviteID)}>
      {children}
      <IncomingCallDialog />
      <OutgoingCallDialog />
    </SignalingProvider>
  )
}
