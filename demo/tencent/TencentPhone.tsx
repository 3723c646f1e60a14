import { useEffect } from 'react'
import { type AcceptedHandler, type SignalingError, SignalingProvider } from 'ringkit'
import { useStore } from 'zustand/react'
import { App } from '../phone/App.js'
import { PhoneContext } from '../phone/PhoneContext.js'
import type { World } from '../world/createWorld.js'
import type { Session } from './createSession.js'
import { DEVICE } from './createSetup.js'
import { Ringing } from './Ringing.js'
import { SignIn } from './SignIn.js'
import { TencentContext } from './TencentContext.js'
import { TencentHome } from './TencentHome.js'

/** The phone on Tencent Chat: the same app as on the hub, behind a sign-in. */
export function TencentPhone({ world, session }: { world: World; session: Session }) {
  const { step, client, userID } = useStore(session.progress)

  // The effects of the provider have run by now: it listens before its user is signed in, and misses nothing.
  useEffect(() => {
    if (step === 'ready') void session.login()
  }, [session, step])

  const isIn = step === 'in'
  useEffect(() => (isIn ? () => world.media.leave(DEVICE) : undefined), [world, isIn])

  /** Here an app would join its media room. */
  const joinMedia: AcceptedHandler = ({ inviteID, groupID, callData }, { callData: said }) => {
    world.media.join({ deviceID: DEVICE, userID, inviteID, groupID, media: said.media ?? callData.media ?? 'audio' })
  }

  /** What no call tells: a forged step, say. */
  function write({ code, shortMessage }: SignalingError): void {
    world.log.add({ deviceID: userID, userID, kind: 'refused', name: 'onError', detail: { code, shortMessage } })
  }

  return (
    <PhoneContext.Provider value={{ world, deviceID: DEVICE, userID, title: 'Your phone' }}>
      <TencentContext.Provider value={{ setup: world.tencent, session }}>
        <SignalingProvider client={client} onAccepted={joinMedia} onError={write}>
          <Ringing />
          {isIn ? <App home={TencentHome} /> : <SignIn />}
        </SignalingProvider>
      </TencentContext.Provider>
    </PhoneContext.Provider>
  )
}
