import type { Network } from './Network.js'

/**
 * The network inside one page: each packet arrives in a microtask of its own, so packets of all pipes arrive in the order of
 * sending. It has no timer and loses nothing.
 */
export const pageNetwork: Network = <Packet>(receive: (packet: Packet) => void) => {
  let sent: Packet[] = []
  let arrived = 0
  let open = true

  function deliver(): void {
    if (!open) return
    const packet = sent[arrived++] as Packet
    if (arrived === sent.length) {
      sent = []
      arrived = 0
    }
    receive(packet)
  }

  return {
    send(packet: Packet) {
      sent.push(packet)
      queueMicrotask(deliver)
    },
    close() {
      open = false
      return sent.slice(arrived)
    },
  }
}
