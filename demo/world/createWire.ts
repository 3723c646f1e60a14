import type { Network } from 'ringkit/hub'
import { createFaultyNetwork, type NetworkFaults } from 'ringkit/testing'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** How bad the wire is, as the sliders have it. */
export interface WireQuality {
  /** One way, in ms. */
  readonly latency: number
  /** Share of packets that are lost, 0 to 1. */
  readonly loss: number
}

/** The network between the devices and the hub. */
export interface Wire {
  readonly quality: StoreApi<WireQuality>
  readonly network: Network
}

export const PERFECT: WireQuality = { latency: 0, loss: 0 }

/** The faulty network of `ringkit/testing`, on the clock of the device, with its faults in the user's hands. */
export function createWire(): Wire {
  const faults: NetworkFaults = { ...PERFECT, duplicate: 0, reorder: 0 }
  const quality = createStore<WireQuality>(() => PERFECT)
  quality.subscribe((next) => Object.assign(faults, next))
  return { quality, network: createFaultyNetwork({ faults }) }
}
