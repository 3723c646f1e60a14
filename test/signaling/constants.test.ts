import { beforeAll, expect, test, vi } from 'vitest'
import { EVENT } from '../../src/signaling/EVENT.ts'
import { TSignaling } from '../../src/signaling/TSignaling.ts'
import { TYPES } from '../../src/signaling/TYPES.ts'

type Constants = Record<'TSignaling' | 'TYPES' | 'EVENT', Record<string, unknown>>
let sdk: Constants
beforeAll(async () => {
  // It prints its version when it is loaded.
  const log = vi.spyOn(console, 'log').mockReturnValue()
  sdk = (await import('@tencentcloud/chat')).default as unknown as Constants
  log.mockRestore()
})

test('TSignaling has the names and values of the Tencent SDK, all of them', () => {
  expect(TSignaling).toEqual(sdk.TSignaling)
})

test('TYPES and EVENT have names and values of the Tencent SDK', () => {
  expect(sdk.TYPES).toMatchObject(TYPES)
  expect(sdk.EVENT).toMatchObject(EVENT)
})
