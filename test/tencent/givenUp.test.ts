import { describe, expect, it } from 'vitest'
import { type Phone, phones } from './phones.ts'

// A call without an answer rejects with 2801 after 15 s, and may have gone through all the same.

const names = ({ heard }: Phone) => heard.map(({ name }) => name)

/** What is asked for now reaches the service, and its answer never comes. */
async function unanswered<Result>({ clock }: ReturnType<typeof phones>, { line }: Phone, call: Promise<Result>) {
  const error = call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  await clock.advance(200)
  line.setOnline(false)
  await clock.advance(16_000)
  line.setOnline(true)
  await clock.advance(10_000)
  return error
}

describe('an invitation whose call was given up and that went through', () => {
  it('is told its accept, and rings as pending meanwhile', async () => {
    const world = phones()
    const ann = await world.phone('ann')
    const bob = await world.phone('bob')
    ann.line.faults.down = 1_000
    const error = await unanswered(world, ann, ann.store.invite({ userID: 'bob', timeout: 60 }))
    expect(error).toMatchObject({ code: 2801 })
    ann.line.faults.down = 0
    await world.clock.advance(1_000)
    const [{ inviteID } = { inviteID: '' }] = await ann.client.getPendingInvitations()
    expect(inviteID).toBe(bob.heard[0]?.data.inviteID)
    await world.done(bob.store.accept(inviteID))
    await world.clock.advance(1_000)
    expect(names(ann)).toEqual(['ts_invitee_accepted'])
    expect(ann.store.getAll()).toMatchObject([{ inviteID, status: 'accepted' }])
  })

  it('can be cancelled', async () => {
    const world = phones()
    const ann = await world.phone('ann')
    const bob = await world.phone('bob')
    ann.line.faults.down = 1_000
    await unanswered(world, ann, ann.client.invite({ userID: 'bob', timeout: 60 }))
    const inviteID = bob.heard[0]?.data.inviteID ?? ''
    await world.done(ann.client.cancel({ inviteID }))
    await world.clock.advance(1_000)
    expect(names(bob)).toEqual(['newInvitationReceived', 'ts_invitation_cancelled'])
  })
})

describe.each([
  ['accept', 'ts_invitee_accepted', 'accepted'],
  ['reject', 'ts_invitee_rejected', 'rejected'],
  ['cancel', 'ts_invitation_cancelled', 'cancelled'],
] as const)('a call of %s that was given up and went through', (verb, event, end) => {
  it('is told here once, as done here', async () => {
    const world = phones()
    const ann = await world.phone('ann')
    const bob = await world.phone('bob')
    const { inviteID } = await world.done(ann.store.invite({ userID: 'bob', timeout: 120 }))
    const one = verb === 'cancel' ? ann : bob
    const joined: string[] = []
    one.store.onAccepted((_, { by }) => joined.push(by))
    one.heard.length = 0
    one.line.faults.down = 1_000
    const error = await unanswered(world, one, one.store[verb](inviteID))
    expect(error).toMatchObject({ code: 2801 })
    one.line.faults.down = 0
    await world.clock.advance(60_000)
    one.line.setOnline(false)
    await world.clock.advance(1_000)
    one.line.setOnline(true)
    await world.clock.advance(60_000)
    expect(names(one)).toEqual([event])
    expect(one.heard[0]?.data).toMatchObject({ here: true })
    expect(one.store.getAll()).toMatchObject([{ status: end, endReason: end }])
    expect(joined).toEqual(verb === 'accept' ? ['bob'] : [])
  })

  it('is not told on the next device as done there', async () => {
    const world = phones()
    const ann = await world.phone('ann')
    const bob = await world.phone('bob')
    const desk = await world.phone(verb === 'cancel' ? 'ann' : 'bob')
    const { inviteID } = await world.done(ann.client.invite({ userID: 'bob', timeout: 120 }))
    const one = verb === 'cancel' ? ann : bob
    one.line.faults.down = 1_000
    desk.heard.length = 0
    await unanswered(world, one, one.client[verb]({ inviteID }))
    expect(names(desk)).toEqual([event])
    expect(desk.heard[0]?.data).not.toHaveProperty('here')
  })
})

it('a call that was given up and never came to the service can be made again', async () => {
  const world = phones()
  const ann = await world.phone('ann')
  const bob = await world.phone('bob')
  const { inviteID } = await world.done(ann.client.invite({ userID: 'bob', timeout: 120 }))
  bob.line.setOnline(false)
  const call = bob.client.accept({ inviteID })
  await expect(world.done(call)).rejects.toMatchObject({ code: 2801 })
  bob.line.setOnline(true)
  await world.clock.advance(10_000)
  await world.done(bob.client.accept({ inviteID }))
  await world.clock.advance(1_000)
  expect(names(ann)).toEqual(['ts_invitee_accepted'])
})

it('a call that fails without a word from the service is looked up at once', async () => {
  const world = phones()
  const ann = await world.phone('ann')
  const bob = await world.phone('bob', {
    instead: (chat) => ({
      sendMessage: (async (...args: Parameters<typeof chat.sendMessage>) => {
        await chat.sendMessage(...args)
        throw Object.assign(new Error('No answer.'), { code: 2801 })
      }) as typeof chat.sendMessage,
    }),
  })
  const { inviteID } = await world.done(ann.client.invite({ userID: 'bob', timeout: 120 }))
  await expect(world.done(bob.client.accept({ inviteID }))).rejects.toMatchObject({ code: 2801 })
  await world.clock.advance(1_000)
  expect(bob.heard.slice(1)).toMatchObject([{ name: 'ts_invitee_accepted', data: { invitee: 'bob', here: true } }])
})
