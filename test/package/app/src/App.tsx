import { StrictMode, useState } from 'react'
import { IncomingCallDialog, OutgoingCallDialog, SignalingProvider, useInvite } from 'ringkit'
import { createHub } from 'ringkit/hub'

/** Ann rings Bob, both in one page: the smallest app that a user of ringkit writes. */
export function App() {
  const [{ ann, bob }] = useState(() => {
    const hub = createHub()
    return { ann: hub.connect({ userID: 'ann' }), bob: hub.connect({ userID: 'bob' }) }
  })
  const [joined, setJoined] = useState<readonly string[]>([])
  const join = (user: string) => setJoined((users) => [...users, user].sort())
  return (
    <StrictMode>
      <SignalingProvider client={ann} onAccepted={() => join('ann')}>
        <RingBob />
        <OutgoingCallDialog />
      </SignalingProvider>
      <SignalingProvider client={bob} onAccepted={() => join('bob')}>
        <IncomingCallDialog />
      </SignalingProvider>
      <output>{joined.join(' and ')}</output>
    </StrictMode>
  )
}

function RingBob() {
  const { invite } = useInvite()
  return (
    <button type="button" onClick={() => void invite({ userID: 'bob', timeout: 30 })}>
      Ring Bob
    </button>
  )
}
