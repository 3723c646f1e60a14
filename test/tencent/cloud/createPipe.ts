import type { Clock } from 'ringkit/store'

/** One direction of a link: what goes in comes out in the same order, later. */
export interface Pipe {
  send(arrive: () => void, ms: number): void
  /** The link breaks: what is in it never arrives. */
  cut(): void
}

/** Without latency it takes a microtask; else only the clock moves it. */
export function createPipe(clock: Clock): Pipe {
  let packets: { at: number; arrive: () => void }[] = []

  function drain(): void {
    for (let [first] = packets; first && first.at <= clock.now(); [first] = packets) {
      packets.shift()
      first.arrive()
    }
  }

  return {
    send(arrive, ms) {
      const at = Math.max(clock.now() + ms, packets.at(-1)?.at ?? 0)
      packets.push({ at, arrive })
      if (at > clock.now()) clock.setTimeout(drain, at - clock.now())
      else queueMicrotask(drain)
    },
    cut() {
      packets = []
    },
  }
}
