import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Media, Member } from '../world/createMedia.js'
import type { OwnStream } from './getOwnStream.js'

/** What goes from and to a phone in the call that it is in. */
export interface PeersState {
  /** What it sends; undefined until the user has answered whether camera and microphone may be used. */
  readonly own: OwnStream | undefined
  /** What comes in, by deviceID. */
  readonly remotes: Readonly<Record<string, MediaStream>>
}

export const NOTHING: PeersState = { own: undefined, remotes: {} }

/** The connections of one phone to all others in its call, each of them a peer connection. */
export interface Peers {
  readonly state: StoreApi<PeersState>
  /** Follows who is in the call, until the function that it gives back is called. */
  start(): () => void
}

/** Before the first call nothing is loaded and nothing is asked for. */
export function createPeers({ members }: Media, deviceID: string): Peers {
  const state = createStore<PeersState>(() => NOTHING)
  let call: { readonly inviteID: string; readonly ended: AbortController } | undefined

  function leave(): void {
    call?.ended.abort()
    call = undefined
    state.setState(NOTHING, true)
  }

  function follow(all: readonly Member[]): void {
    const me = all.find((member) => member.deviceID === deviceID)
    if (call && call.inviteID !== me?.inviteID) leave()
    if (!me || call) return
    const ended = new AbortController()
    call = { inviteID: me.inviteID, ended }
    void import('./joinCall.js').then(({ joinCall }) => joinCall({ me, members, state, ended: ended.signal }))
  }

  return {
    state,
    start() {
      const unsubscribe = members.subscribe(follow)
      follow(members.getState())
      return () => {
        unsubscribe()
        leave()
      }
    },
  }
}
