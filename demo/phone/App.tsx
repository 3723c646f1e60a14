import { useEffect, useState } from 'react'
import { useInvitationStore } from 'ringkit'
import { BusyLine } from './BusyLine.js'
import { CallScreen } from './CallScreen.js'
import { EndNotice } from './EndNotice.js'
import { Home } from './Home.js'
import { usePhone } from './PhoneContext.js'
import { StatusBar } from './StatusBar.js'
import { useCall } from './useCall.js'

/** What an app with ringkit looks like: own screens, the dialogs beside them. */
export function App() {
  const { world, deviceID } = usePhone()
  const store = useInvitationStore()
  const call = useCall()
  const [busyInCall, setBusyInCall] = useState(true)

  useEffect(() => world.devices.attach(deviceID, store), [world, deviceID, store])

  return (
    <>
      <StatusBar />
      <EndNotice />
      {call ? <CallScreen call={call} /> : <Home busyInCall={busyInCall} onBusyInCall={setBusyInCall} />}
      {call && busyInCall && <BusyLine />}
    </>
  )
}
