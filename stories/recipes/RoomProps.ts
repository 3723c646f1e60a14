/** What a room of any media SDK needs to know. */
export interface RoomProps {
  /** The same on all devices in the call, and on no other: the name of the room. */
  callID: string
  /** What was agreed on: a video call may have been answered with audio. */
  media: 'audio' | 'video'
  /** This device rang. */
  isCaller: boolean
  /** Hang up, and be hung up on. */
  onLeave(): void
}
