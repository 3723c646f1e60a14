import { describe, expect, it } from 'vitest'
import { sdkWorld } from './sdkWorld.ts'

// What our client finds on a real chat that signs in late, or whose link was lost.

describe.each(['ours', 'native'] as const)('called by %s', (caller) => {
  async function annCalls(options: { timeout?: number; data?: string; onlineUserOnly?: boolean } = {}) {
    const world = sdkWorld()
    const ann = await world.device(caller, 'ann')
    const call = { userID: 'bob', data: 'audio', timeout: 30, ...options }
    const { inviteID } = await world.done(ann.client.invite(call))
    return { ...world, ann, inviteID }
  }

  it('who signs in late hears it ring, as it now is, and for as long as it has left', async () => {
    const { ann, inviteID, device, done, clock } = await annCalls()
    await done(ann.client.modifyInvitation({ inviteID, data: 'video' }), 10_000)
    const bob = await device('ours', 'bob')
    expect(bob.told).toEqual(['rings: video'])
    await clock.advance(20_000)
    expect([ann.told, bob.told]).toEqual([
      ['modified: video', 'bob timed out'],
      ['rings: video', 'bob timed out'],
    ])
  })

  it('who signs in late can answer', async () => {
    const { ann, inviteID, device, done } = await annCalls()
    const bob = await device('ours', 'bob')
    await done(bob.client.accept({ inviteID, data: 'late' }))
    expect([ann.told, bob.ends()]).toEqual([['bob accepts: late'], ['accepted']])
  })

  it('who signs in late does not hear what is cancelled, has expired, or was for users online only', async () => {
    const { ann, inviteID, device, done } = await annCalls()
    await done(ann.client.cancel({ inviteID }))
    await done(ann.client.invite({ userID: 'bob', onlineUserOnly: true }))
    await done(ann.client.invite({ userID: 'bob', timeout: 5 }), 7000)
    expect((await device('ours', 'bob')).told).toEqual([])
  })

  it.each(['ours', 'native'] as const)(
    'a device does not ring for what another one, %s, has answered',
    async (engine) => {
      const { inviteID, device, done } = await annCalls()
      const phone = await device(engine, 'bob')
      await done(phone.client.reject({ inviteID }))
      expect((await device('ours', 'bob')).told).toEqual([])
    },
  )

  it.each(['accept', 'reject'] as const)('two devices ring, and one stops when the other says %s', async (verb) => {
    const { ann, device, done, clock } = await annCalls({ timeout: 1 })
    await clock.advance(10_000)
    const [phone, desk] = [await device('ours', 'bob'), await device('ours', 'bob')]
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', data: 'again', timeout: 30 }))
    await done(phone.client[verb]({ inviteID }))
    expect([phone.ends(), desk.ends()]).toEqual([[`${verb}ed`], [`${verb}edElsewhere`]])
    await clock.advance(40_000)
    expect([phone.told, desk.told]).toEqual([['rings: again'], ['rings: again', `bob ${verb}s: `]])
  })

  it('a lost link: what was missed is told when it is back, once, and the newest data too', async () => {
    const { ann, inviteID, device, done, clock } = await annCalls()
    const bob = await device('ours', 'bob')
    bob.setOnline(false)
    await done(ann.client.modifyInvitation({ inviteID, data: 'video' }), 2000)
    await done(ann.client.invite({ userID: 'bob', data: 'second', timeout: 60 }), 2000)
    bob.setOnline(true)
    await clock.advance(5000)
    expect(bob.told.toSorted()).toEqual(['modified: video', 'rings: audio', 'rings: second'])
    bob.setOnline(false)
    await done(ann.client.cancel({ inviteID }), 2000)
    bob.setOnline(true)
    await clock.advance(5000)
    expect(bob.told.slice(3)).toEqual(['cancelled: '])
  })

  it('a lost link: an answer goes out when it is back', async () => {
    const { ann, inviteID, device, done, clock } = await annCalls()
    const bob = await device('ours', 'bob')
    bob.setOnline(false)
    const answer = done(bob.client.accept({ inviteID }), 5000)
    await clock.flush()
    bob.setOnline(true)
    await answer
    await clock.advance(5000)
    expect([ann.told, bob.ends()]).toEqual([['bob accepts: '], ['accepted']])
  })

  it('a lost link: it ends by the clock all the same, and nothing more is told when the link is back', async () => {
    const { ann, device, clock } = await annCalls()
    const bob = await device('ours', 'bob')
    bob.setOnline(false)
    await clock.advance(40_000)
    expect([ann.told, bob.ends()]).toEqual([['bob timed out'], ['timedOut']])
    bob.setOnline(true)
    await clock.advance(10_000)
    expect([ann.told, bob.told]).toEqual([['bob timed out'], ['rings: audio', 'bob timed out']])
  })
})
