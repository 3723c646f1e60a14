import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../src/invitation/decide.js'
import { evolve } from '../../src/invitation/evolve.js'
import type { Invitation } from '../../src/invitation/Invitation.js'
import { type Actor, AUTHORITY, type InvitationCommand } from '../../src/invitation/InvitationCommand.js'
import type { InvitationFact } from '../../src/invitation/InvitationFact.js'
import { findInvitee, isOver } from '../../src/invitation/invitees.js'
import { statusTransitions } from '../../src/invitation/transitions.js'
import { view } from '../../src/invitation/view.js'
import { device } from './device.js'
import { offTheTable } from './offTheTable.js'
import { receive } from './receive.js'
import { frozen, SENT } from './ring.js'
import { PATIENCE, runs } from './runs.js'
import { type Shuffle, shuffled, shuffles } from './shuffles.js'

const inviteID = 'i1'
const INVITER = 'ann'
const STRANGER = 'zoe'
const STEPS = 24
const DEVICES = 3

/** Somebody asks for something, or time goes by. That one user has several devices makes no difference to an authority. */
type Step = { readonly wait: number } | { readonly actor: Actor; readonly command: InvitationCommand }

interface Schedule {
  readonly invite: InvitationCommand & { type: 'invite' }
  readonly steps: readonly Step[]
  readonly hearings: readonly Shuffle[]
}

const data = fc.constantFrom('', 'one', 'two', 'three')
const users = fc.constantFrom<Actor>(INVITER, 'bob', 'carl', '__proto__', 'dora', STRANGER)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ wait: fc.constantFrom(1, 1, 499, 500, 1_000, 9_999) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      actor: users,
      command: fc.record({
        // A cancel ends all that there is to see, so it is rare.
        type: fc.constantFrom('accept', 'accept', 'reject', 'reject', 'modify', 'modify', 'cancel'),
        inviteID: fc.constant(inviteID),
        data,
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      actor: users,
      command: fc.constant<InvitationCommand>({
        type: 'invite',
        inviteID,
        groupID: '',
        inviteeList: ['bob'],
        data: 'again',
        timeout: 0,
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      actor: fc.oneof(fc.constant<Actor>(AUTHORITY), users),
      command: fc.constant<InvitationCommand>({ type: 'timeout', inviteID }),
    }),
  },
)
const schedule: fc.Arbitrary<Schedule> = fc.record({
  invite: fc.record({
    type: fc.constant('invite'),
    inviteID: fc.constant(inviteID),
    groupID: fc.constantFrom('', 'g1'),
    // Now and then the inviter is an invitee too, or somebody is listed twice.
    inviteeList: fc
      .tuple(fc.shuffledSubarray(['bob', 'carl', '__proto__', 'dora', INVITER], { minLength: 1 }), fc.boolean())
      .map(([names, twice]) => (twice ? [...names, ...names.slice(0, 1)] : names)),
    data,
    timeout: fc.constantFrom(0, 1.5, 30),
  }),
  steps: fc.array(step, { maxLength: STEPS, size: 'max' }),
  hearings: fc.array(shuffles(STEPS + 2), { minLength: DEVICES, maxLength: DEVICES }),
})

/** Lets an authority live through a schedule, and closes what is still open at the end. */
function live({ invite, steps }: Schedule) {
  let now = SENT
  let invitation: Invitation | undefined
  const history: InvitationFact[] = []
  const records: { invitation: Invitation; actor: Actor; accepted: boolean; now: number; step?: Step }[] = []

  const ask = (actor: Actor, command: InvitationCommand) => {
    const decision = decide(invitation, command, actor, now)
    const accepted = !(decision instanceof Error)
    const next = accepted ? evolve(invitation, frozen(decision)) : invitation
    if (accepted) history.push(decision)
    if (next) records.push({ invitation: frozen(next), actor, accepted, now, step: { actor, command } })
    invitation = next
  }

  ask(INVITER, invite)
  for (const step of steps) {
    if ('wait' in step) now += step.wait
    else ask(step.actor, step.command)
  }
  if (invitation?.expiresAt === undefined) ask(INVITER, { type: 'cancel', inviteID, data: '' })
  else {
    now = Math.max(now, invitation.expiresAt)
    ask(AUTHORITY, { type: 'timeout', inviteID })
  }
  return { final: invitation as unknown as Invitation, history, records }
}

