import { type ComponentType, useCallback, useState } from 'react'
import { IncomingCallDialog, OutgoingCallDialog, useAccepted, useInvitationStore } from 'ringkit'
import type { RoomProps } from './RoomProps.js'

/** Rings, and shows the room while this device is in a call. Put it once below the `SignalingProvider`. */
export function Calls({ room: Room }: { room: ComponentType<RoomProps> }) {
  const store = useInvitationStore()
  const [call, setCall] = useState<Omit<RoomProps, 'onLeave'>>()

  useAccepted(({ inviteID, direction, callData }, { callData: answer }) => {
    const callID = callData.callID || inviteID
    const media = answer.media ?? callData.media ?? 'audio'
    // In a group each answer is told: at the second this device is in the room already.
    setCall((now) => (now?.callID === callID ? now : { callID, media, isCaller: direction === 'outgoing' }))
  })

  const leave = useCallback(() => {
    setCall(undefined)
    // Whoever still rings for this call need not answer any more.
    for (const { key, direction, stillRinging, callData, inviteID } of store.getAll()) {
      const isOfCall = direction === 'outgoing' && (callData.callID || inviteID) === call?.callID
      if (isOfCall && stillRinging > 0) store.cancel(key).catch(() => {})
    }
  }, [store, call])

  return (
    <>
      {call && <Room key={call.callID} {...call} onLeave={leave} />}
      <IncomingCallDialog onEndAndAccept={call && leave} />
      <OutgoingCallDialog switchMedia />
    </>
  )
}
