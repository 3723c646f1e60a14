import { describe, expect, it } from 'vitest'
import { evolve } from '../../src/invitation/evolve.js'
import type { Invitation } from '../../src/invitation/Invitation.js'
import type { InvitationFact } from '../../src/invitation/InvitationFact.js'
import { findInvitee, inviteeState, isOver, pendingInvitees } from '../../src/invitation/invitees.js'
import { transitions } from '../../src/invitation/transitions.js'
import type { InviteeState } from '../../src/signaling/PendingInvitation.js'
import { DEADLINE, frozen, invited, ring, SENT } from './ring.js'

const inviteID = 'i1'
type Kind = InvitationFact['type']

/** A fact of each kind about bob. */
const facts = frozen({
  invited: invited(),
  accepted: { type: 'accepted', inviteID, invitee: 'bob', data: 'yes', rev: 7 },
  rejected: { type: 'rejected', inviteID, invitee: 'bob', data: 'no', rev: 7 },
  cancelled: { type: 'cancelled', inviteID, inviteeList: ['bob'], data: 'never mind', rev: 7 },
  timedOut: { type: 'timedOut', inviteID, inviteeList: ['bob'], rev: 7 },
  modified: { type: 'modified', inviteID, data: 'now with video', rev: 7 },
} satisfies Record<Kind, InvitationFact>)
const kinds = Object.keys(facts) as Kind[]

/** bob's invitation when bob is this far, at rev 2. */
function when(state: keyof typeof transitions): Invitation | undefined {
  if (state === 'unknown') return undefined
  return state === 'pending' ? ring() : ring({}, { ...facts[state], rev: 2 })
}

describe('evolve against the transition table', () => {
  const states = Object.keys(transitions) as (keyof typeof transitions)[]
  const pairs = states.flatMap((state) => kinds.map((kind) => [state, kind] as const))

  it.each(pairs)('%s, %s', (state, kind) => {
    const before = when(state)
    const after = evolve(before, facts[kind])
    const becomes = transitions[state][kind]
    if (becomes === undefined) expect(after).toBe(before)
    else {
      expect(after).not.toBe(before)
      expect(after && inviteeState(after, 'bob')).toBe(becomes satisfies InviteeState)
    }
  })

  it.each(pairs)('%s, %s twice is the same as once', (state, kind) => {
    const once = evolve(when(state), facts[kind])
    expect(evolve(once, facts[kind])).toBe(once)
  })
})

describe('evolve: the beginning', () => {
  it('makes one pending invitee of each name', () => {
    expect(evolve(undefined, invited({ groupID: 'g1', inviteeList: ['bob', 'carl'] }))).toEqual({
      inviteID,
      inviter: 'ann',
      groupID: 'g1',
      inviteeList: ['bob', 'carl'],
      data: 'hello',
      timeout: 30,
      sentAt: SENT,
      expiresAt: DEADLINE,
      invitees: [
        { userID: 'bob', state: 'pending', data: '', rev: 0 },
        { userID: 'carl', state: 'pending', data: '', rev: 0 },
      ],
      dataRev: 1,
      rev: 1,
    })
  })

  it('copies the list: the Tencent SDK hands out its own, which it goes on changing', () => {
    const inviteeList = ['bob', 'carl']
    const invitation = evolve(undefined, { ...invited(), inviteeList })
    inviteeList.length = 0
    expect(invitation?.inviteeList).toEqual(['bob', 'carl'])
  })

  it('counts a name that an engine lists twice as one invitee', () => {
    const invitation = ring({ groupID: 'g1', inviteeList: ['bob', 'carl', 'bob'] })
    expect(invitation.inviteeList).toEqual(['bob', 'carl'])
    expect(pendingInvitees(invitation)).toEqual(['bob', 'carl'])
  })

  it('learns no deadline from an engine that does not tell one', () => {
    const { timeout: _, expiresAt: __, rev: ___, ...bare } = invited()
    expect(evolve(undefined, bare)).toMatchObject({ timeout: 0, expiresAt: undefined, rev: 1, dataRev: 1 })
  })
})

