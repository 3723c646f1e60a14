import { beforeEach, describe, expect, it } from 'vitest'
import { type BareDevice, bareWorld, outcome } from './bareWorld.ts'

let world: ReturnType<typeof bareWorld>
let ann: BareDevice
let bob: BareDevice

beforeEach(async () => {
  world = bareWorld()
  ann = await world.device('ann')
  bob = await world.device('bob')
})

async function ring(timeout = 10, from = ann): Promise<string> {
  const { inviteID } = await world.done(from.store.invite({ userID: 'bob', timeout }))
  return inviteID
}

describe('the lock of the chat object, which takes one answer at a time', () => {
  it('does not end an invitation that is alive: two answers at once both count', async () => {
    const carol = await world.device('carol')
    const one = await ring()
    const other = await ring(10, carol)
    const calls = [outcome(bob.store.accept(one)), outcome(bob.store.reject(other))]
    await world.clock.advance(500)
    expect(await Promise.all(calls)).toEqual(['ok', 'ok'])
    expect([ann.all, carol.all, bob.all]).toEqual([['accepted'], ['rejected'], ['accepted', 'rejected']])
  })

  it('does not keep cancel from going through either', async () => {
    const ids = [await ring(), await ring(), await ring()]
    const calls = ids.map((inviteID) => outcome(ann.store.cancel(inviteID)))
    await world.clock.advance(500)
    expect(await Promise.all(calls)).toEqual(['ok', 'ok', 'ok'])
    expect(bob.all).toEqual(['cancelled', 'cancelled', 'cancelled'])
  })

  it('does not make an answer wait for the next user: it is not sent again under another name', async () => {
    const carol = await world.device('carol')
    const ids = [await ring(), await ring(10, carol)]
    let sent = 0
    const { reject } = bob.chat
    // The store looks its client's functions up at each call.
    bob.chat.reject = (options) => {
      sent++
      return reject(options)
    }
    Object.assign(bob.line.faults, { latency: 200, down: 0 })
    const calls = [outcome(bob.store.accept(ids[0] ?? '')), outcome(bob.store.reject(ids[1] ?? ''))]
    await world.clock.advance(100)
    expect(sent).toBe(1)
    world.cloud.kick(bob.line)
    await world.done(bob.chat.login({ userID: 'dave' }), 500)
    await world.clock.advance(1_000)
    await Promise.all(calls)
    expect(sent).toBe(1)
    expect(carol.all).toEqual(['ringing'])
  })

  it('an invitation that is over ends as gone all the same', async () => {
    const carol = await world.device('carol')
    const one = await ring()
    const other = await ring(10, carol)
    // Past the store: the chat object forgets it, and tells nothing to the device that answered.
    await world.done(bob.chat.accept({ inviteID: one }))
    expect(bob.all).toEqual(['ringing', 'ringing'])
    const calls = [outcome(bob.store.accept(other)), outcome(bob.store.accept(one))]
    await world.clock.advance(500)
    expect(await Promise.all(calls)).toEqual(['ok', 8010])
    expect(bob.all).toEqual(['gone', 'accepted'])
  })
})

describe('calls that fail on a bare chat object', () => {
  it('an answer that does not get through leaves it ringing, with an error that has words', async () => {
    const inviteID = await ring(60)
    bob.line.faults.swallow = 1
    const call = outcome(bob.store.accept(inviteID))
    await world.clock.advance(100)
    expect(bob.record.pending).toBe('accept')
    await world.clock.advance(15_000)
    expect(await call).toBe(2903)
    expect(bob.record).toMatchObject({ status: 'ringing', pending: undefined, error: { code: 2903, inviteID } })
    expect(bob.record.error?.message).toMatch(/could not be reached/)
    await world.done(bob.store.accept(inviteID))
    expect(bob.record).toMatchObject({ status: 'accepted', error: undefined })
  })

  it('an invite that does not get through ends as failed', async () => {
    ann.line.faults.swallow = 1
    const call = outcome(ann.store.invite({ userID: 'bob', timeout: 10 }))
    await world.clock.advance(100)
    expect(ann.record.status).toBe('sending')
    await world.clock.advance(15_000)
    expect(await call).toBe(2903)
    expect(ann.record).toMatchObject({ status: 'failed', inviteID: '', error: { code: 2903 } })
    expect(ann.store.list.getState().outgoing).toEqual([])
  })

  it('a check that throws rejects the promise', async () => {
    expect(await outcome(ann.store.invite({ userID: '' }))).toBe('engine-error')
    expect(ann.record).toMatchObject({ status: 'failed', error: { message: expect.stringMatching(/Params validate/) } })
  })
})

