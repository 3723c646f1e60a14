import { CallButton, IncomingCallDialog, OutgoingCallDialog, SignalingProvider } from 'ringkit'
import type { SignalingClient } from 'ringkit/store'
import 'ringkit/styles.css'

interface YourAppProps {
  /** Whoever is signed in; null until then. */
  client: SignalingClient | null
  joinMedia: (room: string, media: 'audio' | 'video' | undefined) => void
}

const fetchProfile = async (userID: string) => (await fetch(`/users/${userID}`)).json() // { name, avatar }

export function YourApp({ client, joinMedia }: YourAppProps) {
  return (
    <SignalingProvider
      client={client}
      resolveUser={fetchProfile}
      // What it was answered with, else what it rang with.
      onAccepted={({ inviteID, callData }, answer) => joinMedia(inviteID, answer.callData.media ?? callData.media)}
    >
      <CallButton userID="bob" media="video" />
      <IncomingCallDialog />
      <OutgoingCallDialog />
    </SignalingProvider>
  )
}