describe('evolve: a second `invited`', () => {
  const bare = ring({ timeout: undefined, expiresAt: undefined, sentAt: SENT + 9 })
  const again = invited({ inviter: 'mallory', groupID: 'g2', inviteeList: ['zoe'], data: 'other', rev: 9 })

  it('fills in a deadline that was missing, with what it is counted from, and nothing else', () => {
    expect(evolve(bare, again)).toEqual({ ...bare, timeout: 30, sentAt: SENT, expiresAt: DEADLINE })
  })

  it('does so after the end too, so that the order does not matter', () => {
    const ended = evolve(bare, facts.accepted)
    expect(evolve(ended, again)).toEqual(evolve(evolve(bare, again), facts.accepted))
  })

  it('changes no deadline that is known', () => {
    const invitation = ring()
    expect(evolve(invitation, { ...again, expiresAt: DEADLINE + 1 })).toBe(invitation)
    expect(evolve(invitation, { ...again, expiresAt: undefined })).toBe(invitation)
  })

  it('without a deadline changes nothing', () => {
    expect(evolve(bare, { ...again, expiresAt: undefined })).toBe(bare)
  })
})

describe('evolve: ends', () => {
  const group = () => ring({ groupID: 'g1', inviteeList: ['bob', 'carl', 'dora'] })

  it('keeps what came with an answer', () => {
    const invitation = evolve(ring(), facts.accepted)
    expect(findInvitee(invitation, 'bob')).toEqual({ userID: 'bob', state: 'accepted', data: 'yes', rev: 7 })
    expect(invitation.rev).toBe(7)
    expect(isOver(invitation)).toBe(true)
  })

  it('touches nobody but those it names', () => {
    const before = group()
    const after = evolve(before, { ...facts.timedOut, inviteeList: ['carl', 'nobody'] })
    expect(after.invitees.map(({ state }) => state)).toEqual(['pending', 'timedOut', 'pending'])
    expect(after.invitees[0]).toBe(before.invitees[0])
    expect(after.invitees[2]).toBe(before.invitees[2])
  })

  it.each([['stranger'], ['ann'], ['']])('an answer of %o, who was not invited, changes nothing', (invitee) => {
    const before = group()
    expect(evolve(before, { ...facts.accepted, invitee })).toBe(before)
    expect(evolve(before, { ...facts.rejected, invitee })).toBe(before)
  })

  it('a cancel with a list ends it for those in the list', () => {
    const after = evolve(group(), { ...facts.cancelled, inviteeList: ['bob', 'dora'] })
    expect(after.invitees.map(({ state }) => state)).toEqual(['cancelled', 'pending', 'cancelled'])
  })

  it('a cancel without a list ends it for all that are pending', () => {
    const answered = evolve(group(), { ...facts.accepted, rev: 2 })
    const after = evolve(answered, { type: 'cancelled', inviteID, data: 'never mind', rev: 3 })
    expect(after.invitees).toEqual([
      { userID: 'bob', state: 'accepted', data: 'yes', rev: 2 },
      { userID: 'carl', state: 'cancelled', data: 'never mind', rev: 3 },
      { userID: 'dora', state: 'cancelled', data: 'never mind', rev: 3 },
    ])
  })

  it('a cancel or a timeout with an empty list is for nobody', () => {
    const before = group()
    expect(evolve(before, { ...facts.cancelled, inviteeList: [] })).toBe(before)
    expect(evolve(before, { ...facts.timedOut, inviteeList: [] })).toBe(before)
  })

  it('a timeout says nothing of its own', () => {
    expect(findInvitee(evolve(ring(), facts.timedOut), 'bob')?.data).toBe('')
  })

  it('numbers the steps of an engine that does not', () => {
    const { rev: _, ...accepted } = facts.accepted
    const first = evolve(group(), accepted)
    const second = evolve(first, { type: 'rejected', inviteID, invitee: 'carl', data: '' })
    expect(second.invitees.map(({ rev }) => rev)).toEqual([2, 3, 0])
    expect(second.rev).toBe(3)
  })

  it('a late timeout does not undo an accept', () => {
    const before = evolve(ring(), facts.accepted)
    expect(evolve(before, { ...facts.timedOut, rev: 8 })).toBe(before)
    expect(evolve(before, { ...facts.timedOut, rev: 1 })).toBe(before)
  })
})

