import { createHub } from 'ringkit/hub'
import { contract, createVirtualClock } from 'ringkit/testing'
import { describe, expect, test } from 'vitest'
import { hubWorld, plainWorld } from './hubWorld.ts'

describe('the client contract, on the test hub', () => {
  const report = contract(test, () => hubWorld())

  test('every case was run', () => {
    expect(report.notRun).toEqual([])
    expect(report.passed.length).toBeGreaterThan(100)
  })
})

describe('the client contract, on the hub inside one page', () => {
  const report = contract(test, () => {
    const clock = createVirtualClock()
    return plainWorld(createHub({ clock }), clock)
  })

  test('every case was run but those that need a bad wire, which are listed', () => {
    expect([...new Set(report.notRun.flatMap(({ needs }) => needs))]).toEqual(['faults'])
    expect(report.notRun).toHaveLength(5)
    for (const { name, needs } of report.notRun) console.info(`not run, needs ${needs.join(', ')}: ${name}`)
  })
})
