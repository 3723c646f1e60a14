import { useEffect, useState } from 'react'
import { Call } from 'ringkit'
import { Stream } from './Stream.js'
import { useCameraGranted } from './useCameraGranted.js'
import './media.css'

/**
 * The own camera while a video call rings, if this page may use it already. It does not ask: a question of the browser over
 * a call that nobody has answered is one too many, and for nothing when nobody does. After the accept it asks.
 */
export function CameraPreview() {
  const granted = useCameraGranted()
  return (
    granted && (
      <Call.Preview>
        <Camera />
      </Call.Preview>
    )
  )
}

/** Holds the camera for as long as it is there. */
function Camera() {
  const [stream, setStream] = useState<MediaStream>()
  useEffect(() => {
    let over = false
    let opened: MediaStream | undefined
    const close = (): void => {
      for (const track of opened?.getTracks() ?? []) track.stop()
    }
    async function open(): Promise<void> {
      opened = await navigator.mediaDevices.getUserMedia({ video: true })
      if (over) close()
      else setStream(opened)
    }
    // In use by another program, or taken out: then there is nothing to be seen.
    open().catch(() => {})
    return () => {
      over = true
      close()
    }
  }, [])
  return stream && <Stream className="camera-preview" stream={stream} label="Your camera" muted />
}
