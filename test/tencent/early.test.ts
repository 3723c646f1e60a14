import { encodeSignaling } from 'ringkit/store'
import { describe, expect, it } from 'vitest'
import { type Phone, phones } from './phones.ts'
import { stranger } from './stranger.ts'

const names = ({ heard }: Phone) => heard.map(({ name }) => name)
const NEW = 'newInvitationReceived'

describe('what overtakes', () => {
  it.each(['accept', 'reject'] as const)('an %s that comes before invite() resolves is told after it', async (verb) => {
    const { phone, clock } = phones()
    const ann = await phone('ann')
    const bob = await phone('bob')
    const order: string[] = []
    ann.client.addSignalingListener('ts_invitee_accepted', () => order.push('answered'))
    ann.client.addSignalingListener('ts_invitee_rejected', () => order.push('answered'))
    ann.line.faults.down = 2_000
    void ann.client.invite({ userID: 'bob' }).then(() => order.push('resolved'))
    await clock.advance(100)
    const inviteID = bob.heard[0]?.data.inviteID ?? ''
    // On a link of its own the answer is there first.
    ann.line.faults.down = 0
    ann.line.faults.reorder = 1
    void bob.client[verb]({ inviteID })
    await clock.advance(1_000)
    expect(order).toEqual([])
    await clock.advance(5_000)
    expect(order).toEqual(['resolved', 'answered'])
  })

  it('a cancel that comes before its invitation keeps it from ringing', async () => {
    const world = phones()
    const bob = await world.phone('bob')
    const ann = await stranger(world, 'ann')
    bob.line.faults.reorder = 1
    bob.line.faults.latency = 500
    await ann.send('bob', { inviteID: 'i1', actionType: 1, timeout: 60 })
    bob.line.faults.reorder = 0
    bob.line.faults.latency = 0
    await ann.send('bob', { inviteID: 'i1', actionType: 2 })
    await world.clock.advance(60_000)
    expect(names(bob)).toEqual([])
  })

  it("others' answers that come before a group's invitation are told when it rings", async () => {
    const world = phones()
    world.cloud.createGroup('team', ['ann', 'bob', 'carol'])
    const bob = await world.phone('bob')
    const [ann, carol] = [await stranger(world, 'ann'), await stranger(world, 'carol')]
    const inviteeList = ['bob', 'carol']
    bob.line.faults.reorder = 1
    bob.line.faults.latency = 500
    await ann.send('team', { inviteID: 'i1', actionType: 1, inviteeList, timeout: 60 }, true)
    bob.line.faults.reorder = 0
    bob.line.faults.latency = 0
    await carol.send('team', { inviteID: 'i1', actionType: 3, inviter: 'ann', inviteeList: ['carol'] }, true)
    await world.clock.advance(5_000)
    expect(names(bob)).toEqual([NEW, 'ts_invitee_accepted'])
  })
})

describe('several at once', () => {
  it('are answered without waiting for each other', async () => {
    const { phone, done, clock } = phones()
    const ann = await phone('ann')
    const bob = await phone('bob')
    const sent = await done(Promise.all(Array.from({ length: 5 }, () => ann.client.invite({ userID: 'bob' }))))
    bob.line.faults.latency = 300
    const answers = Promise.all(
      sent.map(({ inviteID }, at) => bob.client[at % 2 ? 'accept' : 'reject']({ inviteID, data: `${at}` })),
    )
    await clock.advance(600)
    await answers
    expect(ann.heard.map(({ data }) => ('invitee' in data ? data.data : ''))).toEqual(['0', '1', '2', '3', '4'])
  })

  it('a second answer to the same while the first is on its way is refused as over', async () => {
    const { phone, done } = phones()
    const ann = await phone('ann')
    const bob = await phone('bob')
    const { inviteID } = await done(ann.client.invite({ userID: 'bob' }))
    bob.line.faults.latency = 300
    const first = bob.client.accept({ inviteID })
    await expect(bob.client.reject({ inviteID })).rejects.toMatchObject({ code: 8010 })
    await done(first)
    expect(names(ann)).toEqual(['ts_invitee_accepted'])
  })
})

describe('repeats', () => {
  it('do nothing, however often a step comes', async () => {
    const world = phones()
    const bob = await world.phone('bob')
    const ann = await stranger(world, 'ann')
    const step = { inviteID: 'i1', groupID: '', inviter: 'ann', inviteeList: ['bob'], data: '', timeout: 60 }
    for (const actionType of [1, 1, 2, 2, 1, 2] as const)
      await ann.sendText('bob', encodeSignaling({ ...step, actionType }))
    await world.clock.advance(60_000)
    expect(names(bob)).toEqual([NEW, 'ts_invitation_cancelled'])
  })
})
