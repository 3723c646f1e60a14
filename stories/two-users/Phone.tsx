import { type ReactNode, useState } from 'react'
import { CallSettings, IncomingCallDialog, OutgoingCallDialog, SignalingProvider } from 'ringkit'
import type { InvitationStore } from 'ringkit/store'
import { userOf } from '../world/people.js'

/** What a phone has unless a story gives it something else. */
const dialogs = (
  <>
    <IncomingCallDialog presentation="banner" />
    <OutgoingCallDialog presentation="banner" />
  </>
)

/** One user's app: it shows what rings, and joins what was accepted. `above`: what it rings with. */
export function Phone({
  name,
  store,
  above,
  children = dialogs,
}: {
  name: string
  store: InvitationStore
  above?: ReactNode
  children?: ReactNode
}) {
  const [joined, setJoined] = useState<string>()
  return (
    <section aria-label={name} className="side phone">
      <SignalingProvider
        store={store}
        onAccepted={({ inviteID, callData }, answer) =>
          setJoined([`room ${inviteID.slice(0, 8)}`, answer.callData.media ?? callData.media ?? 'audio'].join(', '))
        }
      >
        <CallSettings getUser={userOf}>
          <h2>{name}</h2>
          {above}
          <p role="log">{joined ? `Join now: ${joined}` : 'In no call'}</p>
          {children}
        </CallSettings>
      </SignalingProvider>
    </section>
  )
}
