import { beforeEach, describe, expect, it } from 'vitest'
import { createScriptedEngine, invited } from '../counts/createScriptedEngine.ts'
import { type HubDevice, hubWorld } from './hubWorld.ts'

let world: ReturnType<typeof hubWorld>
let ann: HubDevice
let bob: HubDevice
let id: string

beforeEach(async () => {
  world = hubWorld()
  ann = world.device('ann', { deviceID: 'ann-1' })
  bob = world.device('bob', { deviceID: 'bob-1' })
  id = (await world.done(ann.store.invite({ userID: 'bob', timeout: 60, data: '{"callID":"room-7"}' }))).inviteID
})

describe('the hand-over to media', () => {
  it('is made once on the device that answered and once on the one that rang', async () => {
    const heard: unknown[] = []
    for (const { store } of [ann, bob]) {
      store.onAccepted(({ me, status, endReason, callData }, { by }) =>
        heard.push([me, status, endReason, callData, by]),
      )
    }
    await world.done(bob.store.accept(id))
    expect(heard.toSorted()).toEqual([
      ['ann', 'accepted', 'accepted', { callID: 'room-7' }, 'bob'],
      ['bob', 'accepted', 'accepted', { callID: 'room-7' }, 'bob'],
    ])
  })

  it('says on both sides what was said with the accept', async () => {
    const heard: unknown[] = []
    for (const { store } of [ann, bob]) store.onAccepted((_, { callData }) => heard.push(callData))
    await world.done(bob.store.accept({ inviteID: id, data: '{"media":"audio"}' }))
    expect(heard).toEqual([{ media: 'audio' }, { media: 'audio' }])
  })

  it('is made before the promise of accept resolves', async () => {
    const order: string[] = []
    bob.store.onAccepted(() => order.push('join'))
    await world.done(bob.store.accept(id).then(() => order.push('resolved')))
    expect(order).toEqual(['join', 'resolved'])
  })

  it('is not made for an answer given elsewhere, on either side', async () => {
    const devices = [world.device('bob'), world.device('ann')]
    await world.clock.advance(10)
    await world.done(bob.store.accept(id))
    expect(devices.map(({ all }) => all)).toEqual([['acceptedElsewhere'], ['accepted']])
    expect(devices.map(({ joined }) => joined)).toEqual([[], []])
  })

  it('is not made for any other end', async () => {
    await world.done(bob.store.reject(id))
    const next = await world.done(ann.store.invite({ userID: 'bob', timeout: 5 }))
    await world.done(ann.store.cancel(next.inviteID))
    await world.done(ann.store.invite({ userID: 'bob', timeout: 5 }))
    await world.clock.advance(60_000)
    expect([ann.joined, bob.joined]).toEqual([[], []])
  })

  it('is made once for each that accepts in a group', async () => {
    world.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const carol = world.device('carol')
    const call = ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] })
    const { inviteID } = await world.done(call)
    await world.done(carol.store.accept(inviteID))
    await world.done(bob.store.accept(inviteID))
    expect([ann.joined, bob.joined, carol.joined]).toEqual([['carol', 'bob'], ['bob'], ['carol']])
  })

  it('is not made again when the engine repeats itself', async () => {
    const engine = createScriptedEngine()
    const device = world.follow({ client: engine.client })
    device.store.start()
    const { inviteID } = await device.store.invite({ userID: 'bob' })
    const data = { inviteID, inviter: 'ann', groupID: '', invitee: 'bob', data: '', rev: 2 }
    for (let i = 0; i < 3; i++) engine.emit({ name: 'ts_invitee_accepted', data })
    engine.emit(invited('x'))
    await device.store.accept('x')
    engine.emit({ name: 'ts_invitee_accepted', data: { ...data, inviteID: 'x', inviter: 'bob', invitee: 'ann' } })
    expect(device.joined).toEqual(['bob', 'ann'])
  })

  it('is not made again after a reload, on the same device', async () => {
    world.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const call = ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'], timeout: 60 })
    const { inviteID } = await world.done(call)
    await world.done(bob.store.accept(inviteID))
    expect(ann.joined).toEqual(['bob'])
    for (const device of [ann, bob]) {
      device.stop()
      device.client.dispose()
    }
    const annAgain = world.device('ann', { deviceID: 'ann-1' })
    const bobAgain = world.device('bob', { deviceID: 'bob-1' })
    await world.clock.advance(10)
    expect(annAgain.store.invitation(inviteID).getState()).toMatchObject({ status: 'accepted', stillRinging: 1 })
    expect([annAgain.joined, bobAgain.joined]).toEqual([[], []])
  })

  it('is made after a reload for an accept that comes then', async () => {
    ann.stop()
    ann.client.dispose()
    const again = world.device('ann', { deviceID: 'ann-1' })
    await world.clock.advance(10)
    await world.done(bob.store.accept(id))
    expect(again.joined).toEqual(['bob'])
  })

  it('is made for an accept that came while the link was down', async () => {
    ann.client.goOffline()
    await world.done(bob.store.accept(id))
    expect(ann.joined).toEqual([])
    ann.client.goOnline()
    await world.clock.advance(10)
    expect(ann.joined).toEqual(['bob'])
  })

  it('is made once on each of two devices when a user answers itself', async () => {
    const second = world.device('ann')
    await world.clock.advance(10)
    const { inviteID } = await world.done(ann.store.invite({ userID: 'ann', timeout: 60 }))
    expect(second.incoming).toEqual([inviteID])
    await world.done(second.store.accept(inviteID))
    expect(ann.joined).toEqual(['ann'])
    expect(second.joined).toEqual(['ann'])
  })

  it('a handler that ends hears no more, and each hears on its own', async () => {
    const heard: string[] = []
    const ends = ['one', 'two'].map((name) => bob.store.onAccepted(() => heard.push(name)))
    ends[0]?.()
    ends[0]?.()
    await world.done(bob.store.accept(id))
    expect(heard).toEqual(['two'])
  })
})
