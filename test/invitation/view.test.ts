import { describe, expect, it } from 'vitest'
import type { InvitationFact, Invited } from '../../src/invitation/InvitationFact.js'
import type { Local } from '../../src/invitation/Local.js'
import { corrections, statusTransitions } from '../../src/invitation/transitions.js'
import { directionOf, type Status, type View, view } from '../../src/invitation/view.js'
import { ring } from './ring.js'

const inviteID = 'i1'

function local(me: string, more: Partial<Local> = {}): Local {
  return {
    me,
    key: 'k1',
    here: me === 'ann',
    standing: 'told',
    overdue: false,
    silenced: false,
    dismissed: false,
    ...more,
  }
}

const accepted = (invitee: string, rev = 2): InvitationFact => ({ type: 'accepted', inviteID, invitee, data: '', rev })
const rejected = (invitee: string, rev = 2, data = ''): InvitationFact => ({
  type: 'rejected',
  inviteID,
  invitee,
  data,
  rev,
})
const cancelled = (inviteeList: string[], rev = 2): InvitationFact => ({
  type: 'cancelled',
  inviteID,
  inviteeList,
  data: '',
  rev,
})
const timedOut = (inviteeList: string[], rev = 2): InvitationFact => ({ type: 'timedOut', inviteID, inviteeList, rev })

const group = { groupID: 'g1', inviteeList: ['bob', 'carl', 'dora'] }
const toSelf = { inviteeList: ['ann'] }
const busy = JSON.stringify({ reason: 'busy' })
const out = (status: Status, endReason?: View['endReason'], stillRinging = 0): View => ({
  direction: 'outgoing',
  status,
  endReason,
  stillRinging,
})
const into = (status: Status, endReason?: View['endReason'], stillRinging = 0): View => ({
  ...out(status, endReason, stillRinging),
  direction: 'incoming',
})

type Row = readonly [what: string, begin: Partial<Invited>, facts: readonly InvitationFact[], local: Local, seen: View]

const oneToOne: readonly Row[] = [
  ['it is being sent', {}, [], local('ann', { standing: 'sending' }), out('sending', undefined, 1)],
  ['it rings at the other', {}, [], local('ann'), out('ringing', undefined, 1)],
  ['it rings here', {}, [], local('bob'), into('ringing', undefined, 1)],
  ['its time is up, the engine silent yet', {}, [], local('bob', { overdue: true }), into('ringing', undefined, 1)],
  ['the engine refused to send it', {}, [], local('ann', { standing: 'refused' }), out('failed', 'failed')],
  ['the other accepted', {}, [accepted('bob')], local('ann'), out('accepted', 'accepted')],
  [
    'the other accepted before invite() resolved',
    {},
    [accepted('bob')],
    local('ann', { standing: 'sending' }),
    out('accepted', 'accepted'),
  ],
  ['I accepted here', {}, [accepted('bob')], local('bob', { acted: 'accept' }), into('accepted', 'accepted')],
  ['I accepted on another device', {}, [accepted('bob')], local('bob'), into('accepted', 'acceptedElsewhere')],
  ['the other declined', {}, [rejected('bob')], local('ann'), out('rejected', 'rejected')],
  ['the other is in a call', {}, [rejected('bob', 2, busy)], local('ann'), out('rejected', 'busy')],
  ['the other declined with words', {}, [rejected('bob', 2, 'later')], local('ann'), out('rejected', 'rejected')],
  ['I declined here', {}, [rejected('bob')], local('bob', { acted: 'reject' }), into('rejected', 'rejected')],
  [
    'I declined here, being in a call',
    {},
    [rejected('bob', 2, busy)],
    local('bob', { acted: 'reject' }),
    into('rejected', 'busy'),
  ],
  ['I declined on another device', {}, [rejected('bob')], local('bob'), into('rejected', 'rejectedElsewhere')],
  [
    'another device of mine was in a call',
    {},
    [rejected('bob', 2, busy)],
    local('bob'),
    into('rejected', 'rejectedElsewhere'),
  ],
  ['I cancelled here', {}, [cancelled(['bob'])], local('ann', { acted: 'cancel' }), out('cancelled', 'cancelled')],
  ['I cancelled on another device', {}, [cancelled(['bob'])], local('ann'), out('cancelled', 'cancelledElsewhere')],
  ['the other cancelled', {}, [cancelled(['bob'])], local('bob'), into('cancelled', 'cancelled')],
  ['nobody answered, seen by the inviter', {}, [timedOut(['bob'])], local('ann'), out('timedOut', 'timedOut')],
  ['nobody answered, seen by the invitee', {}, [timedOut(['bob'])], local('bob'), into('timedOut', 'timedOut')],
  [
    'the engine only knows that it is over, to the invitee',
    {},
    [],
    local('bob', { standing: 'gone' }),
    into('cancelled', 'gone'),
  ],
  [
    'the engine only knows that it is over, to the inviter',
    {},
    [],
    local('ann', { standing: 'gone' }),
    out('cancelled', 'gone'),
  ],
  [
    'the engine is silent past the deadline',
    {},
    [],
    local('bob', { standing: 'silent' }),
    into('timedOut', 'timedOut'),
  ],
  [
    'it was gone, but then we hear that I accepted elsewhere',
    {},
    [accepted('bob')],
    local('bob', { standing: 'gone' }),
    into('accepted', 'acceptedElsewhere'),
  ],
  [
    'it was gone, but then we hear of the cancel',
    {},
    [cancelled(['bob'])],
    local('bob', { standing: 'gone' }),
    into('cancelled', 'cancelled'),
  ],
  [
    'the engine was silent, but then we hear of an accept',
    {},
    [accepted('bob')],
    local('ann', { standing: 'silent' }),
    out('accepted', 'accepted'),
  ],
  ['my cancel came too late', {}, [accepted('bob')], local('ann', { acted: 'cancel' }), out('accepted', 'accepted')],
  [
    'my accept came too late',
    {},
    [cancelled(['bob'])],
    local('bob', { acted: 'accept' }),
    into('cancelled', 'cancelled'),
  ],
  ['I rang from another device', {}, [], local('ann', { here: false }), out('ringing', undefined, 1)],
  [
    'I rang from another device, and was answered',
    {},
    [accepted('bob')],
    local('ann', { here: false }),
    out('accepted', 'accepted'),
  ],
]

