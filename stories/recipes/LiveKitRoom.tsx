import { Room, RoomEvent } from 'livekit-client'
import { useEffect, useRef, useState } from 'react'
import type { RoomProps } from './RoomProps.js'

export function LiveKitRoom({ callID, media, onLeave }: RoomProps) {
  const tracks = useRef<HTMLDivElement>(null)
  const [trouble, setTrouble] = useState('')

  useEffect(() => {
    const room = new Room({ adaptiveStream: true })
    let isIn = false
    let over = false
    room
      .on(RoomEvent.TrackSubscribed, (track) => tracks.current?.append(track.attach()))
      .on(RoomEvent.TrackUnsubscribed, (track) => {
        for (const element of track.detach()) element.remove()
      })
      .on(RoomEvent.ParticipantDisconnected, () => room.remoteParticipants.size === 0 && onLeave())
      // Before it was in, what went wrong is told below.
      .on(RoomEvent.Disconnected, () => isIn && !over && onLeave())

    async function join(): Promise<void> {
      const response = await fetch(`/livekit-token?${new URLSearchParams({ room: callID })}`)
      if (!response.ok) throw new Error(`No token: ${response.status}`)
      const { url, token } = await response.json()
      if (over) return
      await room.connect(url, token)
      isIn = true
      await room.localParticipant.setMicrophoneEnabled(true)
      await room.localParticipant.setCameraEnabled(media === 'video')
    }
    join().catch((error: Error) => over || setTrouble(error.message))
    return () => {
      over = true
      void room.disconnect()
    }
  }, [callID, media, onLeave])

  return (
    <section aria-label="Call">
      <div ref={tracks} />
      {trouble && <p role="alert">{trouble}</p>}
      <button type="button" onClick={onLeave}>
        Hang up
      </button>
    </section>
  )
}
