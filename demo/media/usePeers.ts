import { useContext } from 'react'
import { useStore } from 'zustand/react'
import { createStore } from 'zustand/vanilla'
import { NOTHING, type PeersState } from './createPeers.js'
import { PeersContext } from './PeersContext.js'

const none = createStore<PeersState>(() => NOTHING)

/** What goes from and to this phone; undefined where calls have no media. */
export function usePeers(): PeersState | undefined {
  const peers = useContext(PeersContext)
  const state = useStore(peers?.state ?? none)
  return peers && state
}
