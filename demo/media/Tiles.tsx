import { Face } from '../parts/Face.js'
import type { Member } from '../world/createMedia.js'
import { nameOf } from '../world/people.js'
import type { PeersState } from './createPeers.js'
import { Stream } from './Stream.js'
import './media.css'

interface TilesProps {
  /** Who else is there. */
  others: readonly Member[]
  peers: PeersState
  sound: boolean
}

/** What comes from the others in the call, and in a corner what goes to them. */
export function Tiles({ others, peers: { own, remotes }, sound }: TilesProps) {
  const showsOwn = own && own.stream.getVideoTracks().length > 0
  return (
    <div className="tiles" data-count={others.length}>
      {others.map(({ deviceID, userID }) => {
        const remote = remotes[deviceID]
        const isSeen = remote !== undefined && remote.getVideoTracks().length > 0
        return (
          <div key={deviceID} className="tile" data-user={userID} data-seen={isSeen || undefined}>
            {!isSeen && <Face userID={userID} size={others.length > 1 ? 64 : 96} />}
            {remote && <Stream stream={remote} label={`${nameOf(userID)}’s picture`} muted={!sound} />}
          </div>
        )
      })}
      {showsOwn && <Stream className="tile-own" stream={own.stream} muted />}
    </div>
  )
}
