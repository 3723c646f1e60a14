import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from './runs.js'

it('a property that fails prints its seed, its path and the smallest schedule that fails', () => {
  const failing = fc.property(fc.array(fc.nat()), (numbers) => numbers.length < 3)
  expect(() => fc.assert(failing, runs)).toThrow(/seed: -?\d+, path: "[\d:]+"[\s\S]*Counterexample: \[\[0,0,0\]\]/)
})

it('property tests run 10,000 schedules or more', () => {
  let schedules = 0
  fc.assert(
    fc.property(fc.nat(), () => {
      schedules++
    }),
    runs,
  )
  expect(schedules).toBeGreaterThanOrEqual(10_000)
})
