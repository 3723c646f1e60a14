import { createMissed } from './missed.js'
import type { Pipe } from './Network.js'
import type { DownPacket, Step, Told } from './packets.js'

/** The hub's end of one device, from sign-in to sign-out. */
export interface Session {
  readonly userID: string
  readonly deviceID: string
  /** The last command that was carried out. */
  done: number
  /** Whether the link is there. */
  isConnected(): boolean
  /** Tell the device, now or when it is back. */
  tell(told: Told): void
  /** The link is there: tell what was missed after packet number `heard`. */
  resume(pipe: Pipe<DownPacket>, heard: number, present: (missed: Step) => Told[]): void
  /** The link is lost. */
  lose(): void
}

/** One ordered queue to one device, which goes on where it stopped after a lost link. */
export function createSession(userID: string, deviceID: string): Session {
  const missed = createMissed(deviceID)
  let pipe: Pipe<DownPacket> | undefined
  let count = 0

  function tell(told: Told): void {
    const packet = { ...told, n: ++count }
    if (pipe) pipe.send(packet)
    else missed.add(packet)
  }

  return {
    userID,
    deviceID,
    done: 0,
    isConnected: () => pipe !== undefined,
    tell,
    resume(newPipe, heard, present) {
      pipe = newPipe
      for (const told of missed.take(heard, present)) tell(told)
      tell({ welcome: true })
    },
    lose() {
      const lost = pipe?.close() ?? []
      pipe = undefined
      for (const packet of lost) missed.add(packet, true)
    },
  }
}
