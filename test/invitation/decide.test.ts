import { describe, expect, it } from 'vitest'
import { decide } from '../../src/invitation/decide.js'
import { evolve } from '../../src/invitation/evolve.js'
import type { Invitation } from '../../src/invitation/Invitation.js'
import { type Actor, AUTHORITY, type InvitationCommand } from '../../src/invitation/InvitationCommand.js'
import type { InvitationFact } from '../../src/invitation/InvitationFact.js'
import { SignalingError } from '../../src/signaling/SignalingError.js'
import { DEADLINE, ring, SENT } from './ring.js'

const inviteID = 'i1'
const IN_TIME = DEADLINE - 1

const commands = {
  invite: { type: 'invite', inviteID, groupID: '', inviteeList: ['bob'], data: 'hello', timeout: 30 },
  accept: { type: 'accept', inviteID, data: 'yes' },
  reject: { type: 'reject', inviteID, data: 'no' },
  cancel: { type: 'cancel', inviteID, data: 'never mind' },
  modify: { type: 'modify', inviteID, data: 'now with video' },
  timeout: { type: 'timeout', inviteID },
} as const satisfies Record<InvitationCommand['type'], InvitationCommand>

const actors: Record<string, Actor> = {
  inviter: 'ann',
  pending: 'bob',
  accepted: 'carl',
  rejected: 'dora',
  timedOut: 'eve',
  cancelled: 'finn',
  stranger: 'zoe',
  authority: AUTHORITY,
}

const accepted = (invitee: string): InvitationFact => ({ type: 'accepted', inviteID, invitee, data: '', rev: 2 })
const rejected = (invitee: string): InvitationFact => ({ type: 'rejected', inviteID, invitee, data: '', rev: 3 })
const timedOut = (...inviteeList: string[]): InvitationFact => ({ type: 'timedOut', inviteID, inviteeList, rev: 4 })
const cancelled = (...inviteeList: string[]): InvitationFact => ({
  type: 'cancelled',
  inviteID,
  inviteeList,
  data: '',
  rev: 5,
})

const group = { groupID: 'g1', inviteeList: ['bob', 'carl', 'dora', 'eve', 'finn', 'gwen'] }
const someAnswered = [accepted('carl'), rejected('dora'), timedOut('eve'), cancelled('finn')]

/** What a command comes to: the code it is refused with, or `fact`. */
type Outcome = 8010 | 8011 | 8012 | 8020 | 'fact'
interface Case {
  readonly state: string
  readonly invitation: Invitation | undefined
  readonly now: number
  /** A line per actor: invite, accept, reject, cancel, modify, timeout. */
  readonly outcomes: Readonly<Record<string, readonly [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome]>>
}

const everybody = (outcomes: Case['outcomes'][string], authority = outcomes): Case['outcomes'] => ({
  ...Object.fromEntries(Object.keys(actors).map((actor) => [actor, outcomes])),
  authority,
})

const over = { outcomes: everybody([8012, 8010, 8010, 8020, 8010, 8010]), now: IN_TIME }
const late = {
  outcomes: everybody([8012, 8010, 8010, 8020, 8010, 8011], [8012, 8010, 8010, 8020, 8010, 'fact']),
}

const ringing: Pick<Case, 'outcomes'> = {
  outcomes: {
    inviter: [8012, 8011, 8011, 'fact', 'fact', 8011],
    pending: [8012, 'fact', 'fact', 8011, 'fact', 8011],
    stranger: [8012, 8010, 8010, 8020, 8011, 8011],
    authority: [8012, 8010, 8010, 8020, 8011, 8011],
  },
}

const cases: readonly Case[] = [
  {
    state: 'unknown',
    invitation: undefined,
    now: SENT,
    outcomes: everybody(['fact', 8010, 8010, 8020, 8010, 8010], [8011, 8010, 8010, 8020, 8010, 8010]),
  },
  {
    state: '1:1, ringing',
    invitation: ring(),
    now: IN_TIME,
    ...ringing,
  },
  {
    state: '1:1, ringing without a deadline, years later',
    invitation: ring({ timeout: 0, expiresAt: undefined }),
    now: SENT + 10 * 365 * 86_400_000,
    ...ringing,
  },
  { state: '1:1, at the deadline, the timer not fired', invitation: ring(), now: DEADLINE, ...late },
  { state: '1:1, past the deadline, the timer not fired', invitation: ring(), now: DEADLINE + 5000, ...late },
  { state: '1:1, accepted', invitation: ring({}, accepted('bob')), ...over },
  { state: '1:1, rejected', invitation: ring({}, rejected('bob')), ...over },
  { state: '1:1, cancelled', invitation: ring({}, cancelled('bob')), ...over },
  { state: '1:1, timed out', invitation: ring({}, timedOut('bob')), ...over },
  { state: '1:1, timed out, after the deadline', invitation: ring({}, timedOut('bob')), ...over, now: DEADLINE },
  {
    state: 'group, open',
    invitation: ring(group, ...someAnswered),
    now: IN_TIME,
    outcomes: {
      inviter: [8012, 8011, 8011, 'fact', 'fact', 8011],
      pending: [8012, 'fact', 'fact', 8011, 'fact', 8011],
      accepted: [8012, 8011, 8011, 8011, 8011, 8011],
      rejected: [8012, 8010, 8010, 8020, 8011, 8011],
      timedOut: [8012, 8010, 8010, 8020, 8011, 8011],
      cancelled: [8012, 8010, 8010, 8020, 8011, 8011],
      stranger: [8012, 8010, 8010, 8020, 8011, 8011],
      authority: [8012, 8010, 8010, 8020, 8011, 8011],
    },
  },
  {
    state: 'group, past the deadline, the timer not fired',
    invitation: ring(group, ...someAnswered),
    now: DEADLINE,
    ...late,
  },
  {
    state: 'group, over though one accepted',
    invitation: ring(group, ...someAnswered, cancelled('bob', 'gwen')),
    ...over,
  },
  {
    state: 'group, the inviter among the invitees',
    invitation: ring({ groupID: 'g1', inviteeList: ['ann', 'bob'] }),
    now: IN_TIME,
    outcomes: {
      inviter: [8012, 'fact', 'fact', 'fact', 'fact', 8011],
      pending: [8012, 'fact', 'fact', 8011, 'fact', 8011],
      stranger: [8012, 8010, 8010, 8020, 8011, 8011],
      authority: [8012, 8010, 8010, 8020, 8011, 8011],
    },
  },
  {
    state: 'group, the inviter among the invitees and accepted',
    invitation: ring({ groupID: 'g1', inviteeList: ['ann', 'bob'] }, accepted('ann')),
    now: IN_TIME,
    outcomes: {
      inviter: [8012, 8011, 8011, 'fact', 'fact', 8011],
      pending: [8012, 'fact', 'fact', 8011, 'fact', 8011],
    },
  },
]

