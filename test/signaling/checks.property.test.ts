import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checkAnswer } from '../../src/signaling/checkAnswer.ts'
import { checkInvite } from '../../src/signaling/checkInvite.ts'
import { checkInviteInGroup } from '../../src/signaling/checkInviteInGroup.ts'
import { checkListener } from '../../src/signaling/checkListener.ts'
import { checkModify } from '../../src/signaling/checkModify.ts'

beforeAll(() => void vi.spyOn(console, 'warn').mockReturnValue())
afterAll(() => void vi.restoreAllMocks())

const anything = fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true })

/** Mostly right, sometimes missing, sometimes anything at all. */
const field = (right: fc.Arbitrary<unknown>) => fc.oneof({ weight: 8, arbitrary: right }, anything)
const record = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([key, right]) => [key, field(right)])), {
    requiredKeys: [],
    noNullPrototype: false,
  })

const id = fc.string({ minLength: 1 })
const url = fc.webUrl({ validSchemes: ['https', 'http'] })
const push = record({
  disablePush: fc.boolean(),
  disableVoipPush: fc.boolean(),
  title: fc.string(),
  androidInfo: record({ sound: fc.constant(''), VIVOClassification: fc.integer({ min: 0, max: 2 }), HuaWeiImage: url }),
  apnsInfo: record({ sound: fc.string(), disableVoipPush: fc.boolean(), image: url }),
})
const step = { data: fc.string(), onlineUserOnly: fc.boolean(), offlinePushInfo: push }
const timeout = fc.double()

/** Every object that can be reached from a value. */
function objectsIn(value: unknown, found = new Set<unknown>()): Set<unknown> {
  if (typeof value === 'object' && value !== null && !found.has(value)) {
    found.add(value)
    for (const key of Reflect.ownKeys(value)) objectsIn(Reflect.get(value, key), found)
  }
  return found
}

describe.each<[string, (options: unknown) => unknown, fc.Arbitrary<unknown>]>([
  ['invite', checkInvite, record({ userID: id, timeout, ...step })],
  ['inviteInGroup', checkInviteInGroup, record({ groupID: id, inviteeList: fc.array(id), timeout, ...step })],
  ['accept', (options) => checkAnswer('accept', options), record({ inviteID: id, ...step })],
  ['modifyInvitation', checkModify, record({ inviteID: id, data: id })],
  [
    'addSignalingListener',
    (options) => checkListener('addSignalingListener', options),
    record({ eventName: fc.constantFrom('ts_invitee_accepted', 'nothing'), handler: fc.constant(() => {}) }),
  ],
])('the options of %s, whatever they are', (_, check, options) => {
  test('are refused with a SignalingArgumentError or copied, and never changed', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.oneof(options, anything), (given) => {
        const before = fc.stringify(given)
        try {
          const theirs = objectsIn(given)
          const shared = [...objectsIn(check(given))].filter((object) => theirs.has(object))
          taken++
          expect(shared).toEqual([])
        } catch (error) {
          expect(error).toMatchObject({ name: 'SignalingArgumentError', code: 'invalid-argument' })
        }
        expect(fc.stringify(given)).toBe(before)
      }),
      { numRuns: 1000 },
    )
    // A property that is never tried on options that pass would prove nothing.
    expect(taken).toBeGreaterThan(20)
  })
})
