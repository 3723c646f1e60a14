import { describe, expect, it } from 'vitest'
import type { InvitationFact, Invited } from '../../src/invitation/InvitationFact.js'
import type { Local } from '../../src/invitation/Local.js'
import { corrections, statusTransitions } from '../../src/invitation/transitions.js'
import { directionOf, type Status, type View, view } from '../../src/invitation/view.js'
import { device } from './device.js'
import { ring } from './ring.js'

const inviteID = 'i1'

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
  ['it is being sent', {}, [], device('ann', { standing: 'sending' }), out('sending', undefined, 1)],
  ['it rings at the other', {}, [], device('ann'), out('ringing', undefined, 1)],
  ['it rings here', {}, [], device('bob'), into('ringing', undefined, 1)],
  ['its time is up, the engine silent yet', {}, [], device('bob', { overdue: true }), into('ringing', undefined, 1)],
  ['the engine refused to send it', {}, [], device('ann', { standing: 'refused' }), out('failed', 'failed')],
  ['the other accepted', {}, [accepted('bob')], device('ann'), out('accepted', 'accepted')],
  [
    'the other accepted before invite() resolved',
    {},
    [accepted('bob')],
    device('ann', { standing: 'sending' }),
    out('accepted', 'accepted'),
  ],
  ['I accepted here', {}, [accepted('bob')], device('bob', { acted: 'accept' }), into('accepted', 'accepted')],
  ['I accepted on another device', {}, [accepted('bob')], device('bob'), into('accepted', 'acceptedElsewhere')],
  ['the other declined', {}, [rejected('bob')], device('ann'), out('rejected', 'rejected')],
  ['the other is in a call', {}, [rejected('bob', 2, busy)], device('ann'), out('rejected', 'busy')],
  ['the other declined with words', {}, [rejected('bob', 2, 'later')], device('ann'), out('rejected', 'rejected')],
  ['I declined here', {}, [rejected('bob')], device('bob', { acted: 'reject' }), into('rejected', 'rejected')],
  [
    'I declined here, being in a call',
    {},
    [rejected('bob', 2, busy)],
    device('bob', { acted: 'reject' }),
    into('rejected', 'busy'),
  ],
  ['I declined on another device', {}, [rejected('bob')], device('bob'), into('rejected', 'rejectedElsewhere')],
  [
    'another device of mine was in a call',
    {},
    [rejected('bob', 2, busy)],
    device('bob'),
    into('rejected', 'rejectedElsewhere'),
  ],
  ['I cancelled here', {}, [cancelled(['bob'])], device('ann', { acted: 'cancel' }), out('cancelled', 'cancelled')],
  ['I cancelled on another device', {}, [cancelled(['bob'])], device('ann'), out('cancelled', 'cancelledElsewhere')],
  ['the other cancelled', {}, [cancelled(['bob'])], device('bob'), into('cancelled', 'cancelled')],
  ['nobody answered, seen by the inviter', {}, [timedOut(['bob'])], device('ann'), out('timedOut', 'timedOut')],
  ['nobody answered, seen by the invitee', {}, [timedOut(['bob'])], device('bob'), into('timedOut', 'timedOut')],
  [
    'the engine only knows that it is over, to the invitee',
    {},
    [],
    device('bob', { standing: 'gone' }),
    into('cancelled', 'gone'),
  ],
  [
    'the engine only knows that it is over, to the inviter',
    {},
    [],
    device('ann', { standing: 'gone' }),
    out('cancelled', 'gone'),
  ],
  [
    'the engine is silent past the deadline',
    {},
    [],
    device('bob', { standing: 'silent' }),
    into('timedOut', 'timedOut'),
  ],
  [
    'it was gone, but then we hear that I accepted elsewhere',
    {},
    [accepted('bob')],
    device('bob', { standing: 'gone' }),
    into('accepted', 'acceptedElsewhere'),
  ],
  [
    'it was gone, but then we hear of the cancel',
    {},
    [cancelled(['bob'])],
    device('bob', { standing: 'gone' }),
    into('cancelled', 'cancelled'),
  ],
  [
    'the engine was silent, but then we hear of an accept',
    {},
    [accepted('bob')],
    device('ann', { standing: 'silent' }),
    out('accepted', 'accepted'),
  ],
  ['my cancel came too late', {}, [accepted('bob')], device('ann', { acted: 'cancel' }), out('accepted', 'accepted')],
  [
    'my accept came too late',
    {},
    [cancelled(['bob'])],
    device('bob', { acted: 'accept' }),
    into('cancelled', 'cancelled'),
  ],
  [
    'my decline came too late: another device of mine had accepted',
    {},
    [accepted('bob')],
    device('bob', { acted: 'reject' }),
    into('accepted', 'acceptedElsewhere'),
  ],
  ['I rang from another device', {}, [], device('ann', { here: false }), out('ringing', undefined, 1)],
  [
    'I rang from another device, and was answered',
    {},
    [accepted('bob')],
    device('ann', { here: false }),
    out('accepted', 'accepted'),
  ],
]

