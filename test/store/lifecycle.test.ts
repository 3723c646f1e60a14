import { createInvitationStore } from 'ringkit/store'
import { createVirtualClock } from 'ringkit/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { hubWorld } from './hubWorld.ts'

let world: ReturnType<typeof hubWorld>
beforeEach(() => {
  world = hubWorld()
})

describe('start', () => {
  it('until then nothing of the client is touched but its functions looked for', () => {
    const client = world.hub.connect({ userID: 'bob' })
    const called: PropertyKey[] = []
    const watched = new Proxy(client, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver)
        if (typeof value !== 'function') return value
        return (...args: unknown[]) => {
          called.push(name)
          return Reflect.apply(value, target, args)
        }
      },
    })
    const clock = createVirtualClock()
    const store = createInvitationStore({ client: watched, clock })
    store.list.subscribe(() => {})
    store.invitation('x').subscribe(() => {})
    store.onAccepted(() => {})
    expect(called).toEqual([])
    expect(clock.pendingTimers).toBe(0)
    expect(store.status.getState()).toEqual({ userID: '', ready: false, network: 'connected' })
  })

  it('throws at once for what is no client', () => {
    expect(() => createInvitationStore({ client: {} as never })).toThrow(/client\.invite must be a function/)
  })

  it('counts its callers: it listens until the last has stopped', async () => {
    const ann = world.device('ann')
    const bob = world.follow({ client: world.hub.connect({ userID: 'bob' }) })
    const stops = [bob.store.start(), bob.store.start()]
    stops[0]?.()
    await world.done(ann.store.invite({ userID: 'bob' }))
    expect(bob.all).toEqual(['ringing'])
    stops[1]?.()
    await world.done(ann.store.invite({ userID: 'bob' }))
    expect(bob.all).toEqual(['ringing'])
  })

  it('twice hears each event once', async () => {
    const ann = world.device('ann')
    const client = world.hub.connect({ userID: 'bob' })
    let added = 0
    const counted = Object.assign(
      { ...client },
      {
        addSignalingListener(...args: unknown[]) {
          added++
          Reflect.apply(client.addSignalingListener, undefined, args)
        },
      },
    )
    const bob = world.follow({ client: counted })
    bob.store.start()
    await world.clock.advance(10)
    const before = added
    bob.store.start()
    expect(added).toBe(before)
    await world.done(ann.store.invite({ userID: 'bob' }))
    expect(bob.all).toEqual(['ringing'])
  })

  it('a caller that stops twice counts once', async () => {
    const ann = world.device('ann')
    const bob = world.follow({ client: world.hub.connect({ userID: 'bob' }) })
    const stop = bob.store.start()
    bob.store.start()
    stop()
    stop()
    await world.done(ann.store.invite({ userID: 'bob' }))
    expect(bob.all).toEqual(['ringing'])
  })

  it('again after a stop finds out what was missed', async () => {
    const ann = world.device('ann')
    const bob = world.device('bob')
    await world.done(ann.store.invite({ userID: 'bob', data: 'first' }))
    bob.stop()
    await world.done(ann.store.cancel(ann.record.key))
    await world.done(ann.store.invite({ userID: 'bob', data: 'second' }))
    expect(bob.all).toEqual(['ringing'])
    bob.store.start()
    await world.clock.advance(10)
    expect(bob.all).toEqual(['gone', 'ringing'])
  })

  it('a stopped store has no timer, and a started one sees at once what is overdue', async () => {
    const ann = world.device('ann')
    const bob = world.device('bob')
    await world.done(ann.store.invite({ userID: 'bob', timeout: 10 }))
    bob.stop()
    ann.stop()
    bob.client.dispose()
    await world.clock.advance(60_000)
    expect(world.clock.pendingTimers).toBe(0)
    expect(bob.record.overdue).toBe(false)
    bob.store.start()
    expect(world.clock.pendingTimers).toBe(0)
  })
})

describe('before login', () => {
  it('a store that started then hears from the first moment on', async () => {
    const ann = world.device('ann')
    const client = world.hub.connect()
    const bob = world.follow({ client })
    bob.store.start()
    await world.done(ann.store.invite({ userID: 'bob', timeout: 30 }))
    expect(bob.all).toEqual([])
    await world.done(client.login({ userID: 'bob' }))
    expect(bob.all).toEqual(['ringing'])
    expect(bob.store.status.getState()).toEqual({ userID: 'bob', ready: true, network: 'connected' })
    expect(bob.errors).toEqual([])
  })

  it('a call fails as not signed in, and its record as failed', async () => {
    const { store, all } = world.follow({ client: world.hub.connect() })
    store.start()
    await expect(store.invite({ userID: 'bob' })).rejects.toMatchObject({ name: 'NotSignedInError', code: 2024 })
    expect(all).toEqual([])
    expect(store.getAll().map(({ status }) => status)).toEqual(['failed'])
    await expect(store.accept('x')).rejects.toMatchObject({ code: 2024 })
  })
})