describe('what the chat object never tells', () => {
  it('the inviter is timed out by itself when the notice cannot be sent', async () => {
    await ring(10)
    ann.line.setOnline(false)
    bob.line.setOnline(false)
    await world.clock.advance(10_100)
    expect(ann.record).toMatchObject({ status: 'ringing', overdue: true })
    await world.clock.advance(7_000)
    expect(ann.all).toEqual(['timedOut'])
  })

  it('an invitee is not left ringing when its notice cannot be sent', async () => {
    await ring(10)
    bob.line.setOnline(false)
    await world.clock.advance(10_500)
    expect(bob.store.list.getState().incoming).toEqual([])
    await world.clock.advance(2_000)
    expect(bob.all).toEqual(['timedOut'])
  })

  it('a missed invitation does not ring longer for having come late', async () => {
    bob.line.setOnline(false)
    await ring(10)
    await world.clock.advance(5_000)
    bob.line.setOnline(true)
    await world.clock.advance(100)
    expect(bob.store.list.getState().incoming).toHaveLength(1)
    bob.line.setOnline(false)
    await world.clock.advance(6_000)
    expect(bob.store.list.getState().incoming).toEqual([])
  })

  it('an end that comes late corrects what the store supposed', async () => {
    const inviteID = await ring(10)
    ann.line.setOnline(false)
    void outcome(bob.store.accept(inviteID))
    await world.clock.advance(18_000)
    expect(ann.all).toEqual(['timedOut'])
    ann.line.setOnline(true)
    await world.clock.advance(100)
    expect(ann.all).toEqual(['accepted'])
  })

  it('a cancel that is lost leaves the invitee to its timer', async () => {
    const inviteID = await ring(10)
    bob.line.faults.lose = ({ payload }) => payload.data.includes('"actionType":2')
    await world.done(ann.store.cancel(inviteID))
    await world.clock.advance(11_000)
    expect([ann.all, bob.all]).toEqual([['cancelled'], ['timedOut']])
  })

  it('a missed invitation rings after the link is back, for the rest of its time', async () => {
    bob.line.setOnline(false)
    await ring(10)
    await world.clock.advance(4_000)
    bob.line.setOnline(true)
    await world.clock.advance(100)
    expect(bob.all).toEqual(['ringing'])
    await world.clock.advance(6_900)
    expect([ann.all, bob.all]).toEqual([['timedOut'], ['timedOut']])
  })
})

describe('signing in and out on a bare chat object', () => {
  it('the store hears again after a new sign-in, though the chat object has turned signaling off', async () => {
    await world.done(bob.chat.logout())
    expect(bob.store.status.getState()).toMatchObject({ userID: '', ready: false })
    await world.done(bob.chat.login({ userID: 'bob' }))
    expect(bob.store.status.getState()).toMatchObject({ userID: 'bob', ready: true })
    await ring()
    expect(bob.all).toEqual(['ringing'])
  })

  it('nothing of the last user stays', async () => {
    await ring()
    await world.done(bob.chat.logout())
    await world.done(bob.chat.login({ userID: 'carol' }))
    expect(bob.store.getAll()).toEqual([])
    await world.clock.flush()
    expect(bob.store.list.getState()).toEqual({ incoming: [], outgoing: [] })
  })

  it('an invitation that rang while nobody was signed in rings at sign-in', async () => {
    await world.done(bob.chat.logout())
    await ring(30)
    await world.done(bob.chat.login({ userID: 'bob' }))
    await world.clock.flush()
    expect(bob.all).toEqual(['ringing'])
  })

  it('a stopped store turns signaling off and leaves no timer of its own', async () => {
    const inviteID = await ring(10)
    bob.stop()
    ann.stop()
    await world.done(outcome(ann.chat.cancel({ inviteID })))
    expect(bob.chat.held()).toBe(1)
    await world.clock.advance(20_000)
    expect(world.clock.pendingTimers).toBe(0)
  })
})

it('the store counts in ms where a chat object tells its time in whole seconds', async () => {
  await world.clock.advance(400)
  ann.chat.getServerTime = () => Object(Math.floor(world.clock.now() / 1000))
  await ring(10)
  const { expiresAt = 0 } = ann.record
  const times: number[] = []
  for (let i = 0; i < 25; i++) {
    await world.clock.advance(100)
    times.push(expiresAt - ann.store.now())
  }
  const steps = times.slice(1).map((time, i) => Math.round((times[i] ?? 0) - time))
  expect(new Set(steps.slice(12))).toEqual(new Set([100]))
})
