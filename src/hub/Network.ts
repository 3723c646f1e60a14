/** One way for packets, from a sender to the `receive` it was made for. */
export interface Pipe<Packet> {
  /** Takes a packet along; it arrives later, never within this call. */
  send(packet: Packet): void
  /** Nothing arrives any more. Gives back, in order, what is not known to have arrived. */
  close(): Packet[]
}

/**
 * How packets travel between a device and the hub: it makes pipes, two for each link. Whatever the wire below is like, a
 * pipe delivers each packet exactly once and in the order of sending, until it is closed.
 */
export type Network = <Packet>(receive: (packet: Packet) => void) => Pipe<Packet>