const toMyself: readonly Row[] = [
  ['it rings, on the device that sent it', toSelf, [], local('ann'), out('ringing', undefined, 1)],
  ['it rings, on another device', toSelf, [], local('ann', { here: false }), into('ringing', undefined, 1)],
  [
    'the other device answered, seen there',
    toSelf,
    [accepted('ann')],
    local('ann', { here: false, acted: 'accept' }),
    into('accepted', 'accepted'),
  ],
  [
    'the other device answered, seen by the sender',
    toSelf,
    [accepted('ann')],
    local('ann'),
    out('accepted', 'accepted'),
  ],
  [
    'the other device answered, seen by a third',
    toSelf,
    [accepted('ann')],
    local('ann', { here: false }),
    into('accepted', 'acceptedElsewhere'),
  ],
  [
    'the sender cancelled, seen by another',
    toSelf,
    [cancelled(['ann'])],
    local('ann', { here: false }),
    into('cancelled', 'cancelled'),
  ],
  [
    'the sender cancelled, seen there',
    toSelf,
    [cancelled(['ann'])],
    local('ann', { acted: 'cancel' }),
    out('cancelled', 'cancelled'),
  ],
]

const inGroup: readonly Row[] = [
  ['inviter: all ring', group, [], local('ann'), out('ringing', undefined, 3)],
  ['inviter: one declined', group, [rejected('bob')], local('ann'), out('ringing', undefined, 2)],
  ['inviter: one accepted, two ring', group, [accepted('carl')], local('ann'), out('accepted', 'accepted', 2)],
  [
    'inviter: one accepted, then the rest was cancelled',
    group,
    [accepted('carl'), cancelled(['bob', 'dora'], 3)],
    local('ann', { acted: 'cancel' }),
    out('accepted', 'accepted'),
  ],
  [
    'inviter: all declined, the last being in a call',
    group,
    [rejected('carl', 2), rejected('dora', 3), rejected('bob', 4, busy)],
    local('ann'),
    out('rejected', 'busy'),
  ],
  [
    'inviter: the last end counts',
    group,
    [rejected('dora', 2), rejected('carl', 3), timedOut(['bob'], 4)],
    local('ann'),
    out('timedOut', 'timedOut'),
  ],
  [
    'inviter: the last end counts, though it was heard first',
    group,
    [timedOut(['bob'], 4), rejected('carl', 3), rejected('dora', 2)],
    local('ann'),
    out('timedOut', 'timedOut'),
  ],
  [
    'inviter: the engine fell silent after one accept',
    group,
    [accepted('carl')],
    local('ann', { standing: 'silent' }),
    out('accepted', 'accepted'),
  ],
  [
    'inviter: it is gone, one had declined',
    group,
    [rejected('carl')],
    local('ann', { standing: 'gone' }),
    out('cancelled', 'gone'),
  ],
  [
    'invitee: another accepted, it still rings for me',
    group,
    [accepted('carl')],
    local('bob'),
    into('ringing', undefined, 2),
  ],
  [
    'invitee: I accepted, others still ring',
    group,
    [accepted('bob')],
    local('bob', { acted: 'accept' }),
    into('accepted', 'accepted', 2),
  ],
  [
    'invitee: I declined, another accepted',
    group,
    [rejected('bob'), accepted('carl', 3)],
    local('bob', { acted: 'reject' }),
    into('rejected', 'rejected', 1),
  ],
  [
    'invitee: I accepted, then the rest was cancelled',
    group,
    [accepted('bob'), cancelled(['carl', 'dora'], 3)],
    local('bob', { acted: 'accept' }),
    into('accepted', 'accepted'),
  ],
  [
    'invitee: my own wait ran out, others still ring',
    group,
    [timedOut(['bob'])],
    local('bob'),
    into('timedOut', 'timedOut', 2),
  ],
]

