import { CallButton, GroupCallPanel, type SignalingClientLike, SignalingProvider } from 'ringkit'
import { Calls } from './Calls.js'
import { LiveKitRoom } from './LiveKitRoom.js'

export function AfterStream({ client }: { client: SignalingClientLike }) {
  return (
    <SignalingProvider client={client}>
      <CallButton userID="bob" media="video" timeout={30} />
      <CallButton groupID="team" inviteeList={['bob', 'carol']} media="video" />
      <GroupCallPanel />
      <Calls room={LiveKitRoom} />
    </SignalingProvider>
  )
}
