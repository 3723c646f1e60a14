import type { Member } from '../world/createMedia.js'
import { drawStream } from './drawStream.js'

/** What a phone sends. */
export interface OwnStream {
  readonly stream: MediaStream
  /** Camera and microphone, or made up because there are none, or they were refused. */
  readonly source: 'devices' | 'drawn'
  stop(): void
}

/** The phones are small, and three of them are a lot for one browser. */
const SMALL: MediaTrackConstraints = { width: { ideal: 480 }, frameRate: { ideal: 15 } }

/** Camera and microphone for a video call, the microphone for an audio call; else something that moves. */
export async function getOwnStream({ media, userID }: Pick<Member, 'media' | 'userID'>): Promise<OwnStream> {
  const video = media === 'video'
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: video && SMALL })
    const stop = (): void => {
      for (const track of stream.getTracks()) track.stop()
    }
    return { stream, source: 'devices', stop }
  } catch {
    // Refused, none there, in use, or this page may not ask: all the same to a demo.
    return { source: 'drawn', ...drawStream(userID, video) }
  }
}
