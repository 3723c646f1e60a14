import type { Network } from '../hub/Network.js'
import type { Clock } from '../invitation/Clock.js'
import { systemClock } from '../invitation/systemClock.js'

/** How bad the wire is. May be changed at any time; what is on its way is not touched. */
export interface NetworkFaults {
  /** How long a packet travels, in ms; of a range, anywhere in it. @default 0 */
  latency: number | readonly [min: number, max: number]
  /** Share of packets that are lost, 0 to 1. @default 0 */
  loss: number
  /** Share of packets that come twice, 0 to 1. @default 0 */
  duplicate: number
  /** Share of packets that take a detour and so come after later ones, 0 to 1. @default 0 */
  reorder: number
}

/** What a faulty network is made with. */
export interface FaultyNetworkOptions {
  faults: Readonly<NetworkFaults>
  /** @default the clock of the device */
  clock?: Clock
  /** Numbers from 0 up to 1. @default Math.random */
  random?: () => number
}

/** How much longer a detour is, in ms, beyond the time that a packet travels anyway. */
const DETOUR = 40

/**
 * A network for `createHub` on a bad wire. Like every link that signaling runs on (WebSocket, TCP) it numbers, acknowledges
 * and resends, so faults cost time and nothing else: each packet arrives once and in order, until the link is closed.
 *
 * @example
 * const faults = { latency: [20, 200], loss: 0.1, duplicate: 0, reorder: 0 } as const
 * const hub = createHub({ network: createFaultyNetwork({ faults }) })
 */
export function createFaultyNetwork(options: FaultyNetworkOptions): Network {
  const { faults, clock = systemClock, random = Math.random } = options
  const longest = () => (typeof faults.latency === 'number' ? faults.latency : faults.latency[1])

  function travelTime(): number {
    const [min, max] = typeof faults.latency === 'number' ? [faults.latency, faults.latency] : faults.latency
    const detour = random() < faults.reorder ? DETOUR + longest() : 0
    return min + random() * (max - min) + detour
  }

  return <Packet>(receive: (packet: Packet) => void) => {
    const unconfirmed = new Map<number, Packet>()
    const early = new Map<number, Packet>()
    const timers = new Set<unknown>()
    let resending: unknown
    let sent = 0
    let arrived = 0
    let open = true

    function later(callback: () => void, ms: number): unknown {
      const timer = clock.setTimeout(() => {
        timers.delete(timer)
        callback()
      }, ms)
      timers.add(timer)
      return timer
    }

    /** One trip over the wire, to either side. */
    function travel(arrive: () => void): void {
      for (let copies = random() < faults.duplicate ? 2 : 1; copies > 0; copies--) {
        if (random() < faults.loss) continue
        const ms = travelTime()
        if (ms > 0) later(arrive, ms)
        else queueMicrotask(arrive)
      }
    }

    function transmit(number: number, packet: Packet): void {
      travel(() => {
        if (!open) return
        if (number > arrived) early.set(number, packet)
        for (let next = early.get(arrived + 1); open && next !== undefined; next = early.get(arrived + 1)) {
          early.delete(++arrived)
          receive(next)
        }
        const upTo = arrived
        travel(() => confirm(upTo))
      })
    }

    function confirm(upTo: number): void {
      for (const number of unconfirmed.keys()) if (number <= upTo) unconfirmed.delete(number)
      if (unconfirmed.size > 0 || resending === undefined) return
      clock.clearTimeout(resending)
      timers.delete(resending)
      resending = undefined
    }

    function watch(): void {
      resending ??= later(
        () => {
          resending = undefined
          for (const [number, packet] of unconfirmed) transmit(number, packet)
          watch()
        },
        2 * longest() + 2 * DETOUR,
      )
    }

    return {
      send(packet: Packet) {
        unconfirmed.set(++sent, packet)
        transmit(sent, packet)
        watch()
      },
      close() {
        open = false
        for (const timer of timers) clock.clearTimeout(timer)
        timers.clear()
        return [...unconfirmed.values()]
      },
    }
  }
}
