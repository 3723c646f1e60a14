import { describe, expect, it } from 'vitest'
import { interopWorld } from './interopWorld.ts'

// Steps that are on their way at the same time. The native side acts on its own step and forgets the invitation, so what
// it did is what counts, whichever came to the service first.

const speeds = [
  { which: 'ours is first at the service', native: 200, ours: 100 },
  { which: 'the native one is first at the service', native: 100, ours: 200 },
  { which: 'both come to the service at the same time', native: 150, ours: 150 },
]

describe.each(speeds)('when $which', ({ native, ours }) => {
  async function nativeCalls(timeout = 30) {
    const world = interopWorld()
    const ann = await world.device('native', 'ann')
    const bob = await world.device('ours', 'bob')
    const { inviteID } = await world.done(ann.client.invite({ userID: 'bob', timeout }))
    ann.line.faults.latency = native
    bob.line.faults.latency = ours
    return { ...world, ann, bob, inviteID }
  }

  async function weCall(timeout = 30) {
    const world = interopWorld()
    const ann = await world.device('ours', 'ann')
    const bob = await world.device('native', 'bob')
    const { inviteID } = await world.done(ann.client.invite({ userID: 'bob', timeout }))
    ann.line.faults.latency = ours
    bob.line.faults.latency = native
    return { ...world, ann, bob, inviteID }
  }

  it("our accept gives way to the native one's cancel", async () => {
    const { ann, bob, inviteID, clock } = await nativeCalls()
    const calls = Promise.allSettled([ann.client.cancel({ inviteID }), bob.client.accept({ inviteID })])
    await clock.advance(100_000)
    const [cancel] = await calls
    expect(cancel.status).toBe('fulfilled')
    expect(bob.ends()).toEqual(['cancelled'])
  })

  it("our reject and the native one's cancel leave nothing ringing", async () => {
    const { ann, bob, inviteID, clock } = await nativeCalls()
    const calls = Promise.allSettled([ann.client.cancel({ inviteID }), bob.client.reject({ inviteID })])
    await clock.advance(100_000)
    expect((await calls)[0].status).toBe('fulfilled')
    expect(bob.ends()).toEqual(['cancelled'])
  })

  it("our cancel gives way to the native one's accept", async () => {
    const { ann, bob, inviteID, clock } = await weCall()
    const calls = Promise.allSettled([ann.client.cancel({ inviteID }), bob.client.accept({ inviteID })])
    await clock.advance(100_000)
    expect((await calls)[1].status).toBe('fulfilled')
    expect(ann.ends()).toEqual(['accepted'])
  })

  it("our cancel gives way to the native one's reject", async () => {
    const { ann, bob, inviteID, clock } = await weCall()
    const calls = Promise.allSettled([ann.client.cancel({ inviteID }), bob.client.reject({ inviteID })])
    await clock.advance(100_000)
    expect((await calls)[1].status).toBe('fulfilled')
    expect(ann.ends()).toEqual(['rejected'])
  })

  it("our edit and the native one's: both end with what the service has", async () => {
    const { ann, bob, inviteID, clock, cloud } = await nativeCalls()
    const calls = Promise.allSettled([
      ann.client.modifyInvitation({ inviteID, data: 'native' }),
      bob.client.modifyInvitation({ inviteID, data: 'ours' }),
    ])
    await clock.advance(5_000)
    expect((await calls)[1].status).toBe('fulfilled')
    const stored = JSON.parse(cloud.messages()[0]?.payload.data ?? '') as { data: string }
    expect(stored.data).toBe('ours')
    expect([ann.told.at(-1), bob.told.at(-1)]).toEqual(['modified: ours', 'modified: ours'])
  })

  it("our accept at the last moment and the native inviter's timeout: the accept was in time", async () => {
    const { ann, bob, inviteID, clock } = await nativeCalls(10)
    await clock.advance(9_500)
    const accept = bob.client.accept({ inviteID })
    await clock.advance(100_000)
    await accept
    expect([ann.told, bob.ends()]).toEqual([['bob accepts: '], ['accepted']])
  })

  it("the native one's accept at the last moment: our timeout does not undo it", async () => {
    const { ann, bob, inviteID, clock } = await weCall(10)
    await clock.advance(9_500)
    const accept = bob.client.accept({ inviteID })
    await clock.advance(100_000)
    await accept
    expect(ann.ends()).toEqual(['accepted'])
  })
})
