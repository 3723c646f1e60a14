import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolve } from '../../src/invitation/evolve.js'
import type { Invitation } from '../../src/invitation/Invitation.js'
import type { Accepted, Cancelled, InvitationFact, Rejected, TimedOut } from '../../src/invitation/InvitationFact.js'
import { findInvitee } from '../../src/invitation/invitees.js'
import { corrections, statusTransitions } from '../../src/invitation/transitions.js'
import { view } from '../../src/invitation/view.js'
import type { Invitee } from '../../src/signaling/PendingInvitation.js'
import { device } from './device.js'
import { offTheTable } from './offTheTable.js'
import { receive } from './receive.js'
import { frozen, invited } from './ring.js'
import { PATIENCE, runs } from './runs.js'
import { type Shuffle, shuffled, shuffles } from './shuffles.js'

const inviteID = 'i1'
const LONGEST = 12
type End = Accepted | Rejected | Cancelled | TimedOut

/** What went over the wire about one invitation, and how two devices hear the same part of it. */
interface Traffic {
  readonly sent: readonly InvitationFact[]
  readonly lose: Shuffle
  readonly hearings: readonly Shuffle[]
}

// Few places, so that ties are common.
const order = fc.integer({ min: 2, max: 9 })
const data = fc.constantFrom('', 'one', 'two')
const names = ['bob', 'carl', 'dora', '__proto__']
const lists = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 })

const answer = (invitee: string): fc.Arbitrary<End> =>
  fc.oneof(
    fc.record({
      type: fc.constantFrom('accepted', 'rejected'),
      inviteID: fc.constant(inviteID),
      invitee: fc.constant(invitee),
      data,
      order,
    }),
    fc.record({
      type: fc.constant('timedOut'),
      inviteID: fc.constant(inviteID),
      inviteeList: fc.constant([invitee]),
      order,
    }),
  )
const withdrawal = (inviteeList: fc.Arbitrary<string[] | undefined>): fc.Arbitrary<End> =>
  fc.record({ type: fc.constant('cancelled'), inviteID: fc.constant(inviteID), inviteeList, data, order })
const lapse = (inviteeList: fc.Arbitrary<string[]>): fc.Arbitrary<End> =>
  fc.record({ type: fc.constant('timedOut'), inviteID: fc.constant(inviteID), inviteeList, order })

/** The service numbers the versions of the message that is edited. */
const edits = fc
  .array(fc.constantFrom('one', 'two', 'three'), { maxLength: 3 })
  .map((texts) =>
    texts.map((text, index): InvitationFact => ({ type: 'modified', inviteID, data: text, rev: index + 2 })),
  )

/** Per invitee at most one step of the inviter's side and one of the invitee's own side. */
const crossing: fc.Arbitrary<{ readonly list: string[]; readonly sent: InvitationFact[] }> = lists.chain((list) =>
  fc
    .record({
      answers: fc.tuple(...list.map((name) => fc.option(answer(name), { freq: 3 }))),
      inviters: fc.option(
        fc.oneof(withdrawal(fc.option(fc.subarray(list), { nil: undefined })), lapse(fc.subarray(list))),
        { freq: 4 },
      ),
      edits,
    })
    .map(({ answers, inviters, edits }) => ({
      list,
      sent: [
        invited({ groupID: 'g1', inviteeList: list }),
        ...edits,
        ...[...answers, inviters].filter((end) => end !== null),
      ],
    })),
)

/** Anything at all: many devices, answers of one invitee that contradict each other, several cancels, strangers. */
const anything: typeof crossing = lists.chain((list) =>
  fc
    .record({
      ends: fc.array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...names, 'zoe').chain(answer) },
          { weight: 1, arbitrary: withdrawal(fc.option(fc.subarray([...names, 'zoe']), { nil: undefined })) },
          { weight: 1, arbitrary: lapse(fc.subarray([...names, 'zoe'])) },
        ),
        { maxLength: 8 },
      ),
      edits,
    })
    .map(({ ends, edits }) => ({ list, sent: [invited({ groupID: 'g1', inviteeList: list }), ...edits, ...ends] })),
)

const heardBy = (sent: typeof crossing): fc.Arbitrary<Traffic> =>
  fc
    .record({
      sent,
      lose: shuffles(LONGEST, { losses: true }),
      hearings: fc.array(shuffles(LONGEST), { minLength: 2, maxLength: 2 }),
    })
    .map(({ sent, ...rest }) => ({ sent: sent.sent, ...rest }))

