import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEarlyFacts } from '../../src/invitation/createEarlyFacts.js'
import type { InvitationFact } from '../../src/invitation/InvitationFact.js'
import { runs } from './runs.js'

const accepted = (inviteID: string, invitee = 'bob'): InvitationFact => ({
  type: 'accepted',
  inviteID,
  invitee,
  data: '',
})
const modified = (inviteID: string, data: string): InvitationFact => ({ type: 'modified', inviteID, data })

describe('createEarlyFacts', () => {
  it('gives back what overtook an invitation, in the order it came, once', () => {
    const early = createEarlyFacts()
    early.keep(accepted('i1'))
    early.keep(accepted('i2'))
    early.keep(modified('i1', 'two'))
    expect(early.size).toBe(2)
    expect(early.take('i1')).toEqual([accepted('i1'), modified('i1', 'two')])
    expect(early.take('i1')).toEqual([])
    expect(early.size).toBe(1)
  })

  it('gives nothing for an invitation that nothing overtook', () => {
    expect(createEarlyFacts().take('i1')).toEqual([])
  })

  it('keeps no repeats, so they cannot push out a step that counts', () => {
    const early = createEarlyFacts(1)
    for (let i = 0; i < 1000; i++) early.keep(accepted('i1'))
    early.keep(accepted('i1', 'carl'))
    for (let i = 0; i < 1000; i++) early.keep(accepted('i1'))
    expect(early.take('i1')).toEqual([accepted('i1'), accepted('i1', 'carl')])
  })

  it('keeps the last of several changes without a number last, though it is a repeat', () => {
    const early = createEarlyFacts()
    for (const data of ['one', 'two', 'one']) early.keep(modified('i1', data))
    expect(early.take('i1').at(-1)).toEqual(modified('i1', 'one'))
  })

  it('loses none of the answers of a large group', () => {
    const early = createEarlyFacts()
    const answers = Array.from({ length: 500 }, (_, index) => accepted('i1', `user${index}`))
    for (const answer of answers) early.keep(answer)
    expect(early.take('i1')).toEqual(answers)
  })

  it('holds at most so many invitations, and drops the oldest first', () => {
    const early = createEarlyFacts(3)
    for (const inviteID of ['i1', 'i2', 'i3', 'i1', 'i4']) early.keep(accepted(inviteID))
    expect(early.size).toBe(3)
    expect(early.take('i1')).toEqual([])
    expect(early.take('i2')).toHaveLength(1)
  })

  it('holds 1,000 invitations unless told otherwise', () => {
    const early = createEarlyFacts()
    for (let i = 0; i < 1001; i++) early.keep(accepted(`i${i}`))
    expect(early.size).toBe(1000)
    expect(early.take('i0')).toEqual([])
    expect(early.take('i1')).toHaveLength(1)
  })

  it('holds at most sixteen facts for each invitation it may hold, however they are spread', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.tuple(fc.nat(5), fc.nat(99), fc.nat(30)), { maxLength: 200, size: 'max' }),
        (limit, steps) => {
          const early = createEarlyFacts(limit)
          const ids = new Set<string>()
          for (const [id, invitee, take] of steps) {
            if (take === 0) early.take(`i${id}`)
            else early.keep(accepted(`i${id}`, `user${invitee}`))
            ids.add(`i${id}`)
            expect(early.size).toBeLessThanOrEqual(limit)
          }
          const held = [...ids].flatMap((id) => early.take(id))
          expect(held.length).toBeLessThanOrEqual(limit * 16)
          expect(early.size).toBe(0)
        },
      ),
      { numRuns: runs.numRuns / 10 },
    )
  })

  it('a flood for one invitation drops that one, and leaves room for what comes after', () => {
    const early = createEarlyFacts(2)
    for (let i = 0; i < 32; i++) early.keep(accepted('i1', `user${i}`))
    expect(early.size).toBe(1)
    early.keep(accepted('i2'))
    expect(early.take('i1')).toEqual([])
    expect(early.take('i2')).toEqual([accepted('i2')])
  })

  it('is as empty as at first after clear', () => {
    const early = createEarlyFacts(1)
    for (let i = 0; i < 16; i++) early.keep(accepted('i1', `user${i}`))
    early.clear()
    expect(early.size).toBe(0)
    for (let i = 0; i < 16; i++) early.keep(accepted('i2', `user${i}`))
    expect(early.take('i2')).toHaveLength(16)
  })

  it('takes names that objects have of their own', () => {
    const early = createEarlyFacts()
    expect(early.take('__proto__')).toEqual([])
    early.keep(accepted('__proto__', 'constructor'))
    expect(early.take('__proto__')).toEqual([accepted('__proto__', 'constructor')])
  })
})
