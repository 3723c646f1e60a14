import { useEffect, useRef, useState } from 'react'
import { connectPeers } from './connectPeers.js'
import { openChannel } from './openChannel.js'

/** Ann and Bob, connected to each other in one page, each with a drawn picture in place of a camera. */
export function TwoPeers() {
  const [callID, setCallID] = useState<string>()
  const end = () => setCallID(undefined)
  return (
    <div className="story">
      <div style={{ display: 'flex', gap: 12, flexWrap: 'wrap' }}>
        <Side name="Ann" other="Bob" callID={callID} polite={false} onEnd={end} />
        <Side name="Bob" other="Ann" callID={callID} polite onEnd={end} />
      </div>
      <button type="button" onClick={() => setCallID(callID ? undefined : crypto.randomUUID())}>
        {callID ? 'Hang up' : 'Connect'}
      </button>
    </div>
  )
}

interface SideProps {
  name: string
  other: string
  callID: string | undefined
  polite: boolean
  onEnd(): void
}

function Side({ name, other, callID, polite, onEnd }: SideProps) {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState('not in a call')
  const latest = useRef(onEnd)
  latest.current = onEnd

  useEffect(() => {
    if (!callID) return
    setState('connecting…')
    const { stream, stop } = drawn(name)
    const hangUp = connectPeers({
      channel: openChannel(callID),
      polite,
      stream,
      onStream(remote) {
        if (video.current) video.current.srcObject = remote
        setState('connected')
      },
      onEnd: () => latest.current(),
      onError: (error) => setState(String(error)),
    })
    return () => {
      hangUp()
      stop()
      setState('not in a call')
      if (video.current) video.current.srcObject = null
    }
  }, [callID, name, polite])

  return (
    <section aria-label={name} style={{ flex: '1 1 200px' }}>
      <p>
        {name}: <span role="status">{state}</span>
      </p>
      <video ref={video} aria-label={`What ${name} sees of ${other}`} autoPlay muted playsInline width="100%" />
    </section>
  )
}

/** A picture that moves, with a name in it. */
function drawn(name: string): { stream: MediaStream; stop(): void } {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 })
  const context = canvas.getContext('2d')
  const draw = (): void => {
    if (!context) return
    context.fillStyle = `hsl(${(performance.now() / 30) % 360} 45% 28%)`
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.fillStyle = 'white'
    context.font = '40px sans-serif'
    context.fillText(name, 120 + Math.sin(performance.now() / 500) * 60, 100)
  }
  draw()
  const timer = setInterval(draw, 60)
  const stream = canvas.captureStream()
  return {
    stream,
    stop() {
      clearInterval(timer)
      for (const track of stream.getTracks()) track.stop()
    },
  }
}