const rows = cases.flatMap(({ state, invitation, now, outcomes }) =>
  Object.entries(outcomes).flatMap(([who, line]) =>
    Object.values(commands).map((command, column) => ({
      state,
      invitation,
      now,
      who,
      command,
      outcome: line[column] as Outcome,
    })),
  ),
)

describe('decide: every command by everybody in every state', () => {
  it.each(rows)('$state: $command.type by $who → $outcome', ({ invitation, now, who, command, outcome }) => {
    const decision = decide(invitation, command, actors[who] as Actor, now)
    if (outcome === 'fact') {
      expect(decision).not.toBeInstanceOf(Error)
      const next = evolve(invitation, decision as InvitationFact)
      expect(next).not.toBe(invitation)
      expect(next?.rev).toBe((invitation?.rev ?? 0) + 1)
    } else {
      expect(decision).toBeInstanceOf(SignalingError)
      expect(decision).toMatchObject({ code: outcome, inviteID })
    }
  })
})

describe('decide: what a refusal says', () => {
  it('names what is gone', () => {
    const gone = decide(undefined, commands.accept, 'bob', SENT) as SignalingError
    expect(gone.name).toBe('InvitationGoneError')
    expect(gone.message).toMatch(/over, or was never here.*Nothing was sent/s)
    expect(decide(undefined, commands.cancel, 'ann', SENT)).toMatchObject({ name: 'InvitationGoneError', code: 8020 })
  })

  it.each([
    ['accept', 'ann'],
    ['reject', 'ann'],
    ['cancel', 'bob'],
    ['modify', 'zoe'],
  ] as const)('names the verb that was not allowed: %s by %s', (verb, actor) => {
    const refusal = decide(ring(), commands[verb], actor, SENT) as SignalingError
    expect(refusal.name).toBe('SignalingError')
    expect(refusal.shortMessage).toContain(verb === 'modify' ? 'modifyInvitation' : verb)
  })
})

describe('decide: the facts', () => {
  it('begins an invitation, drops repeated invitees and sets the deadline', () => {
    const inviteeList = ['bob', 'carl', 'bob']
    expect(decide(undefined, { ...commands.invite, groupID: 'g1', inviteeList }, 'ann', SENT)).toEqual({
      type: 'invited',
      inviteID,
      inviter: 'ann',
      groupID: 'g1',
      inviteeList: ['bob', 'carl'],
      data: 'hello',
      timeout: 30,
      sentAt: SENT,
      expiresAt: DEADLINE,
      rev: 1,
    })
    expect(inviteeList).toHaveLength(3)
  })

  it('gives no deadline to an invitation with timeout 0', () => {
    expect(decide(undefined, { ...commands.invite, timeout: 0 }, 'ann', SENT)).toMatchObject({
      timeout: 0,
      expiresAt: undefined,
    })
  })

  it('gives a deadline of parts of a second', () => {
    expect(decide(undefined, { ...commands.invite, timeout: 0.5 }, 'ann', SENT)).toMatchObject({
      expiresAt: SENT + 500,
    })
  })

  const open = ring(group, ...someAnswered)
  const rev = open.rev + 1

  it.each<[keyof typeof commands, Actor, number, InvitationFact]>([
    ['accept', 'bob', IN_TIME, { type: 'accepted', inviteID, invitee: 'bob', data: 'yes', rev }],
    ['reject', 'bob', IN_TIME, { type: 'rejected', inviteID, invitee: 'bob', data: 'no', rev }],
    ['cancel', 'ann', IN_TIME, { type: 'cancelled', inviteID, inviteeList: ['bob', 'gwen'], data: 'never mind', rev }],
    ['modify', 'ann', IN_TIME, { type: 'modified', inviteID, data: 'now with video', rev }],
    ['modify', 'bob', IN_TIME, { type: 'modified', inviteID, data: 'now with video', rev }],
    ['timeout', AUTHORITY, DEADLINE, { type: 'timedOut', inviteID, inviteeList: ['bob', 'gwen'], rev }],
  ])('%s by %s names exactly those it ends for', (verb, actor, now, fact) => {
    expect(decide(open, commands[verb], actor, now)).toEqual(fact)
  })
})
