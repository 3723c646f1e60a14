import { describe, expect, it } from 'vitest'
import { type Phone, phones } from './phones.ts'

const edits = ({ heard }: Phone) =>
  heard.filter(({ name }) => name === 'ts_invitation_modified').map(({ data }) => ('data' in data ? data.data : ''))

/** Ann rings Bob, and Carol as well if in a group. */
async function ringing(group = false) {
  const world = phones()
  world.cloud.createGroup('team', ['ann', 'bob', 'carol'])
  const [ann, bob, carol] = [await world.phone('ann'), await world.phone('bob'), await world.phone('carol')]
  const call = group
    ? ann.client.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'], data: 'one' })
    : ann.client.invite({ userID: 'bob', data: 'one' })
  const { inviteID } = await world.done(call)
  await world.clock.advance(1_000)
  return { ...world, ann, bob, carol, inviteID }
}

describe('an edit', () => {
  it('that meets a newer one is made on top of it', async () => {
    const { ann, bob, inviteID, done, clock, cloud } = await ringing()
    for (const { line } of [ann, bob]) line.faults.latency = 300
    const calls = Promise.all([
      ann.client.modifyInvitation({ inviteID, data: "ann's" }),
      bob.client.modifyInvitation({ inviteID, data: "bob's" }),
    ])
    await done(calls)
    await clock.advance(5_000)
    expect(cloud.messages()).toMatchObject([{ version: 2 }])
    const [last] = edits(ann).slice(-1)
    expect(edits(bob).at(-1)).toBe(last)
    for (const { client } of [ann, bob]) {
      expect(await client.getPendingInvitations()).toMatchObject([{ inviteID, data: last }])
    }
  })

  it('that meets newer ones again and again is given up at last', async () => {
    const { ann, inviteID, done } = await ringing()
    ann.line.fail(20027, 'Edited.', 50)
    const failed = await done(ann.client.modifyInvitation({ inviteID, data: 'two' })).catch((error) => error)
    expect(failed).toMatchObject({ inviteID })
    expect(await ann.client.getPendingInvitations()).toMatchObject([{ data: 'one' }])
  })

  it('is not made on top of a newer one when it has ended meanwhile', async () => {
    const { ann, bob, carol, inviteID, done, clock, cloud } = await ringing(true)
    carol.line.faults.latency = 1_000
    const call = carol.client.modifyInvitation({ inviteID, data: "carol's" })
    await done(ann.client.modifyInvitation({ inviteID, data: "ann's" }))
    await done(ann.client.cancel({ inviteID }))
    await expect(done(call)).rejects.toMatchObject({ code: 8010 })
    await clock.advance(5_000)
    expect(cloud.messages()[0]).toMatchObject({ version: 1 })
    expect(edits(bob)).toEqual(["ann's"])
  })

  it('that was made while the link was lost rings with what it says now', async () => {
    const { ann, bob, done, clock } = await ringing()
    bob.heard.length = 0
    bob.line.setOnline(false)
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', data: 'one' }))
    await done(ann.client.modifyInvitation({ inviteID, data: 'two' }))
    bob.line.setOnline(true)
    await clock.advance(10_000)
    expect(bob.heard).toMatchObject([{ name: 'newInvitationReceived', data: { inviteID, data: 'two' } }])
  })

  it('of an invitation that was found in the history is made and heard', async () => {
    const { ann, inviteID, done, clock, phone } = await ringing()
    const late = await phone('bob')
    await clock.advance(10_000)
    await done(late.client.modifyInvitation({ inviteID, data: 'from here' }))
    await clock.advance(1_000)
    expect([edits(ann), edits(late)]).toEqual([['from here'], ['from here']])
    await done(ann.client.modifyInvitation({ inviteID, data: 'from there' }))
    await clock.advance(1_000)
    expect(edits(late)).toEqual(['from here', 'from there'])
  })

  it('is told to whoever makes it before its promise resolves, and once', async () => {
    const { ann, inviteID, done, clock } = await ringing()
    const before: string[][] = []
    await done(ann.client.modifyInvitation({ inviteID, data: 'two' }).then(() => before.push(edits(ann))))
    await clock.advance(5_000)
    expect([before, edits(ann)]).toEqual([[['two']], ['two']])
  })

  it('changes neither the message of the chat object beforehand nor what the app has given', async () => {
    const { ann, inviteID, done } = await ringing()
    ann.line.fail(20_001, 'No.')
    const options = Object.freeze({ inviteID, data: 'two' })
    await expect(done(ann.client.modifyInvitation(options))).rejects.toMatchObject({ code: 20_001 })
    const { data } = await done(ann.chat.getMessageList({ conversationID: 'C2Cbob' }))
    expect(data.messageList.map(({ payload }) => JSON.parse(payload.data).data)).toEqual(['one'])
  })
})
