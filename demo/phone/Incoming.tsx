import { IncomingCallDialog } from 'ringkit'
import { usePhone } from './PhoneContext.js'
import { useCall } from './useCall.js'

const replies = ['In a meeting', 'Call you in ten minutes', 'Please write instead']

/** The kit's dialog. During a call it offers to end that one first. */
export function Incoming() {
  const { world, deviceID } = usePhone()
  const call = useCall()
  return <IncomingCallDialog replies={replies} onEndAndAccept={call ? () => world.media.leave(deviceID) : undefined} />
}
