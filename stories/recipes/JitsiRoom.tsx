import { JitsiMeeting } from '@jitsi/react-sdk'
import type { IJitsiMeetExternalApi } from '@jitsi/react-sdk/lib/types'
import { useEffect, useRef } from 'react'
import type { RoomProps } from './RoomProps.js'

/** Jitsi shows the call, with its own button to hang up. */
export function JitsiRoom({ callID, media, onLeave }: RoomProps) {
  const meeting = useRef<IJitsiMeetExternalApi>(undefined)
  useEffect(() => () => meeting.current?.dispose(), [])

  return (
    <section aria-label="Call">
      <JitsiMeeting
        domain="meet.example.com"
        roomName={callID}
        configOverwrite={{ prejoinConfig: { enabled: false }, startWithVideoMuted: media === 'audio' }}
        onApiReady={(api) => {
          meeting.current = api
          api.on('participantLeft', () => api.getNumberOfParticipants() === 1 && onLeave())
        }}
        onReadyToClose={onLeave}
        getIFrameRef={(frame) => {
          frame.style.blockSize = '70vh'
        }}
      />
    </section>
  )
}
