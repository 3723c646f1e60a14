import type { Clock } from 'ringkit/store'

/** One direction of a link: what goes in comes out in the same order, later. */
export interface Pipe {
  send(arrive: () => void, ms: number): void
  /** The link breaks: what is in it never arrives. */
  cut(): void
}

/** Each packet arrives in a timer of its own, as each frame of a WebSocket is a task of its own. */
export function createPipe(clock: Clock): Pipe {
  let packets: { at: number; arrive: () => void }[] = []
  let era = 0

  return {
    send(arrive, ms) {
      const at = Math.max(clock.now() + ms, packets.at(-1)?.at ?? 0)
      const sentIn = era
      packets.push({ at, arrive })
      clock.setTimeout(() => {
        if (sentIn === era) packets.shift()?.arrive()
      }, at - clock.now())
    },
    cut() {
      packets = []
      era++
    },
  }
}
