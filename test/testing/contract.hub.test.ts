import { contract } from 'ringkit/testing'
import { describe, expect, test } from 'vitest'
import { hubWorld } from './hubWorld.ts'

describe('the client contract, on the hub', () => {
  const report = contract(test, () => hubWorld())

  test('every case was run', () => {
    expect(report.notRun).toEqual([])
    expect(report.passed.length).toBeGreaterThanOrEqual(70)
  })
})