describe('evolve: `modified`', () => {
  const modified = (data: string, rev?: number): InvitationFact => ({ type: 'modified', inviteID, data, rev })

  it('with `rev`: the highest counts, in whatever order they come', () => {
    const forth = ring({}, modified('two', 2), modified('three', 3))
    expect(ring({}, modified('three', 3), modified('two', 2))).toEqual(forth)
    expect(forth).toMatchObject({ data: 'three', dataRev: 3, rev: 3 })
  })

  it('with `rev`: one that is older than the data we began with changes nothing', () => {
    const learnedLate = ring({ data: 'three', rev: 3 })
    expect(evolve(learnedLate, modified('two', 2))).toBe(learnedLate)
  })

  it('with `rev`: back to the former text is a change too', () => {
    expect(ring({}, modified('two', 2), modified('hello', 3))).toMatchObject({ data: 'hello', dataRev: 3 })
  })

  it('without `rev`: the last to come in counts', () => {
    expect(ring({}, modified('two'), modified('three'), modified('two'))).toMatchObject({ data: 'two' })
  })

  it('without `rev`: the same text changes nothing', () => {
    const before = ring({}, modified('two'))
    expect(evolve(before, modified('two'))).toBe(before)
  })

  it('does not touch the invitees', () => {
    const before = ring()
    expect(evolve(before, modified('two', 2)).invitees).toBe(before.invitees)
  })

  it('that was overtaken by the last answer still counts, so that the order does not matter', () => {
    const answer: InvitationFact = { ...facts.accepted, rev: 3 }
    expect(ring({}, answer, modified('two', 2))).toEqual(ring({}, modified('two', 2), answer))
  })
})

describe('evolve: steps that cross on a wire', () => {
  const accepted = { ...facts.accepted, rev: undefined, order: 5 }
  const cancelled = (order: number): InvitationFact => ({ ...facts.cancelled, rev: undefined, order })

  it('an earlier step that comes in later takes the place of the end, and says so', () => {
    const after = ring({}, accepted, cancelled(4))
    expect(findInvitee(after, 'bob')).toMatchObject({ state: 'cancelled', data: 'never mind', order: 4, revised: true })
  })

  it('a later step changes nothing', () => {
    const before = ring({}, accepted)
    expect(evolve(before, cancelled(6))).toBe(before)
    expect(findInvitee(before, 'bob')).not.toHaveProperty('revised')
  })

  it('on a tie the cancel counts, whichever comes first', () => {
    expect(findInvitee(ring({}, accepted, cancelled(5)), 'bob')).toMatchObject({ state: 'cancelled', revised: true })
    expect(findInvitee(ring({}, cancelled(5), accepted), 'bob')).toMatchObject({ state: 'cancelled' })
  })

  it('a step without a place in the order never takes the place of an end, nor gives way', () => {
    const there = ring({}, accepted)
    expect(evolve(there, { ...facts.cancelled, rev: 1 })).toBe(there)
    const unordered = ring({}, facts.accepted)
    expect(evolve(unordered, cancelled(0))).toBe(unordered)
  })

  it('the record is the same in either order, but for `revised`', () => {
    const [one, other] = [ring({}, accepted, cancelled(4)), ring({}, cancelled(4), accepted)]
    expect(one).toEqual({ ...other, invitees: other.invitees.map((invitee) => ({ ...invitee, revised: true })) })
  })
})

describe('evolve: names that objects have of their own', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length']

  it('are names like any other', () => {
    const before = ring({ inviteID: '__proto__', inviter: 'constructor', groupID: 'g1', inviteeList: names })
    expect(pendingInvitees(before)).toEqual(names)
    let after = before
    for (const invitee of names) after = evolve(after, { ...facts.accepted, invitee })
    expect(after.invitees.map(({ userID, state }) => [userID, state])).toEqual(names.map((name) => [name, 'accepted']))
  })

  it('are not there when they were not invited', () => {
    const before = ring()
    for (const invitee of names) {
      expect(inviteeState(before, invitee)).toBeUndefined()
      expect(evolve(before, { ...facts.accepted, invitee })).toBe(before)
    }
  })
})
