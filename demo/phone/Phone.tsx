import { useEffect } from 'react'
import { type AcceptedHandler, SignalingProvider } from 'ringkit'
import type { HubClient } from 'ringkit/hub'
import { PeersProvider } from '../media/PeersProvider.js'
import type { World } from '../world/createWorld.js'
import { type Device, titleOf } from '../world/Device.js'
import { App } from './App.js'
import { Attached } from './Attached.js'
import { Home } from './Home.js'
import { PhoneContext } from './PhoneContext.js'

/** The page on one device: a client, a provider, an app. */
export function Phone({ world, device, client }: { world: World; device: Device; client: HubClient }) {
  const { deviceID, userID } = device

  // The effects of the provider have run by now: it listens before its user is signed in, and misses nothing.
  useEffect(() => world.devices.signIn(deviceID), [world, deviceID])

  /** Who is in a call is known to all phones; each connects to the others in it. */
  const joinMedia: AcceptedHandler = ({ inviteID, groupID, callData }, { callData: said }) => {
    world.media.join({ deviceID, userID, inviteID, groupID, media: said.media ?? callData.media ?? 'audio' })
  }

  return (
    <PhoneContext.Provider value={{ world, deviceID, userID, title: titleOf(device) }}>
      <SignalingProvider client={client} onAccepted={joinMedia}>
        <Attached />
        <PeersProvider>
          <App home={Home} />
        </PeersProvider>
      </SignalingProvider>
    </PhoneContext.Provider>
  )
}
