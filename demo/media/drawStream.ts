import { people, personOf } from '../world/people.js'

const WIDTH = 320
const HEIGHT = 240
const PICTURES_A_SECOND = 15

/** A stream for who has no camera or microphone: their face, moving, and a soft tone. */
export function drawStream(userID: string, video: boolean): { stream: MediaStream; stop(): void } {
  const sound = hum()
  if (!video) return { stream: sound.stream, stop: sound.stop }
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const face = new Image()
  face.src = personOf(userID)?.avatar ?? ''
  const hue = people.findIndex((person) => person.userID === userID) * 110 + 190
  const from = performance.now()
  const draw = (): void => drawFace(canvas, face, hue, (performance.now() - from) / 1000)
  draw()
  const timer = setInterval(draw, 1000 / PICTURES_A_SECOND)
  const stream = canvas.captureStream(PICTURES_A_SECOND)
  for (const track of sound.stream.getTracks()) stream.addTrack(track)
  return {
    stream,
    stop() {
      clearInterval(timer)
      sound.stop()
      for (const track of stream.getTracks()) track.stop()
    },
  }
}

/** One picture, `time` seconds after the first. */
function drawFace(canvas: HTMLCanvasElement, face: HTMLImageElement, hueFrom: number, time: number): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const wash = context.createLinearGradient(0, 0, WIDTH, HEIGHT)
  const hue = (hueFrom + time * 12) % 360
  wash.addColorStop(0, `hsl(${hue} 45% 32%)`)
  wash.addColorStop(1, `hsl(${(hue + 70) % 360} 45% 18%)`)
  context.fillStyle = wash
  context.fillRect(0, 0, WIDTH, HEIGHT)
  if (!face.complete || face.naturalWidth === 0) return
  const size = HEIGHT * 0.62
  context.save()
  context.translate(WIDTH / 2 + Math.sin(time) * 14, HEIGHT / 2 + Math.sin(time * 2.2) * 6)
  context.rotate(Math.sin(time * 1.3) * 0.06)
  context.beginPath()
  context.arc(0, 0, size / 2, 0, Math.PI * 2)
  context.clip()
  context.drawImage(face, -size / 2, -size / 2, size, size)
  context.restore()
}

/** A soft tone that comes and goes; none where the page may not make any yet, since the user has not touched it. */
function hum(): { stream: MediaStream; stop(): void } {
  if (!navigator.userActivation?.hasBeenActive) return { stream: new MediaStream(), stop: () => {} }
  const context = new AudioContext()
  const out = context.createMediaStreamDestination()
  const volume = new GainNode(context, { gain: 0.02 })
  const tone = new OscillatorNode(context, { frequency: 220 })
  const waves = new OscillatorNode(context, { frequency: 0.4 })
  tone.connect(volume).connect(out)
  waves.connect(new GainNode(context, { gain: 0.02 })).connect(volume.gain)
  tone.start()
  waves.start()
  return { stream: out.stream, stop: () => void context.close() }
}
