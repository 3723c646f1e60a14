import { contract } from 'ringkit/testing'
import { describe, expect, test } from 'vitest'
import { tencentWorld } from './world.ts'

/** The SDK hands on online-only messages as often as they come. */
const ONCE = 'a message of an online-only step comes too'

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

describe('the client contract, where the service hands messages out twice and lets them overtake each other', () => {
  const faults = { latency: [5, 250], loss: 0.1, duplicate: 0.3, reorder: 0.3 } as const
  contract(
    (name, run) => name === ONCE || test(name, run),
    () => tencentWorld({ faults }),
  )
})
