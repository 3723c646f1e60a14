import type { HubClient } from 'ringkit/hub'
import { contract, createTestHub } from 'ringkit/testing'
import { afterAll, test } from 'vitest'

const report = contract(test, () => {
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

// What your engine cannot do (yet) is skipped, and said.
afterAll(() => {
  const wanted = new Set(report.notRun.flatMap(({ needs }) => needs))
  console.info(`${report.notRun.length} cases not run, for want of ${[...wanted].join(', ')}`)
})
