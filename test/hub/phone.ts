import { createHub, type HubClient, type HubOptions } from 'ringkit/hub'
import { createVirtualClock, type VirtualClock } from 'ringkit/testing'
import { EVENT } from '../../src/signaling/EVENT.ts'
import { TSignaling } from '../../src/signaling/TSignaling.ts'

/** Everything that a device tells its app from now on, in order, by name. */
export function listen(client: HubClient): { name: string; data: Record<string, unknown> }[] {
  const heard: { name: string; data: Record<string, unknown> }[] = []
  const write = (event: { name: string; data: unknown }) => heard.push(event as (typeof heard)[number])
  for (const name of Object.values(TSignaling)) {
    if (typeof name === 'string') client.addSignalingListener(name, write)
  }
  for (const name of Object.values(EVENT)) client.on(name, write)
  return heard
}

/** A hub on a virtual clock. */
export function hubOnClock(options: Omit<HubOptions, 'clock'> = {}) {
  const clock: VirtualClock = createVirtualClock()
  return { clock, hub: createHub({ clock, ...options }) }
}