describe.each([
  ['1:1', oneToOne],
  ['an invitation to oneself', toMyself],
  ['in a group', inGroup],
] as const)('view, %s', (_, rows) => {
  it.each(rows)('%s', (_, begin, facts, local, seen) => {
    expect(view(ring(begin, ...facts), local)).toEqual(seen)
  })
})

describe('directionOf', () => {
  it.each([
    ['what I sent from here goes out', {}, 'ann', true, 'outgoing'],
    ['what I sent from another device goes out', {}, 'ann', false, 'outgoing'],
    ['what others sent to me comes in', {}, 'bob', false, 'incoming'],
    ['what I sent to myself goes out where I sent it', toSelf, 'ann', true, 'outgoing'],
    ['what I sent to myself comes in on my other devices', toSelf, 'ann', false, 'incoming'],
    ['a group with myself in it goes out where I sent it', { inviteeList: ['bob', 'ann'] }, 'ann', true, 'outgoing'],
    [
      'a group with myself in it comes in on my other devices',
      { inviteeList: ['bob', 'ann'] },
      'ann',
      false,
      'incoming',
    ],
  ] as const)('%s', (_, begin, me, here, direction) => {
    expect(directionOf(ring(begin), local(me, { here }))).toBe(direction)
  })
})

describe('the tables of statuses', () => {
  const ends = ['accepted', 'rejected', 'cancelled', 'timedOut', 'failed'] as const

  it('an end is followed by nothing', () => {
    for (const end of ends) expect(statusTransitions[end]).toEqual([])
  })

  it('nothing goes back to sending, and only what was never sent fails', () => {
    const leadingTo = (status: Status) =>
      (Object.keys(statusTransitions) as Status[]).filter((from) =>
        [...statusTransitions[from], ...(corrections[from] ?? [])].includes(status),
      )
    expect(leadingTo('sending')).toEqual([])
    expect(leadingTo('failed')).toEqual(['sending'])
    expect(leadingTo('ringing')).toEqual(['sending', 'accepted'])
  })

  it('what this device supposed by itself gives way to any fact', () => {
    for (const standing of ['gone', 'silent'] as const) {
      const supposed = view(ring(), local('bob', { standing })).status
      for (const fact of [accepted('bob'), rejected('bob'), cancelled(['bob']), timedOut(['bob'])]) {
        const next = view(ring({}, fact), local('bob', { standing })).status
        if (next !== supposed) expect(corrections[supposed]).toContain(next)
      }
    }
  })
})
