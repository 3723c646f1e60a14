import { describe, expect, it } from 'vitest'
import { phones } from './phones.ts'

/** Frozen all the way down, so that whoever writes into it throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(Object.freeze(value))) frozen(one)
  return value
}

const push = () => ({
  title: 'Ann',
  description: 'is calling',
  extension: '{"a":1}',
  androidInfo: { sound: 'ring.mp3', FCMImage: 'https://example.com/a.png', FCMChannelID: 'a', XiaoMiChannelID: 'b' },
  apnsInfo: { sound: 'ring.caf', ignoreIOSBadge: true, image: 'https://example.com/b.png', disableVoipPush: false },
})

describe('what an app gives', () => {
  it('is not changed, and a push goes through whole', async () => {
    const { phone, done, cloud } = phones()
    cloud.createGroup('team', ['ann', 'bob'])
    const ann = await phone('ann')
    const bob = await phone('bob')
    const offlinePushInfo = push()
    const one = frozen({ userID: 'bob', data: 'one', timeout: 30, offlinePushInfo })
    const two = frozen({ groupID: 'team', inviteeList: ['bob'], data: 'two', timeout: 30, offlinePushInfo })
    const { inviteID } = await done(ann.client.invite(one))
    const second = await done(ann.client.inviteInGroup(two))
    await done(bob.client.accept(frozen({ inviteID, data: 'yes', offlinePushInfo })))
    await done(ann.client.cancel(frozen({ inviteID: second.inviteID, data: 'no', offlinePushInfo })))
    expect([one.offlinePushInfo, cloud.sent().length]).toEqual([push(), 4])
    for (const sent of cloud.sent()) expect(sent.offlinePushInfo).toMatchObject(push())
  })

  it('may be changed by the app while it is being sent, and nothing comes of it', async () => {
    const { phone, done, cloud } = phones()
    cloud.createGroup('team', ['ann', 'bob', 'carol'])
    const ann = await phone('ann')
    const bob = await phone('bob', { faults: { latency: 100 } })
    ann.line.faults.latency = 500
    const options = { groupID: 'team', inviteeList: ['bob'], data: 'one', offlinePushInfo: push() }
    const call = ann.client.inviteInGroup(options)
    options.inviteeList.push('carol')
    options.offlinePushInfo.androidInfo.sound = 'other'
    const { inviteID } = await done(call)
    expect(bob.heard[0]?.data).toMatchObject({ inviteID, inviteeList: ['bob'] })
    expect(cloud.sent()[0]?.offlinePushInfo).toMatchObject(push())
    expect(await ann.client.getPendingInvitations()).toMatchObject([{ inviteeList: ['bob'] }])
  })

  it('and gets, is its own: changing it changes nothing here', async () => {
    const { phone, done, clock } = phones()
    const ann = await phone('ann')
    const bob = await phone('bob')
    bob.client.addSignalingListener('newInvitationReceived', ({ data }) => data.inviteeList.splice(0))
    const { inviteID } = await done(ann.client.invite({ userID: 'bob' }))
    const [pending] = await bob.client.getPendingInvitations()
    expect(pending?.inviteeList).toEqual(['bob'])
    Object.assign(pending ?? {}, { inviter: 'bob', invitees: [] })
    await done(bob.client.accept({ inviteID }))
    await clock.advance(100)
    expect(ann.heard.map(({ name }) => name)).toEqual(['ts_invitee_accepted'])
  })
})

describe('an invitation for users online only', () => {
  it.each(['accept', 'reject', 'cancel'] as const)('is not stored, nor is the %s that ends it', async (verb) => {
    const { phone, done, cloud, clock } = phones()
    const ann = await phone('ann')
    const bob = await phone('bob')
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', timeout: 30, onlineUserOnly: true }))
    const one = verb === 'cancel' ? ann : bob
    const other = one === ann ? bob : ann
    other.heard.length = 0
    await done(one.client[verb]({ inviteID }))
    await clock.advance(1_000)
    expect(other.heard).toHaveLength(1)
    expect(cloud.messages()).toEqual([])
    expect(cloud.sent().map(({ onlineUserOnly }) => onlineUserOnly)).toEqual([true, true])
  })

  it('times out without leaving a message', async () => {
    const { phone, done, cloud, clock } = phones()
    const ann = await phone('ann')
    const bob = await phone('bob')
    await done(ann.client.invite({ userID: 'bob', timeout: 5, onlineUserOnly: true }))
    await clock.advance(20_000)
    for (const { heard } of [ann, bob]) expect(heard.at(-1)?.name).toBe('ts_invitation_timeout')
    expect(cloud.messages()).toEqual([])
  })

  it('cannot be modified', async () => {
    const { phone, done } = phones()
    const ann = await phone('ann')
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', onlineUserOnly: true }))
    await expect(ann.client.modifyInvitation({ inviteID, data: 'new' })).rejects.toMatchObject({ code: 20_026 })
  })
})
