import {
  Call,
  CallButton,
  IncomingCallDialog,
  OutgoingCallDialog,
  type SignalingClientLike,
  SignalingProvider,
} from 'ringkit'
import 'ringkit/styles.css'

interface AfterCometChatProps {
  client: SignalingClientLike
  getUser(userID: string): Promise<{ name: string; avatar: string }>
  startMedia(callID: string, media: 'audio' | 'video'): void
}

export function AfterCometChat({ client, getUser, startMedia }: AfterCometChatProps) {
  return (
    <SignalingProvider
      client={client}
      resolveUser={getUser}
      onAccepted={({ inviteID, callData }, { callData: answer }) =>
        startMedia(callData.callID || inviteID, answer.media ?? callData.media ?? 'audio')
      }
    >
      <CallButton userID="bob" media="audio" />
      <CallButton userID="bob" media="video" />
      <OutgoingCallDialog />
      <IncomingCallDialog>
        <Call.Avatar />
        <Call.Caller />
        <Call.Title />
        <div data-slot="ringkit-actions">
          <Call.Reject />
          <Call.Accept />
        </div>
      </IncomingCallDialog>
    </SignalingProvider>
  )
}
