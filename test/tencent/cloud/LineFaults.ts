import type { CloudMessage } from './CloudMessage.ts'

/** ms; of a range, anywhere in it. */
export type Latency = number | readonly [min: number, max: number]

/** How bad the link of one device is. May be changed at any time; what is on its way is not touched. */
export interface LineFaults {
  /** Each way. */
  latency: Latency
  /** To the device, where that differs. */
  down?: Latency
  /** Share of packets that have to be sent again, 0 to 1: they are late, and so is all that is behind them. */
  loss: number
  /** Share of messages that are handed out twice, 0 to 1. */
  duplicate: number
  /** Share of messages that take a detour when they are handed out, and so come after later ones, 0 to 1. */
  reorder: number
  /** How many of the next requests get lost; they are sent again only when a lost link is back. */
  swallow: number
  /** Whether this message, or this edit of it, is never handed out to this device. It stays in the history. */
  lose(message: CloudMessage): boolean
}

/** A link without faults. */
export const goodLine = (): LineFaults => ({
  latency: 0,
  loss: 0,
  duplicate: 0,
  reorder: 0,
  swallow: 0,
  lose: () => false,
})

const longest = (latency: Latency) => (typeof latency === 'number' ? latency : latency[1])

/** How much longer a detour is, in ms, than the way. */
export const detour = ({ latency }: LineFaults): number => 40 + longest(latency)

/** How long a packet is on its way, with all the times that it has to be sent again. */
export function travelTime(faults: LineFaults, isDown: boolean, random: () => number): number {
  const latency = isDown ? (faults.down ?? faults.latency) : faults.latency
  const [min, max] = typeof latency === 'number' ? [latency, latency] : latency
  let ms = min + random() * (max - min)
  while (random() < faults.loss) ms += 2 * longest(latency) + 80
  return ms
}
