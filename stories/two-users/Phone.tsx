import { useState } from 'react'
import { CallSettings, IncomingCallDialog, OutgoingCallDialog, SignalingProvider, useInvite } from 'ringkit'
import type { InvitationStore } from 'ringkit/store'
import { nameOf } from '../sides/nameOf.js'
import { userOf } from '../world/people.js'

function RingButton({ other }: { other: string }) {
  const { invite } = useInvite()
  return (
    <button
      type="button"
      onClick={() => invite({ userID: other, timeout: 30, data: JSON.stringify({ media: 'video' }) })}
    >
      Ring {nameOf(other)}
    </button>
  )
}

/** One user's app: it rings, shows what rings, and joins what was accepted. */
export function Phone({ me, other, store }: { me: string; other: string; store: InvitationStore }) {
  const [joined, setJoined] = useState<string>()
  return (
    <section aria-label={nameOf(me)} className="side phone">
      <SignalingProvider store={store} onAccepted={({ inviteID }) => setJoined(inviteID)}>
        <CallSettings getUser={userOf}>
          <h2>{nameOf(me)}</h2>
          <RingButton other={other} />
          <p role="log">{joined ? `Join now: room ${joined.slice(0, 8)}` : 'In no call'}</p>
          <IncomingCallDialog presentation="banner" />
          <OutgoingCallDialog presentation="banner" />
        </CallSettings>
      </SignalingProvider>
    </section>
  )
}
