import { contract } from 'ringkit/testing'
import { describe, test } from 'vitest'
import { hubWorld } from './hubWorld.ts'

describe('the client contract, on the hub in a browser', () => {
  contract(test, () => hubWorld())
})
