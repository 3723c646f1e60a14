import type { Hub, HubClient } from 'ringkit/hub'
import { createTestHub as realTestHub, type TestHubOptions, type VirtualClock, type World } from 'ringkit/testing'

/** What the hub can do: all but to make its wire bad. */
const can = {
  authority: true,
  devices: true,
  groups: true,
  advance: true,
  roaming: true,
  pending: true,
  messages: true,
  login: true,
  offline: true,
} as const

/** A hub on a virtual clock as a world for the contract. */
export function plainWorld(hub: Hub, clock: VirtualClock): World {
  return {
    can,
    connect: (device) => hub.connect(device),
    disconnect: (client) => (client as HubClient).dispose(),
    settle: () => clock.flush(),
    advance: (ms) => clock.advance(ms),
    createGroup: (group) => hub.createGroup(group),
    login: (client, userID) => (client as HubClient).login({ userID }),
    logout: (client) => (client as HubClient).logout(),
    goOffline: (client) => (client as HubClient).goOffline(),
    goOnline: (client) => (client as HubClient).goOnline(),
  }
}

/** A test hub as a world. A bad wire is given five seconds to deliver, far more than it needs. */
export function hubWorld(options?: TestHubOptions, createTestHub = realTestHub): World {
  const { hub, clock, faults } = createTestHub(options)
  const isBad = () => faults.latency !== 0 || faults.loss > 0 || faults.reorder > 0
  return {
    ...plainWorld(hub, clock),
    can: { ...can, faults: true },
    settle: () => clock.advance(isBad() ? 5_000 : 0),
    faults,
  }
}
