import { IncomingCallDialog, OutgoingCallDialog, SignalingProvider, useInvite } from 'ringkit'
import { createHub } from 'ringkit/hub'
import 'ringkit/styles.css'

const hub = createHub() // the embedded engine: users of one page, no account
const client = hub.connect({ userID: 'ann' })
hub.connect({ userID: 'bob' })

function CallButton() {
  const { invite, pending } = useInvite()
  return (
    <button type="button" disabled={pending} onClick={() => invite({ userID: 'bob', timeout: 30 })}>
      Call Bob
    </button>
  )
}

export default function App() {
  return (
    <SignalingProvider client={client} onAccepted={({ inviteID }, { by }) => console.log('join', inviteID, 'with', by)}>
      <CallButton />
      <IncomingCallDialog />
      <OutgoingCallDialog />
    </SignalingProvider>
  )
}
