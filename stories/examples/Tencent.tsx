import TencentCloudChat from '@tencentcloud/chat'
import type { ReactNode } from 'react'
import { IncomingCallDialog, SignalingProvider } from 'ringkit'

const chat = TencentCloudChat.create({ SDKAppID: 1400000000 })

export function App({ userID, userSig, children }: { userID: string; userSig: string; children: ReactNode }) {
  return (
    <SignalingProvider client={chat}>
      <button type="button" onClick={() => chat.login({ userID, userSig })}>
        Sign in
      </button>
      {children}
      <IncomingCallDialog />
    </SignalingProvider>
  )
}
