import { type AcceptedHandler, CallButton, IncomingCallDialog, OutgoingCallDialog, SignalingProvider } from 'ringkit'
import { createHub } from 'ringkit/hub'
import 'ringkit/styles.css'

const hub = createHub() // the embedded engine: its users live in this page, no account
const ann = hub.connect({ userID: 'ann' })
const bob = hub.connect({ userID: 'bob' })

const onAccepted: AcceptedHandler = ({ me, inviteID }, { by }) => console.log(`${me} joins ${inviteID}: ${by} accepted`)

export default function App() {
  return (
    <>
      <SignalingProvider client={ann} onAccepted={onAccepted}>
        <CallButton userID="bob" />
        <OutgoingCallDialog presentation="banner" />
      </SignalingProvider>
      <SignalingProvider client={bob} onAccepted={onAccepted}>
        <IncomingCallDialog />
      </SignalingProvider>
    </>
  )
}
