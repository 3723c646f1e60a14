import { type ComponentType, useState } from 'react'
import { CallSettings, useAccepted, useInvitationStore } from 'ringkit'
import { personOf } from '../world/people.js'
import { BusyLine } from './BusyLine.js'
import { CallScreen } from './CallScreen.js'
import { EndNotice } from './EndNotice.js'
import type { HomeProps } from './HomeProps.js'
import { Incoming } from './Incoming.js'
import { Outgoing } from './Outgoing.js'
import { StatusBar } from './StatusBar.js'
import { useCall } from './useCall.js'

/** What an app with ringkit looks like: screens of its own, and the kit's dialogs beside them. */
export function App({ home: Home }: { home: ComponentType<HomeProps> }) {
  const store = useInvitationStore()
  const call = useCall()
  const [busyInCall, setBusyInCall] = useState(true)

  // Who joins a call rings nobody else any more, so those who ring each other end up in one.
  useAccepted((joined) => {
    for (const key of store.list.getState().outgoing) if (key !== joined.key) store.cancel(key).catch(() => {})
  })

  return (
    <CallSettings getUser={personOf}>
      <StatusBar />
      <EndNotice />
      {call ? <CallScreen call={call} /> : <Home busyInCall={busyInCall} onBusyInCall={setBusyInCall} />}
      <Outgoing />
      {/* After the other: of two dialogs that open at once, the later is in front. */}
      {call && busyInCall ? <BusyLine /> : <Incoming />}
    </CallSettings>
  )
}
