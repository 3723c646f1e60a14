import { createContext } from 'react'
import type { Peers } from './createPeers.js'

/** The connections of this phone; undefined where calls stay without media, as on Tencent Chat. */
export const PeersContext = createContext<Peers | undefined>(undefined)