/** What two devices hear: the same steps, since `invited` is not among the losses. */
function hear({ sent, lose, hearings }: Traffic): InvitationFact[][] {
  const [begin, ...steps] = sent.map((fact) => frozen(fact))
  const through = [begin as InvitationFact, ...new Set(shuffled(lose, steps))]
  return hearings.map((hearing) => shuffled(hearing, through))
}

/** The record without the marks that say how it came about. */
function settled(invitation: Invitation | undefined): unknown {
  return invitation && { ...invitation, invitees: invitation.invitees.map(({ revised: _, ...invitee }) => invitee) }
}

const FIRST: readonly End['type'][] = ['cancelled', 'timedOut', 'rejected', 'accepted']

/** The end of one invitee, straight from the set of steps: the earliest that names it, a cancel on a tie. */
function endOf(userID: string, heard: readonly InvitationFact[]): Pick<Invitee, 'state' | 'data'> {
  const ends = heard.filter(
    (fact): fact is End =>
      fact.type !== 'invited' &&
      fact.type !== 'modified' &&
      ('invitee' in fact ? fact.invitee === userID : (fact.inviteeList ?? [userID]).includes(userID)),
  )
  const place = (end: End) => (end.order ?? 0) * 10 + FIRST.indexOf(end.type)
  const earliest = Math.min(...ends.map(place))
  const winners = ends.filter((end) => place(end) === earliest)
  const words = winners.map((end) => (end.type === 'timedOut' ? '' : end.data)).sort()
  return { state: winners[0]?.type ?? 'pending', data: words[0] ?? '' }
}

/** How often the end of this invitee was replaced on the way. */
function revisions(records: readonly Invitation[], userID: string): number {
  let count = 0
  records.forEach((record, index) => {
    const before = index > 0 ? findInvitee(records[index - 1] as Invitation, userID) : undefined
    if (before && before.state !== 'pending' && findInvitee(record, userID) !== before) count++
  })
  return count
}

describe.each([
  ['at most two steps cross for each invitee', crossing],
  ['any steps at all come', anything],
] as const)('on a wire where %s', (_, sent) => {
  it(
    'the record is a function of the set of steps that came, whatever their order and repeats',
    () => {
      fc.assert(
        fc.property(heardBy(sent), (traffic) => {
          const [one = [], other = []] = hear(traffic)
          const last = receive(one).at(-1) as Invitation
          expect(settled(last)).toEqual(settled(receive(other).at(-1)))
          for (const invitee of last.invitees) expect(invitee).toMatchObject(endOf(invitee.userID, one))
          expect(one.filter((fact) => evolve(last, fact) !== last)).toEqual([])
        }),
        runs,
      )
    },
    PATIENCE,
  )

  it(
    'an end that replaced another says so, and no other does',
    () => {
      fc.assert(
        fc.property(heardBy(sent), (traffic) => {
          for (const heard of hear(traffic)) {
            const records = receive(heard)
            for (const { userID, revised } of records.at(-1)?.invitees ?? []) {
              expect(revised === true).toBe(revisions(records, userID) > 0)
            }
          }
        }),
        runs,
      )
    },
    PATIENCE,
  )

  it(
    'what a user sees on the way follows the tables of statuses and corrections',
    () => {
      fc.assert(
        fc.property(heardBy(sent), (traffic) => {
          for (const heard of hear(traffic)) {
            const records = receive(heard)
            for (const me of ['ann', ...names]) {
              const statuses = records.map((record) => view(record, device(me)).status)
              expect(offTheTable(statuses, statusTransitions, corrections)).toEqual([])
            }
          }
        }),
        runs,
      )
    },
    PATIENCE,
  )
})

describe('on a wire where at most two steps cross for each invitee', () => {
  it(
    'an end is revised at most once',
    () => {
      fc.assert(
        fc.property(heardBy(crossing), (traffic) => {
          for (const heard of hear(traffic)) {
            const records = receive(heard)
            for (const { userID } of records[0]?.invitees ?? []) {
              expect(revisions(records, userID)).toBeLessThanOrEqual(1)
            }
          }
        }),
        runs,
      )
    },
    PATIENCE,
  )
})
