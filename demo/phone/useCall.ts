import { useStore } from 'zustand/react'
import type { Member } from '../world/createMedia.js'
import { usePhone } from './PhoneContext.js'

/** The call that this device is in. */
export function useCall(): Member | undefined {
  const { world, deviceID } = usePhone()
  return useStore(world.media.members, (members) => members.find((member) => member.deviceID === deviceID))
}
