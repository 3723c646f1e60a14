import type { Network } from './Network.js'

/** The network inside one page: what is sent in one go arrives in the next microtask. It has no timer and loses nothing. */
export const pageNetwork: Network = <Packet>(receive: (packet: Packet) => void) => {
  let sent: Packet[] = []
  let arrived = 0
  let open = true

  function deliver(): void {
    // `close` may be called by what a packet sets off: the rest then has not arrived.
    while (open && arrived < sent.length) receive(sent[arrived++] as Packet)
    if (open) {
      sent = []
      arrived = 0
    }
  }

  return {
    send(packet: Packet) {
      if (sent.push(packet) === 1) queueMicrotask(deliver)
    },
    close() {
      open = false
      return sent.slice(arrived)
    },
  }
}