const toMyself: readonly Row[] = [
  ['it rings, on the device that sent it', toSelf, [], device('ann'), out('ringing', undefined, 1)],
  ['it rings, on another device', toSelf, [], device('ann', { here: false }), into('ringing', undefined, 1)],
  [
    'the other device answered, seen there',
    toSelf,
    [accepted('ann')],
    device('ann', { here: false, acted: 'accept' }),
    into('accepted', 'accepted'),
  ],
  [
    'the other device answered, seen by the sender',
    toSelf,
    [accepted('ann')],
    device('ann'),
    out('accepted', 'accepted'),
  ],
  [
    'the other device answered, seen by a third',
    toSelf,
    [accepted('ann')],
    device('ann', { here: false }),
    into('accepted', 'acceptedElsewhere'),
  ],
  [
    'the sender cancelled, seen by another',
    toSelf,
    [cancelled(['ann'])],
    device('ann', { here: false }),
    into('cancelled', 'cancelled'),
  ],
  [
    'the sender cancelled, seen there',
    toSelf,
    [cancelled(['ann'])],
    device('ann', { acted: 'cancel' }),
    out('cancelled', 'cancelled'),
  ],
]

const inGroup: readonly Row[] = [
  ['inviter: all ring', group, [], device('ann'), out('ringing', undefined, 3)],
  ['inviter: one declined', group, [rejected('bob')], device('ann'), out('ringing', undefined, 2)],
  ['inviter: one accepted, two ring', group, [accepted('carl')], device('ann'), out('accepted', 'accepted', 2)],
  [
    'inviter: one accepted, then the rest was cancelled',
    group,
    [accepted('carl'), cancelled(['bob', 'dora'], 3)],
    device('ann', { acted: 'cancel' }),
    out('accepted', 'accepted'),
  ],
  [
    'inviter: all declined, the last being in a call',
    group,
    [rejected('carl', 2), rejected('dora', 3), rejected('bob', 4, busy)],
    device('ann'),
    out('rejected', 'busy'),
  ],
  [
    'inviter: the last end counts',
    group,
    [rejected('dora', 2), rejected('carl', 3), timedOut(['bob'], 4)],
    device('ann'),
    out('timedOut', 'timedOut'),
  ],
  [
    'inviter: the last end counts, though it was heard first',
    group,
    [timedOut(['bob'], 4), rejected('carl', 3), rejected('dora', 2)],
    device('ann'),
    out('timedOut', 'timedOut'),
  ],
  [
    'inviter: the engine fell silent after one accept',
    group,
    [accepted('carl')],
    device('ann', { standing: 'silent' }),
    out('accepted', 'accepted'),
  ],
  [
    'inviter: it is gone, one had declined',
    group,
    [rejected('carl')],
    device('ann', { standing: 'gone' }),
    out('cancelled', 'gone'),
  ],
  [
    'invitee: another accepted, it still rings for me',
    group,
    [accepted('carl')],
    device('bob'),
    into('ringing', undefined, 2),
  ],
  [
    'invitee: I accepted, others still ring',
    group,
    [accepted('bob')],
    device('bob', { acted: 'accept' }),
    into('accepted', 'accepted', 2),
  ],
  [
    'invitee: I declined, another accepted',
    group,
    [rejected('bob'), accepted('carl', 3)],
    device('bob', { acted: 'reject' }),
    into('rejected', 'rejected', 1),
  ],
  [
    'invitee: I accepted, then the rest was cancelled',
    group,
    [accepted('bob'), cancelled(['carl', 'dora'], 3)],
    device('bob', { acted: 'accept' }),
    into('accepted', 'accepted'),
  ],
  [
    'invitee: my own wait ran out, others still ring',
    group,
    [timedOut(['bob'])],
    device('bob'),
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
    expect(directionOf(ring(begin), device(me, { here }))).toBe(direction)
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
      const supposed = view(ring(), device('bob', { standing })).status
      for (const fact of [accepted('bob'), rejected('bob'), cancelled(['bob']), timedOut(['bob'])]) {
        const next = view(ring({}, fact), device('bob', { standing })).status
        if (next !== supposed) expect(corrections[supposed]).toContain(next)
      }
    }
  })
})
