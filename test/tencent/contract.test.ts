import { contract } from 'ringkit/testing'
import { describe, expect, test } from 'vitest'
import { tencentWorld } from './world.ts'

describe.each([
  ['', {}],
  [', with clocks that are off', { skews: [-95_000, 40_000, 3_600_000, 0] }],
  [', on slow links', { faults: { latency: [30, 300] } }],
] as const)('the client contract, on Tencent chat objects%s', (_, options) => {
  const report = contract(test, () => tencentWorld(options))

  test('every case was run but those that need one authority, which Tencent is not', () => {
    expect([...new Set(report.notRun.flatMap(({ needs }) => needs))]).toEqual(['authority'])
    expect(report.passed.length).toBeGreaterThan(80)
  })
})
