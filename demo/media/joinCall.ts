import type { StoreApi } from 'zustand/vanilla'
import { connectPeers } from '../../stories/recipes/connectPeers.js'
import { openChannel } from '../../stories/recipes/openChannel.js'
import type { Member } from '../world/createMedia.js'
import type { PeersState } from './createPeers.js'
import { getOwnStream } from './getOwnStream.js'

interface JoinOptions {
  me: Member
  /** Who is in a call: what a media server, or the app's own, would know. */
  members: StoreApi<readonly Member[]>
  state: StoreApi<PeersState>
  /** Aborted when this phone leaves. */
  ended: AbortSignal
}

/** Asks for camera and microphone, then connects to everybody who is in the same call: to each one directly. */
export async function joinCall({ me, members, state, ended }: JoinOptions): Promise<void> {
  const own = await getOwnStream(me)
  if (ended.aborted) return own.stop()
  state.setState({ own })
  const links = new Map<string, () => void>()

  function connect({ deviceID }: Member): () => void {
    const [first = '', second = ''] = [me.deviceID, deviceID].sort()
    const drop = (): void => {
      const { [deviceID]: _, ...remotes } = state.getState().remotes
      if (!ended.aborted) state.setState({ remotes })
    }
    const hangUp = connectPeers({
      channel: openChannel([me.inviteID, first, second].join(' ')),
      polite: me.deviceID === first,
      stream: own.stream,
      onStream: (remote) => state.setState({ remotes: { ...state.getState().remotes, [deviceID]: remote } }),
      onEnd: drop,
      onError: reportError,
    })
    return () => {
      hangUp()
      drop()
    }
  }

  function meet(all: readonly Member[]): void {
    const others = all.filter(({ inviteID, deviceID }) => inviteID === me.inviteID && deviceID !== me.deviceID)
    for (const other of others) {
      if (!links.has(other.deviceID)) links.set(other.deviceID, connect(other))
    }
    for (const [deviceID, end] of links) {
      if (others.some((other) => other.deviceID === deviceID)) continue
      end()
      links.delete(deviceID)
    }
  }

  const unsubscribe = members.subscribe(meet)
  ended.addEventListener('abort', () => {
    unsubscribe()
    for (const end of links.values()) end()
    own.stop()
  })
  meet(members.getState())
}
