import { expect, it } from 'vitest'
import { type Phone, phones } from './phones.ts'

const names = ({ heard }: Phone) => heard.map(({ name }) => name)

/** Signs out on this phone, and somebody else in. */
async function handOn({ done, clock }: ReturnType<typeof phones>, { chat }: Phone, userID: string) {
  await done(chat.logout())
  await done(chat.login({ userID }))
  await clock.advance(100)
}

it('whoever signs in next hears nothing of the invitations of the last user, and answers none', async () => {
  const world = phones()
  const ann = await world.phone('ann')
  const bob = await world.phone('bob')
  const { inviteID } = await world.done(ann.client.invite({ userID: 'bob', timeout: 20 }))
  await handOn(world, bob, 'carol')
  expect(bob.client.getLoginUser()).toBe('carol')
  expect(await bob.client.getPendingInvitations()).toEqual([])
  await expect(bob.client.accept({ inviteID })).rejects.toMatchObject({ code: 8010 })
  await world.clock.advance(60_000)
  expect(names(bob)).toEqual(['newInvitationReceived'])
  // Nobody there told of it: the inviter did.
  expect(names(ann)).toEqual(['ts_invitation_timeout'])
})

it('whoever signs in again finds what still rings, and can answer it', async () => {
  const world = phones()
  const ann = await world.phone('ann')
  const bob = await world.phone('bob')
  const { inviteID } = await world.done(ann.client.invite({ userID: 'bob', timeout: 120 }))
  await handOn(world, bob, 'carol')
  await handOn(world, bob, 'bob')
  expect(names(bob)).toEqual(['newInvitationReceived', 'newInvitationReceived'])
  await world.done(bob.client.accept({ inviteID }))
  await world.clock.advance(1_000)
  expect(names(ann)).toEqual(['ts_invitee_accepted'])
})

it('the next user can be invited and invite', async () => {
  const world = phones()
  const ann = await world.phone('ann')
  const bob = await world.phone('bob')
  await handOn(world, bob, 'carol')
  await world.done(ann.client.invite({ userID: 'carol' }))
  expect(bob.heard[0]?.data).toMatchObject({ inviter: 'ann', inviteeList: ['carol'] })
  await world.done(bob.client.invite({ userID: 'ann' }))
  expect(ann.heard[0]?.data).toMatchObject({ inviter: 'carol' })
})

it.each(['accept', 'reject', 'cancel', 'modifyInvitation', 'invite'] as const)(
  'a call of %s that is on its way when its user is signed out changes nothing for the next',
  async (verb) => {
    const world = phones()
    const { clock } = world
    const ann = await world.phone('ann')
    const bob = await world.phone('bob')
    const { inviteID } = await world.done(ann.client.invite({ userID: 'bob', timeout: 20 }))
    const one = verb === 'accept' || verb === 'reject' ? bob : ann
    const other = one === ann ? bob : ann
    one.line.faults.latency = 700
    one.heard.length = 0
    const call =
      verb === 'invite'
        ? one.client.invite({ userID: 'carol', timeout: 5 })
        : one.client[verb]({ inviteID, data: 'new' })
    const settled = call.then(
      () => 'resolved',
      () => 'rejected',
    )
    await clock.advance(300)
    // Thrown out by the service, so that nothing is waited for.
    world.cloud.kick(one.line)
    one.line.faults.latency = 0
    await world.done(one.chat.login({ userID: 'dave' }))
    await clock.advance(60_000)
    expect(await Promise.race([settled, 'pending'])).not.toBe('pending')
    expect(names(one)).toEqual([])
    expect(one.store.getAll()).toEqual([])
    expect(await one.client.getPendingInvitations()).toEqual([])
    // To the others it went through.
    if (verb === 'accept') expect(names(other)).toEqual(['ts_invitee_accepted'])
    if (verb === 'cancel') expect(names(other).at(-1)).toBe('ts_invitation_cancelled')
  },
)

it('a history that is being read when its user is signed out is read no further, and tells nothing', async () => {
  const ms = Array.from({ length: 25 }, (_, index) => 400 + 100 * index)
  const read: number[] = []
  for (const wait of ms) {
    const world = phones()
    const { clock, cloud, phone, done } = world
    for (const userID of ['ann', 'carol']) {
      const { client } = await phone(userID)
      await done(client.invite({ userID: 'bob', timeout: 600 }))
    }
    const bob = await phone('bob', { signIn: false, faults: { latency: 200 } })
    const login = bob.chat.login({ userID: 'bob' })
    await clock.advance(wait)
    await login
    cloud.kick(bob.line)
    read.push(bob.heard.length)
    bob.heard.length = 0
    bob.line.faults.latency = 0
    await done(bob.chat.login({ userID: 'dave' }))
    await clock.advance(20_000)
    expect(bob.heard).toEqual([])
    expect(bob.errors).toEqual([])
  }
  // Early enough, and late enough.
  expect(read).toEqual(expect.arrayContaining([0, 2]))
})
