import { CallButton, CallSettings, IncomingCallDialog, OutgoingCallDialog, SignalingProvider } from 'ringkit'
import { zhCN } from 'ringkit/locales/zh-CN'
import type { TencentClient } from 'ringkit/tencent'
import 'ringkit/styles.css'

interface AfterTUICallKitProps {
  /** `createTencentClient({ chat })`, made once for the chat object that your app signs in. */
  client: TencentClient
  enterRoom(strRoomId: string, media: 'audio' | 'video'): void
}

export function AfterTUICallKit({ client, enterRoom }: AfterTUICallKitProps) {
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
