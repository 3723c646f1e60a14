import { createInvitationStore, EVENT, type SignalingEvent } from 'ringkit/store'
import { createVirtualClock } from 'ringkit/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cancelled, createScriptedEngine, invited, modified } from '../counts/createScriptedEngine.ts'
import { type HubDevice, hubWorld } from './hubWorld.ts'

let world: ReturnType<typeof hubWorld>
let ann: HubDevice
let bob: HubDevice

beforeEach(() => {
  world = hubWorld()
  ann = world.device('ann')
  bob = world.device('bob')
})

describe('onEvent', () => {
  it('hears each event of the engine with its name and data', async () => {
    const heard: unknown[] = []
    ann.store.onEvent('ts_invitee_rejected', (event) => heard.push([event.name, event.data.invitee, event.data.data]))
    bob.store.onEvent('newInvitationReceived', (event) =>
      heard.push([event.name, event.data.inviter, event.data.timeout]),
    )
    const { inviteID } = await world.done(ann.store.invite({ userID: 'bob', timeout: 30 }))
    await world.done(bob.store.reject({ inviteID, data: 'no' }))
    expect(heard).toEqual([
      ['newInvitationReceived', 'ann', 30],
      ['ts_invitee_rejected', 'bob', 'no'],
    ])
  })

  it('finds the record as the event has left it', async () => {
    const seen: unknown[] = []
    bob.store.onEvent('newInvitationReceived', ({ data }) =>
      seen.push(bob.store.getAll().map((r) => r.inviteID === data.inviteID)),
    )
    bob.store.onEvent('ts_invitation_cancelled', () => seen.push(bob.all))
    await world.done(ann.store.invite({ userID: 'bob' }))
    await world.done(ann.store.cancel(ann.record.key))
    expect(seen).toEqual([[true], ['cancelled']])
  })

  it('hears no repeats, no steps that come after the end, and nothing of what is gone', async () => {
    const engine = createScriptedEngine()
    const { store } = world.follow({ client: engine.client })
    store.start()
    const heard: string[] = []
    for (const name of ['newInvitationReceived', 'ts_invitation_cancelled', 'ts_invitation_modified'] as const) {
      store.onEvent(name, ({ name }) => heard.push(name))
    }
    const story: SignalingEvent[] = [invited('a'), modified('a', 2), cancelled('a', 3)]
    for (const event of [...story, ...story, ...story.toReversed()]) engine.emit(event)
    store.dismiss('a')
    for (const event of story) engine.emit(event)
    expect(heard).toEqual(['newInvitationReceived', 'ts_invitation_modified', 'ts_invitation_cancelled'])
  })

  it('does not tell a late handler what came before it', async () => {
    await world.done(ann.store.invite({ userID: 'bob' }))
    const heard = vi.fn()
    bob.store.onEvent('newInvitationReceived', heard)
    // The engine tells a new listener what still rings; the store knows that.
    bob.stop()
    bob.store.start()
    await world.clock.advance(10)
    expect(heard).not.toHaveBeenCalled()
    expect(bob.all).toEqual(['ringing'])
  })

  it('may act on what it hears, at once', async () => {
    bob.store.onEvent('newInvitationReceived', ({ data }) =>
      bob.store.reject({ inviteID: data.inviteID, data: '{"reason":"busy"}' }),
    )
    ann.store.onEvent('ts_invitee_rejected', ({ data }) => ann.store.dismiss(data.inviteID))
    await world.done(ann.store.invite({ userID: 'bob', key: 'mine' }))
    await world.clock.advance(10)
    expect(bob.all).toEqual(['busy'])
    expect(ann.store.getAll()).toEqual([])
    expect(ann.store.invitation('mine').getState()).toBeUndefined()
  })

  it('ends when it is told to', async () => {
    const heard = vi.fn()
    bob.store.onEvent('newInvitationReceived', heard)()
    await world.done(ann.store.invite({ userID: 'bob' }))
    expect(heard).not.toHaveBeenCalled()
  })
})

describe('a handler that throws', () => {
  afterEach(() => void vi.useRealTimers())

  it('is reported to onError, and the others are called all the same', async () => {
    const broken = new Error('broken')
    const joined = vi.fn()
    bob.store.onAccepted(() => {
      throw broken
    })
    bob.store.onAccepted(joined)
    bob.store.onEvent('newInvitationReceived', async () => {
      throw broken
    })
    const { inviteID } = await world.done(ann.store.invite({ userID: 'bob' }))
    await world.done(bob.store.accept(inviteID))
    expect(joined).toHaveBeenCalledTimes(1)
    expect(bob.errors.map(({ cause }) => cause)).toEqual([broken, broken])
    expect(bob.all).toEqual(['accepted'])
  })

  it('is the uncaught error of the app when nobody hears errors, in a task of its own', async () => {
    const broken = new Error('broken')
    const { client } = createScriptedEngine()
    const store = createInvitationStore({ client, clock: createVirtualClock() })
    store.start()
    store.onAccepted(() => {
      throw broken
    })
    vi.useFakeTimers()
    const { inviteID } = await store.invite({ userID: 'ann' })
    await store.accept(inviteID)
    expect(() => vi.runAllTimers()).toThrow(broken)
  })

  it('of errors starves no other handler of errors', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const heard = vi.fn()
    const broken = new Error('in the error handler')
    const engine = createScriptedEngine()
    const store = createInvitationStore({ client: engine.client, clock: createVirtualClock() })
    store.start()
    store.onError(() => {
      throw broken
    })
    store.onError(heard)
    store.onEvent('newInvitationReceived', () => {
      throw new Error('in the event handler')
    })
    engine.emit(invited('a'))
    expect(heard).toHaveBeenCalledTimes(1)
    expect(() => vi.runAllTimers()).toThrow(broken)
  })
})

describe('onError', () => {
  it('hears what the engine reports', async () => {
    const cause = new Error('handler of the app')
    bob.client.on(EVENT.MESSAGE_RECEIVED, () => {
      throw cause
    })
    await world.done(ann.store.invite({ userID: 'bob' }))
    expect(bob.errors).toMatchObject([{ name: 'SignalingError', cause }])
  })

  it('hears nothing of calls that fail: their promise and the record tell', async () => {
    world.faults.fail('invite', new Error('no'))
    await expect(world.done(ann.store.invite({ userID: 'bob' }))).rejects.toMatchObject({ code: 'engine-error' })
    expect(ann.errors).toEqual([])
  })
})
