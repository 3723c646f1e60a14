import type { HubClient } from 'ringkit/hub'
import { contract, createTestHub } from 'ringkit/testing'
import { test } from 'vitest'

contract(test, () => {
  const { hub, clock } = createTestHub() // here: your engine
  return {
    can: { advance: true, groups: true, devices: true },
    connect: (device) => hub.connect(device),
    disconnect: (client) => (client as HubClient).dispose(),
    settle: () => clock.flush(),
    advance: (ms) => clock.advance(ms),
    createGroup: (group) => hub.createGroup(group),
  }
})
