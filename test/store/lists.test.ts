import fc from 'fast-check'
import { createInvitationStore, type SignalingEvent } from 'ringkit/store'
import { createVirtualClock } from 'ringkit/testing'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cancelled, createScriptedEngine, invited, manyIDs, modified } from '../counts/createScriptedEngine.ts'
import { runs } from '../invitation/runs.ts'
import { shuffled, shuffles } from '../invitation/shuffles.ts'

let engine: ReturnType<typeof createScriptedEngine>
let store: ReturnType<typeof createInvitationStore>
const clock = createVirtualClock()

beforeEach(() => {
  engine = createScriptedEngine()
  store = createInvitationStore({ client: engine.client, clock })
  store.start()
})

const incoming = () => store.list.getState().incoming

describe('the list', () => {
  it('holds what rings, oldest first', async () => {
    engine.emit(invited('a'))
    engine.emit(invited('b'))
    await clock.flush()
    engine.emit(invited('c'))
    engine.emit(cancelled('a', 2))
    await clock.flush()
    expect(incoming()).toEqual(['b', 'c'])
  })

  it('keeps its identity while its membership is the same', async () => {
    engine.emit(invited('a'))
    await clock.flush()
    const { incoming: before, outgoing } = store.list.getState()
    engine.emit(modified('a', 2))
    store.silence('a')
    await clock.flush()
    expect(incoming()).toBe(before)
    void store.invite({ userID: 'carol' })
    await clock.flush()
    expect(incoming()).toBe(before)
    expect(store.list.getState().outgoing).not.toBe(outgoing)
  })

  it('never sees what came and went within one task', async () => {
    const heard = vi.fn()
    store.list.subscribe(heard)
    engine.emit(invited('a'))
    engine.emit(cancelled('a', 2))
    await clock.flush()
    expect(heard).not.toHaveBeenCalled()
    expect(store.getAll()).toMatchObject([{ status: 'cancelled' }])
  })

  it('holds each direction on its own', async () => {
    engine.emit(invited('a'))
    void store.invite({ userID: 'carol', key: 'mine' })
    await clock.flush()
    expect(store.list.getState()).toEqual({ incoming: ['a'], outgoing: ['mine'] })
  })

  it('has no place for what is not for this user', async () => {
    engine.emit(invited('a', { inviteeList: ['somebody else'] }))
    await clock.flush()
    expect(store.getAll()).toEqual([])
  })

  it('keeps an outgoing one for as long as somebody can answer', async () => {
    void store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'], key: 'mine' })
    await clock.flush()
    const inviteID = store.getAll()[0]?.inviteID ?? ''
    const answer = { inviteID, inviter: 'ann', groupID: 'team', data: '' }
    engine.emit({ name: 'ts_invitee_accepted', data: { ...answer, invitee: 'bob', rev: 2 } })
    await clock.flush()
    expect(store.list.getState().outgoing).toEqual(['mine'])
    expect(store.getAll()[0]).toMatchObject({ status: 'accepted', stillRinging: 1 })
    engine.emit({ name: 'ts_invitee_rejected', data: { ...answer, invitee: 'carol', rev: 3 } })
    await clock.flush()
    expect(store.list.getState().outgoing).toEqual([])
    expect(store.getAll()[0]).toMatchObject({ status: 'accepted', stillRinging: 0 })
  })
})

describe('what happens in one task', () => {
  it('is told once, in a microtask of that task', async () => {
    const cell = store.invitation('a')
    const [ofCell, ofList] = [vi.fn(), vi.fn()]
    cell.subscribe(ofCell)
    store.list.subscribe(ofList)
    engine.emit(invited('a'))
    engine.emit(modified('a', 2))
    engine.emit(modified('a', 3))
    expect([ofCell, ofList].map((heard) => heard.mock.calls.length)).toEqual([0, 0])
    await Promise.resolve()
    expect([ofCell, ofList].map((heard) => heard.mock.calls.length)).toEqual([1, 1])
    expect(cell.getState()?.callData.message).toBe('3')
  })

  it('is the same in the list and in the invitation: neither is ahead', async () => {
    const cell = store.invitation('a')
    const seen: unknown[] = []
    store.list.subscribe(({ incoming }) => seen.push([incoming.includes('a'), cell.getState()?.status]))
    engine.emit(invited('a'))
    await clock.flush()
    engine.emit(cancelled('a', 2))
    await clock.flush()
    expect(seen).toEqual([
      [true, 'ringing'],
      [false, 'cancelled'],
    ])
  })

  it('changes nothing but the record it is about', async () => {
    for (const id of manyIDs(3)) engine.emit(invited(id))
    await clock.flush()
    const before = store.getAll()
    engine.emit(modified('invitation-1', 2))
    await clock.flush()
    const after = store.getAll()
    expect(after.map((record, i) => record === before[i])).toEqual([true, false, true])
  })
})

