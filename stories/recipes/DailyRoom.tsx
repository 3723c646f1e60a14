import Daily, { type DailyCall } from '@daily-co/daily-js'
import { useEffect, useRef, useState } from 'react'
import type { RoomProps } from './RoomProps.js'

export function DailyRoom({ callID, media, onLeave }: RoomProps) {
  const tracks = useRef<HTMLDivElement>(null)
  const [trouble, setTrouble] = useState('')

  useEffect(() => {
    let daily: DailyCall | undefined
    let over = false
    const elements = new Map<string, HTMLMediaElement>()

    async function join(): Promise<void> {
      const response = await fetch(`/daily-token?${new URLSearchParams({ room: callID })}`)
      if (!response.ok) throw new Error(`No token: ${response.status}`)
      const { url, token } = await response.json()
      // Only one at a time may be there, and the last one takes a moment to go.
      await Daily.getCallInstance()?.destroy()
      if (over) return
      daily = Daily.createCallObject({ startVideoOff: media === 'audio' })
      daily
        .on('track-started', ({ participant, track }) => {
          if (participant?.local) return
          const element = document.createElement(track.kind === 'video' ? 'video' : 'audio')
          element.srcObject = new MediaStream([track])
          element.autoplay = true
          elements.set(track.id, element)
          tracks.current?.append(element)
        })
        .on('track-stopped', ({ track }) => elements.get(track.id)?.remove())
        .on('participant-left', () => Object.keys(daily?.participants() ?? {}).length === 1 && onLeave())
        .on('left-meeting', () => over || onLeave())
        .on('error', ({ errorMsg }) => over || setTrouble(errorMsg))
      await daily.join({ url, token })
    }
    join().catch((error: Error) => over || setTrouble(error.message))
    return () => {
      over = true
      // It leaves by itself.
      void daily?.destroy()
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
