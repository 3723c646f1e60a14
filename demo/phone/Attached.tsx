import { useEffect } from 'react'
import { useInvitationStore } from 'ringkit'
import { usePhone } from './PhoneContext.js'

/** While it is there, the stage and the scenarios see the store of this phone. */
export function Attached() {
  const { world, deviceID } = usePhone()
  const store = useInvitationStore()
  useEffect(() => world.devices.attach(deviceID, store), [world, deviceID, store])
  return null
}
