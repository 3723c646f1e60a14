import { useSignalingStatus } from 'ringkit'
import { nameOf } from '../world/people.js'

const words = { connected: 'Online', connecting: 'Connecting…', disconnected: 'Offline' }

/** Who is signed in, and whether the link is up. */
export function StatusBar() {
  const { userID, network } = useSignalingStatus()
  return (
    <div className="status-bar">
      <span>{userID ? nameOf(userID) : 'Signed out'}</span>
      <span className="status-bar-link" data-network={network}>
        {words[network]}
      </span>
    </div>
  )
}
