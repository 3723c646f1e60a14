import { useEffect, useRef, useState } from 'react'
import { connectPeers } from './connectPeers.js'
import { openChannel } from './openChannel.js'
import type { RoomProps } from './RoomProps.js'

/** For two. */
export function WebRTCRoom({ callID, media, isCaller, onLeave }: RoomProps) {
  const video = useRef<HTMLVideoElement>(null)
  const [trouble, setTrouble] = useState('')

  useEffect(() => {
    let own: MediaStream | undefined
    let hangUp: (() => void) | undefined
    let over = false
    const fail = (error: unknown): void => setTrouble(String(error))
    const stop = (): void => {
      hangUp?.()
      for (const track of own?.getTracks() ?? []) track.stop()
    }

    async function join(): Promise<void> {
      own = await navigator.mediaDevices.getUserMedia({ audio: true, video: media === 'video' })
      if (over) return stop()
      hangUp = connectPeers({
        channel: openChannel(callID),
        polite: !isCaller,
        stream: own,
        iceServers: [{ urls: 'stun:stun.example.com' }],
        onStream: (remote) => {
          if (video.current) video.current.srcObject = remote
        },
        onEnd: onLeave,
        onError: fail,
      })
    }
    join().catch(fail)
    return () => {
      over = true
      stop()
    }
  }, [callID, media, isCaller, onLeave])

  return (
    <section aria-label="Call">
      {/* biome-ignore lint/a11y/useMediaCaption: a live call has none */}
      <video ref={video} autoPlay playsInline aria-label="The other side" />
      {trouble && <p role="alert">{trouble}</p>}
      <button type="button" onClick={onLeave}>
        Hang up
      </button>
    </section>
  )
}