describe('a listener of a store that throws', () => {
  it('keeps nothing from the listeners of other stores, and is reported', async () => {
    const errors: unknown[] = []
    store.onError((error) => errors.push(error.cause))
    const broken = new Error('broken')
    store.invitation('a').subscribe(() => {
      throw broken
    })
    const heard = vi.fn()
    store.invitation('b').subscribe(heard)
    engine.emit(invited('a'))
    engine.emit(invited('b'))
    await clock.flush()
    expect(heard).toHaveBeenCalledTimes(1)
    expect(incoming()).toEqual(['a', 'b'])
    expect(errors).toEqual([broken])
  })
})

describe('the store of one invitation', () => {
  it('is undefined until there is one, and the same for all who ask', async () => {
    const cell = store.invitation('a')
    expect(store.invitation('a')).toBe(cell)
    expect(cell.getState()).toBeUndefined()
    engine.emit(invited('a'))
    await clock.flush()
    expect(cell.getState()).toMatchObject({ inviteID: 'a' })
    expect(store.invitation('a')).toBe(cell)
  })

  it('stays the same while somebody listens, though others are asked for by the hundred', async () => {
    const cell = store.invitation('a')
    const end = cell.subscribe(() => {})
    cell.subscribe(() => {})()
    for (const id of manyIDs(500)) store.invitation(id)
    expect(store.invitation('a')).toBe(cell)
    end()
    end()
    for (const id of manyIDs(500)) store.invitation(id)
    expect(store.invitation('a')).not.toBe(cell)
  })

  it('that had to make room between a render and its effects is found again', () => {
    const cell = store.invitation('a')
    for (const id of manyIDs(500)) store.invitation(id)
    cell.subscribe(() => {})
    expect(store.invitation('a')).toBe(cell)
  })

  it('begins as undefined for a server and for hydration, whatever rings', async () => {
    engine.emit(invited('a'))
    await clock.flush()
    expect(store.invitation('a').getState()).toBeDefined()
    expect(store.invitation('a').getInitialState()).toBeUndefined()
    expect(store.list.getInitialState()).toEqual({ incoming: [], outgoing: [] })
    expect(store.status.getInitialState()).toEqual({ userID: '', ready: false, network: 'connected' })
  })
})

it('any order and any repeats of what an authority says give the same records', async () => {
  const history: SignalingEvent[] = ['a', 'b', 'c'].flatMap((id) => [
    invited(id),
    modified(id, 2),
    ...(id === 'a' ? [] : [modified(id, 3)]),
    ...(id === 'b' ? [cancelled(id, 4)] : []),
  ])
  const facts = (all: ReturnType<typeof store.getAll>) =>
    all
      .map(({ inviteID, status, endReason, data, stillRinging }) => ({
        inviteID,
        status,
        endReason,
        data,
        stillRinging,
      }))
      .sort((x, y) => x.inviteID.localeCompare(y.inviteID))
  const told = (events: readonly SignalingEvent[]) => {
    const one = createScriptedEngine()
    const other = createInvitationStore({ client: one.client, clock })
    const stop = other.start()
    for (const event of events) one.emit(event)
    stop()
    return facts(other.getAll())
  }
  const expected = told(history)
  await fc.assert(
    fc.asyncProperty(shuffles(history.length), async (shuffle) => {
      expect(told(shuffled(shuffle, history))).toEqual(expected)
    }),
    { numRuns: runs.numRuns / 20 },
  )
})