describe('when another user signs in', () => {
  it('everything is emptied before anything of the new user is shown', async () => {
    const ann = world.device('ann')
    const bob = world.device('bob')
    await world.done(ann.store.invite({ userID: 'bob', data: 'for bob' }))
    await world.done(bob.store.invite({ userID: 'ann' }))
    const cell = bob.store.invitation(bob.incoming[0] ?? '')
    const seen: string[] = []
    bob.store.list.subscribe(({ incoming, outgoing }) => seen.push(`${incoming.length}/${outgoing.length}`))
    await world.done(bob.client.login({ userID: 'carol' }))
    expect(bob.store.getAll()).toEqual([])
    expect(cell.getState()).toBeUndefined()
    await world.done(ann.store.invite({ userID: 'carol', data: 'for carol' }))
    expect(bob.record).toMatchObject({ me: 'carol', data: 'for carol', direction: 'incoming' })
    expect(seen).toEqual(['0/0', '1/0'])
  })

  it('what the last user began is for nobody: no record, no hand-over, no error', async () => {
    const ann = world.device('ann')
    const bob = world.device('bob')
    world.faults.latency = 100
    await world.done(ann.store.invite({ userID: 'bob' }), 300)
    const accept = bob.store.accept(bob.record.key)
    const invite = bob.store.invite({ userID: 'ann' })
    const results = Promise.allSettled([accept, invite])
    await world.clock.advance(10)
    const login = bob.client.login({ userID: 'carol' })
    await world.clock.advance(20_000)
    await login
    await results
    expect([bob.store.getAll(), bob.joined, bob.errors]).toEqual([[], [], []])
  })

  it('and the first comes back, what still rings for the first rings again', async () => {
    const ann = world.device('ann')
    const bob = world.device('bob')
    const { inviteID } = await world.done(ann.store.invite({ userID: 'bob' }))
    const cell = bob.store.invitation(inviteID)
    const seen: unknown[] = []
    cell.subscribe((record) => seen.push(record?.status))
    await world.done(bob.client.login({ userID: 'carol' }))
    await world.done(bob.client.login({ userID: 'bob' }))
    expect(bob.incoming).toEqual([inviteID])
    expect(seen).toEqual([undefined, 'ringing'])
    expect(bob.store.invitation(inviteID)).toBe(cell)
  })

  it('after signing out nothing rings, and nobody is there', async () => {
    const ann = world.device('ann')
    const bob = world.device('bob')
    await world.done(ann.store.invite({ userID: 'bob' }))
    await world.done(bob.client.logout())
    expect(bob.incoming).toEqual([])
    expect(bob.store.status.getState()).toEqual({ userID: '', ready: false, network: 'connected' })
  })
})

describe('two stores of one client', () => {
  it.each([
    ['accept', 'accepted', 'acceptedElsewhere', ['bob']],
    ['reject', 'rejected', 'rejectedElsewhere', []],
  ] as const)(
    '%s in one ends it in the other, and only the one that was asked joins',
    async (verb, end, elsewhere, joined) => {
      const ann = world.device('ann')
      const client = world.hub.connect({ userID: 'bob' })
      const [one, other] = [world.follow({ client }), world.follow({ client })]
      one.store.start()
      other.store.start()
      const { inviteID } = await world.done(ann.store.invite({ userID: 'bob', timeout: 30 }))
      expect([one.all, other.all]).toEqual([['ringing'], ['ringing']])
      await world.done(one.store[verb](inviteID))
      expect([one.all, other.all]).toEqual([[end], [elsewhere]])
      expect([one.joined, other.joined]).toEqual([joined, []])
    },
  )

  it('one that has stopped is told nothing', async () => {
    const ann = world.device('ann')
    const client = world.hub.connect({ userID: 'bob' })
    const [one, other] = [world.follow({ client }), world.follow({ client })]
    one.store.start()
    const stop = other.store.start()
    const { inviteID } = await world.done(ann.store.invite({ userID: 'bob', timeout: 30 }))
    stop()
    await world.done(one.store.accept(inviteID))
    expect(other.all).toEqual(['ringing'])
  })
})

it('the status follows the link', async () => {
  const bob = world.device('bob')
  await world.clock.advance(10)
  const seen: string[] = []
  bob.store.status.subscribe(({ network }) => seen.push(network))
  bob.client.goOffline()
  bob.client.goOnline()
  await world.clock.advance(10)
  expect(seen).toEqual(['disconnected', 'connecting', 'connected'])
})
