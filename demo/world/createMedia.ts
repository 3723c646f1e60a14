import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Log } from './createLog.js'

/** A call that a device is in. */
export interface Call {
  readonly inviteID: string
  readonly groupID: string
  readonly media: 'audio' | 'video'
  /** ms since 1970 */
  readonly joinedAt: number
}

/** A device in a call. */
export interface Member extends Call {
  readonly deviceID: string
  readonly userID: string
}

/** Somebody hung up, and so the call of `deviceID` is over. */
export interface HangUp {
  readonly deviceID: string
  readonly by: string
}

/**
 * Stands for the media server that an app brings along: ringkit ends where this begins, at `onAccepted`. It only knows who
 * is in which call; what they see and hear goes from phone to phone.
 */
export interface Media {
  readonly members: StoreApi<readonly Member[]>
  /** A device is in one call at most: joining another leaves the first. */
  join(member: Omit<Member, 'joinedAt'>): void
  /** Hangs up. Who is left alone in a call that had two is hung up on. */
  leave(deviceID: string): void
  onHangUp(handler: (hangUp: HangUp) => void): () => void
}

export function createMedia(log: Log): Media {
  const members = createStore<readonly Member[]>(() => [])
  const handlers = new Set<(hangUp: HangUp) => void>()

  function write(name: string, { deviceID, userID, inviteID, media }: Omit<Member, 'joinedAt'>): void {
    log.add({ deviceID, userID, kind: 'media', name, detail: { inviteID, media } })
  }

  function leave(deviceID: string): void {
    const all = members.getState()
    const leaving = all.find((member) => member.deviceID === deviceID)
    if (!leaving) return
    const others = all.filter((member) => member.inviteID === leaving.inviteID && member !== leaving)
    const alone = others.length === 1 ? others[0] : undefined
    members.setState(
      all.filter((member) => member !== leaving && member !== alone),
      true,
    )
    write('hang up', leaving)
    if (alone) for (const handler of handlers) handler({ deviceID: alone.deviceID, by: leaving.userID })
  }

  return {
    members,
    join(member) {
      const before = members.getState().find(({ deviceID }) => deviceID === member.deviceID)
      if (before?.inviteID === member.inviteID) return
      leave(member.deviceID)
      members.setState([...members.getState(), { ...member, joinedAt: Date.now() }], true)
      write('join', member)
    },
    leave,
    onHangUp(handler) {
      handlers.add(handler)
      return () => handlers.delete(handler)
    },
  }
}
