import { describe, expect, it, test } from 'vitest'
import type { SignalingEventName } from '../../src/signaling/events.ts'
import { narrowClient } from '../../src/signaling/narrowClient.ts'
import { TSignaling } from '../../src/signaling/TSignaling.ts'
import { FakeEngine } from './FakeEngine.ts'
import { thrownBy } from './thrownBy.ts'

const world = () => {
  const engine = new FakeEngine()
  return { engine, port: narrowClient(engine) }
}

/** What a listener hears when the engine sends this. */
function heard(name: SignalingEventName, sent: unknown): unknown {
  const { engine, port } = world()
  let event: unknown = 'nothing'
  port.addSignalingListener(name, (given) => {
    event = given
  })
  engine.emit(name, sent)
  return event
}

describe('what a listener hears', () => {
  const { NEW_INVITATION_RECEIVED, INVITEE_ACCEPTED, INVITEE_REJECTED } = TSignaling
  const { INVITATION_CANCELLED, INVITATION_TIMEOUT, INVITATION_MODIFIED } = TSignaling
  const base = { inviteID: 'id-1', inviter: '', groupID: '', data: '' }

  test.each<[SignalingEventName, object]>([
    [NEW_INVITATION_RECEIVED, { ...base, inviteeList: [] }],
    [INVITEE_ACCEPTED, { ...base, invitee: '' }],
    [INVITEE_REJECTED, { ...base, invitee: '' }],
    [INVITATION_CANCELLED, base],
    [INVITATION_TIMEOUT, { ...base, inviteeList: [], isSelfTimeout: false }],
    [INVITATION_MODIFIED, { inviteID: 'id-1', data: '' }],
  ])('%s: every field is there, if the engine sends only the inviteID', (name, data) => {
    expect(heard(name, { inviteID: 'id-1' })).toEqual({ name, data })
  })

  const full = { inviteID: 'id-1', inviter: 'ann', groupID: 'team', data: 'x', rev: 3 }
  const message = { ID: 'm' }
  test.each<[SignalingEventName, object]>([
    [NEW_INVITATION_RECEIVED, { ...full, inviteeList: ['bob'], timeout: 30, expiresAt: 1_795_383_242_306 }],
    [INVITEE_ACCEPTED, { ...full, invitee: 'bob' }],
    [INVITEE_REJECTED, { ...full, invitee: 'bob' }],
    [INVITATION_CANCELLED, { ...full, inviteeList: ['bob', 'carol'] }],
    [INVITATION_TIMEOUT, { ...full, inviteeList: ['bob'], isSelfTimeout: true, message }],
    [INVITATION_MODIFIED, { inviteID: 'id-1', data: 'y', rev: 4 }],
  ])('%s: what the engine sends in full stays as it is', (name, data) => {
    expect(heard(name, data)).toEqual({ name, data })
  })

  test.each<[string, SignalingEventName, object, object]>([
    ['data null', NEW_INVITATION_RECEIVED, { data: null, inviteeList: ['bob'] }, { data: '' }],
    [
      'a list with other things in it',
      NEW_INVITATION_RECEIVED,
      { inviteeList: ['bob', 7, null] },
      { inviteeList: ['bob'] },
    ],
    ['isSelfTimeout as a number', INVITATION_TIMEOUT, { isSelfTimeout: 1 }, { isSelfTimeout: false }],
  ])('makes good %s', (_, name, sent, read) => {
    expect(heard(name, { inviteID: 'id-1', ...sent })).toMatchObject({ data: read })
  })

  it('has no number that is none', () => {
    const sent = { inviteID: 'id-1', rev: '3', timeout: null, expiresAt: Number.NaN, inviteeList: null }
    expect(heard(INVITATION_CANCELLED, sent)).toEqual({ name: INVITATION_CANCELLED, data: base })
  })

  test.each([undefined, null, 'id-1', {}, { inviteID: '' }, { inviteID: 7 }])(
    'is nothing if the event is about no invitation: %o',
    (sent) => expect(heard(INVITATION_CANCELLED, sent)).toBe('nothing'),
  )

  it("is a copy of the engine's own live list", () => {
    const { engine, port } = world()
    const live = ['bob', 'carol']
    const lists: string[][] = []
    port.addSignalingListener(NEW_INVITATION_RECEIVED, ({ data }) => lists.push(data.inviteeList))
    port.addSignalingListener(NEW_INVITATION_RECEIVED, ({ data }) => data.inviteeList.pop())
    engine.emit(NEW_INVITATION_RECEIVED, { inviteID: 'id-1', inviteeList: live })
    live.splice(0, 2)
    expect(lists).toEqual([['bob', 'carol']])
  })
})

