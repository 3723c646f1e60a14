import { contract } from 'ringkit/testing'
import { describe, test } from 'vitest'
import { hubWorld } from './hubWorld.ts'

describe.each([1, 2])('the client contract, on the hub over a wire that is bad all the time, seed %i', (seed) => {
  contract(test, () => {
    const world = hubWorld({ seed })
    Object.assign(world.faults ?? {}, { latency: [5, 250], loss: 0.2, duplicate: 0.2, reorder: 0.2 })
    return world
  })
})