describe('under an authority, whatever is asked in whatever order', () => {
  it(
    'each invitee ends exactly once, and an end never changes',
    () => {
      fc.assert(
        fc.property(schedule, (schedule) => {
          const { final, history, records } = live(schedule)
          expect(isOver(final)).toBe(true)

          const ends = new Map<string, number>()
          for (const fact of history) {
            const names =
              fact.type === 'accepted' || fact.type === 'rejected'
                ? [fact.invitee]
                : fact.type === 'cancelled' || fact.type === 'timedOut'
                  ? (fact.inviteeList ?? [])
                  : []
            for (const name of names) ends.set(name, (ends.get(name) ?? 0) + 1)
          }
          expect([...ends].sort()).toEqual([...new Set(schedule.invite.inviteeList)].map((name) => [name, 1]).sort())

          const changed = records
            .flatMap(({ invitation }) => invitation.invitees)
            .filter((invitee) => invitee.state !== 'pending' && findInvitee(final, invitee.userID) !== invitee)
          expect(changed).toEqual([])
        }),
        runs,
      )
    },
    PATIENCE,
  )

  it(
    'only who may changes anything, and nobody answers, cancels or modifies at the deadline or after it',
    () => {
      fc.assert(
        fc.property(schedule, (schedule) => {
          const { records } = live(schedule)
          let before = records[0]?.invitation as Invitation
          for (const { invitation, actor, accepted, now, step } of records.slice(1)) {
            if (!accepted) expect(invitation).toBe(before)
            else if (step && 'command' in step) {
              const { type } = step.command
              const wasPending = before.invitees.some(({ userID, state }) => userID === actor && state === 'pending')
              const late = before.expiresAt !== undefined && now >= before.expiresAt
              const may = {
                invite: false,
                accept: wasPending && !late,
                reject: wasPending && !late,
                cancel: actor === INVITER && !late,
                modify: (actor === INVITER || wasPending) && !late,
                timeout: actor === AUTHORITY && late,
              }
              expect(may[type]).toBe(true)
              expect(invitation).not.toBe(before)
            }
            expect(actor === STRANGER && accepted).toBe(false)
            before = invitation
          }
        }),
        runs,
      )
    },
    PATIENCE,
  )

  it(
    'the first who may wins: nobody who may is refused',
    () => {
      fc.assert(
        fc.property(schedule, (schedule) => {
          // The rules once more, told the other way round: who is pending, and until when.
          const pending = new Set(schedule.invite.inviteeList)
          const deadline = schedule.invite.timeout > 0 ? SENT + schedule.invite.timeout * 1000 : Infinity
          for (const { actor, accepted, now, step } of live(schedule).records.slice(1)) {
            if (!step || !('command' in step)) continue
            const { type } = step.command
            const isPending = typeof actor === 'string' && pending.has(actor)
            const open = pending.size > 0
            const expected = {
              invite: false,
              accept: isPending,
              reject: isPending,
              cancel: open && actor === INVITER,
              modify: isPending || (open && actor === INVITER),
              timeout: open && actor === AUTHORITY,
            }[type]
            expect(accepted).toBe(expected && (type === 'timeout') === now >= deadline)
            if (!accepted) continue
            if (type === 'cancel' || type === 'timeout') pending.clear()
            else if (type !== 'modify') pending.delete(actor as string)
          }
        }),
        runs,
      )
    },
    PATIENCE,
  )

  it(
    'every fact is numbered and changes the record',
    () => {
      fc.assert(
        fc.property(schedule, (schedule) => {
          const { history, final } = live(schedule)
          expect(history.map(({ rev }) => rev)).toEqual(history.map((_, index) => index + 1))
          expect(final.rev).toBe(history.length)
          expect(receive(history)).toHaveLength(history.length)
        }),
        runs,
      )
    },
    PATIENCE,
  )

  it(
    'every device has the same record in the end, in whatever order and however often it hears the facts',
    () => {
      fc.assert(
        fc.property(schedule, (schedule) => {
          const { final, history } = live(schedule)
          for (const hearing of schedule.hearings) {
            const heard = shuffled(hearing, history)
            const last = receive(heard).at(-1) as Invitation
            expect(last).toEqual(final)
            expect(heard.filter((fact) => evolve(last, fact) !== last)).toEqual([])
          }
        }),
        runs,
      )
    },
    PATIENCE,
  )

  it(
    'what a user sees on the way follows the table of statuses',
    () => {
      fc.assert(
        fc.property(schedule, (schedule) => {
          const { history, final } = live(schedule)
          const watchers = [device(INVITER), ...final.inviteeList.map((name) => device(name, { here: false }))]
          const heard = schedule.hearings.map((hearing) => shuffled(hearing, history))
          for (const records of [history, ...heard].map(receive)) {
            for (const local of watchers) {
              const statuses = records.map((record) => view(record, local).status)
              expect(offTheTable(statuses, statusTransitions)).toEqual([])
              expect(statuses.at(-1)).not.toBe('ringing')
            }
          }
        }),
        runs,
      )
    },
    PATIENCE,
  )
})
