import { useEffect, useRef } from 'react'

interface StreamProps {
  stream: MediaStream
  /** For screen readers; without, it is decoration. */
  label?: string
  muted: boolean
  className?: string
}

/** Shows a stream, or lets it be heard when it has no picture. */
export function Stream({ stream, label, muted, className }: StreamProps) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])
  return (
    <video
      ref={video}
      className={className}
      aria-label={label}
      aria-hidden={label === undefined}
      hidden={stream.getVideoTracks().length === 0}
      muted={muted}
      autoPlay
      playsInline
      disablePictureInPicture
    />
  )
}
