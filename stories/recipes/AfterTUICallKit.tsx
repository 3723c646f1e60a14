import type { ChatSDK } from '@tencentcloud/chat'
import { useMemo } from 'react'
import { CallButton, CallSettings, IncomingCallDialog, OutgoingCallDialog, SignalingProvider } from 'ringkit'
import { zhCN } from 'ringkit/locales/zh-CN'
import { createTencentClient } from 'ringkit/tencent'
import 'ringkit/styles.css'

interface AfterTUICallKitProps {
  /** Signed in by your app, as before. */
  chat: ChatSDK
  enterRoom(strRoomId: string, media: 'audio' | 'video'): void
}

export function AfterTUICallKit({ chat, enterRoom }: AfterTUICallKitProps) {
  const client = useMemo(() => createTencentClient({ chat }), [chat])
  return (
    <SignalingProvider
      client={client}
      onAccepted={({ inviteID, callData }, { callData: answer }) =>
        enterRoom(callData.callID || inviteID, answer.media ?? callData.media ?? 'audio')
      }
    >
      <CallSettings labels={zhCN}>
        <CallButton userID="bob" media="video" timeout={30} />
        <IncomingCallDialog />
        <OutgoingCallDialog switchMedia />
      </CallSettings>
    </SignalingProvider>
  )
}
