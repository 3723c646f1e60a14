import { type ReactNode, useEffect, useState } from 'react'
import { usePhone } from '../phone/PhoneContext.js'
import { createPeers } from './createPeers.js'
import { PeersContext } from './PeersContext.js'

/** Connects this phone to the others in each call that it is in. */
export function PeersProvider({ children }: { children: ReactNode }) {
  const { world, deviceID } = usePhone()
  const [peers] = useState(() => createPeers(world.media, deviceID))
  useEffect(() => peers.start(), [peers])
  return <PeersContext.Provider value={peers}>{children}</PeersContext.Provider>
}