describe('adding and removing', () => {
  const event = { inviteID: 'id-1' }

  it('hears until it is removed, in both forms of the arguments', () => {
    const { engine, port } = world()
    let times = 0
    const handler = () => ++times
    const eventName = TSignaling.INVITATION_CANCELLED
    port.addSignalingListener(eventName, handler)
    port.removeSignalingListener({ eventName, handler })
    port.addSignalingListener({ eventName, handler })
    expect(engine.emit(eventName, event)).toEqual([1])
    port.removeSignalingListener(eventName, handler)
    engine.emit(eventName, event)
    expect([times, engine.listeners]).toEqual([1, 0])
  })

  it('calls a handler twice that was added twice, and one removal takes both', () => {
    const { engine, port } = world()
    let times = 0
    const handler = () => ++times
    port.addSignalingListener(TSignaling.INVITEE_ACCEPTED, handler)
    port.addSignalingListener(TSignaling.INVITEE_ACCEPTED, handler)
    engine.emit(TSignaling.INVITEE_ACCEPTED, event)
    expect(times).toBe(2)
    port.removeSignalingListener(TSignaling.INVITEE_ACCEPTED, handler)
    expect(engine.listeners).toBe(0)
  })

  it('forgets what it removed, and asks the engine for nothing that is not there', () => {
    const { engine, port } = world()
    const handler = () => {}
    port.removeSignalingListener(TSignaling.INVITEE_ACCEPTED, handler)
    for (let round = 0; round < 3; round++) {
      port.addSignalingListener(TSignaling.INVITEE_ACCEPTED, handler)
      port.removeSignalingListener(TSignaling.INVITEE_ACCEPTED, handler)
    }
    expect(engine.removals).toBe(3)
  })

  it('takes a handler off one event and leaves it on another', () => {
    const { engine, port } = world()
    const handler = () => {}
    port.addSignalingListener(TSignaling.INVITEE_ACCEPTED, handler)
    port.addSignalingListener(TSignaling.INVITEE_REJECTED, handler)
    port.removeSignalingListener(TSignaling.INVITEE_ACCEPTED, handler)
    port.removeSignalingListener(TSignaling.INVITEE_ACCEPTED, handler)
    expect(engine.emit(TSignaling.INVITEE_ACCEPTED, event)).toHaveLength(0)
    expect(engine.emit(TSignaling.INVITEE_REJECTED, event)).toHaveLength(1)
  })

  it('calls each registration with its own context', () => {
    const { engine, port } = world()
    const seen: unknown[] = []
    function handler(this: unknown) {
      seen.push(this)
    }
    port.addSignalingListener(TSignaling.INVITEE_ACCEPTED, handler, 'first')
    port.addSignalingListener(TSignaling.INVITEE_ACCEPTED, handler, 'second')
    port.addSignalingListener(TSignaling.INVITEE_ACCEPTED, handler)
    engine.emit(TSignaling.INVITEE_ACCEPTED, event)
    expect(seen).toEqual(['first', 'second', undefined])
  })

  it('lets the engine hear what a handler throws', () => {
    const { engine, port } = world()
    port.addSignalingListener(TSignaling.INVITEE_ACCEPTED, () => {
      throw new Error('mine')
    })
    expect(thrownBy(() => engine.emit(TSignaling.INVITEE_ACCEPTED, event))).toMatchObject({ message: 'mine' })
  })

  it('refuses wrong arguments, so that nothing is added', () => {
    const { engine, port } = world()
    const add = port.addSignalingListener as (...args: unknown[]) => void
    expect(thrownBy(() => add('invited', () => {}))).toMatchObject({ field: 'eventName' })
    expect(thrownBy(() => add(TSignaling.INVITEE_ACCEPTED))).toMatchObject({ field: 'handler' })
    expect(engine.listeners).toBe(0)
  })
})
