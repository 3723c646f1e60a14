import type { Clock } from '../invitation/Clock.js'
import type { Deadlines } from '../invitation/createDeadlines.js'
import { SignalingError } from '../signaling/SignalingError.js'
import type { Session } from './createSession.js'
import type { Network, Pipe } from './Network.js'
import type { Command, DownPacket, UpPacket } from './packets.js'
import type { Request } from './Request.js'

/** What the hub gives to the devices. */
export interface HubEnd {
  readonly clock: Clock
  readonly deadlines: Deadlines<() => void>
  readonly network: Network
  /** Makes the hub's end of a device that signs in. */
  enter(userID: string, deviceID: string): Session
  /** A packet came from a device; `down` leads back. */
  receive(session: Session, packet: UpPacket, down: Pipe<DownPacket>): void
  /** The device signs out, or is gone. */
  leave(session: Session): void
}

/** The device's end of its one ordered queue. */
export interface Link {
  /** Signs in; nothing waits for an answer. */
  open(userID: string): void
  /** Signs out. Calls that wait for an answer reject with 2801. */
  close(): void
  /** The link is lost, or back. */
  setOnline(online: boolean): void
  /**
   * Whether the app still waits for the answer to this command. If it is given up before the answer comes, `late` is
   * called when it does come.
   */
  waits(id: number, late: () => void): boolean
  /**
   * Resolves with the hub's answer, before the packet after it is told. Without a link it waits for one; after 15 s it
   * rejects with 2801.
   */
  call(verb: string, request: Request, resolve: (value: unknown) => void, reject: (error: SignalingError) => void): void
}

interface Waiting {
  readonly command: Command
  readonly resolve: (value: unknown) => void
  readonly reject: (error: SignalingError) => void
  readonly giveUp: () => void
  /** It is known to have been carried out; called if the answer comes only after it was given up. */
  late?: () => void
}

/** How long a call waits after the link was lost, in ms: as in the Tencent SDK. */
const PATIENCE = 15_000

/** Links a device to the hub: calls go up, everything else comes down, in order, across lost links. */
export function createLink(hub: HubEnd, deviceID: string, onPacket: (packet: DownPacket) => void): Link {
  const { clock, deadlines, network } = hub
  const waiting = new Map<number, Waiting>()
  const late = new Map<number, () => void>()
  let online = true
  let session: Session | undefined
  let up: Pipe<UpPacket> | undefined
  let heard = 0
  let lastID = 0
  let inbox: DownPacket[] = []
  let next = 0
  let draining = false

  /** Packets in order; what waits for an answer goes on before the packet after it is told. */
  function drain(): void {
    draining = true
    // What has come but was not told when the link was lost waits with the rest: the app hears nothing without a link.
    while (online && next < inbox.length) {
      const packet = inbox[next++] as DownPacket
      onPacket(packet)
      if (packet.reply) {
        answer(packet.reply)
        queueMicrotask(drain)
        return
      }
    }
    if (next === inbox.length) {
      inbox = []
      next = 0
    }
    draining = false
  }

  function answer(reply: NonNullable<DownPacket['reply']>): void {
    const call = waiting.get(reply.id)
    if (!call) {
      const tell = late.get(reply.id)
      late.delete(reply.id)
      tell?.()
      return
    }
    waiting.delete(reply.id)
    deadlines.clear(call.giveUp)
    if ('error' in reply) call.reject(reply.error)
    else call.resolve(reply.value)
  }

  function connect(to: Session): void {
    const down = network<DownPacket>((packet) => {
      heard = packet.n
      inbox.push(packet)
      if (!draining) drain()
    })
    up = network<UpPacket>((packet) => hub.receive(to, packet, down))
    up.send({ heard })
    for (const { command } of waiting.values()) up.send(command)
  }

  function noAnswer(verb: string, request: Request): SignalingError {
    return new SignalingError(`${verb}: no answer came.`, {
      code: 2801,
      inviteID: 'inviteID' in request ? request.inviteID : undefined,
      hint: 'The link was lost or closed before the answer, so it may have been done or not. See what is pending, then call again.',
    })
  }

  return {
    open(userID) {
      session = hub.enter(userID, deviceID)
      heard = 0
      if (online) connect(session)
    },
    close() {
      up?.close()
      up = undefined
      if (session) hub.leave(session)
      session = undefined
      inbox = []
      next = 0
      for (const { giveUp } of [...waiting.values()]) giveUp()
      late.clear()
    },
    setOnline(value) {
      if (online === value) return
      online = value
      if (!session) return
      if (online) {
        connect(session)
        if (!draining) drain()
        return
      }
      up?.close()
      up = undefined
      session.lose()
      for (const { giveUp } of waiting.values()) deadlines.set(giveUp, clock.now() + PATIENCE)
    },
    waits(id, tell) {
      const call = waiting.get(id)
      if (call) call.late = tell
      return call !== undefined
    },
    call(verb, request, resolve, reject) {
      const command = { id: ++lastID, request }
      const giveUp = () => {
        const tell = waiting.get(command.id)?.late
        if (tell) late.set(command.id, tell)
        waiting.delete(command.id)
        deadlines.clear(giveUp)
        reject(noAnswer(verb, request))
      }
      waiting.set(command.id, { command, resolve, reject, giveUp })
      if (up) up.send(command)
      else deadlines.set(giveUp, clock.now() + PATIENCE)
    },
  }
}
