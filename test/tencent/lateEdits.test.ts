import { TSignaling } from 'ringkit/store'
import { expect, it } from 'vitest'
import { phones } from './phones.ts'
import { stranger } from './stranger.ts'

/** Ann rings Bob, who signs in later and reads of it in the history; then something else is said in that conversation. */
async function lateBob() {
  const world = phones()
  const ann = await world.phone('ann')
  const { inviteID } = await world.done(ann.client.invite({ userID: 'bob', data: 'old', timeout: 3600 }))
  const bob = await world.phone('bob')
  await world.clock.advance(8_000)
  expect(bob.heard.map(({ name }) => name)).toEqual([TSignaling.NEW_INVITATION_RECEIVED])
  const annAgain = await stranger(world, 'ann')
  await annAgain.sendText('bob', 'are you there?')
  await world.clock.advance(1_000)
  return { ...world, ann, bob, inviteID }
}

it('who has read of an invitation in the history hears of its edits', async () => {
  const { ann, bob, inviteID, done, clock } = await lateBob()
  await done(ann.client.modifyInvitation({ inviteID, data: 'new' }))
  await clock.advance(1_000)
  expect(bob.heard.at(-1)).toMatchObject({ name: TSignaling.INVITATION_MODIFIED, data: { inviteID, data: 'new' } })
})

it('who has read of an invitation in the history can edit it after somebody else has', async () => {
  const { ann, bob, inviteID, done, clock } = await lateBob()
  // Bob does not hear of it.
  bob.line.faults.lose = () => true
  await done(ann.client.modifyInvitation({ inviteID, data: 'new' }))
  bob.line.faults.lose = () => false
  await done(bob.client.modifyInvitation({ inviteID, data: 'newer' }))
  await clock.advance(1_000)
  for (const { heard } of [ann, bob]) expect(heard.at(-1)).toMatchObject({ data: { inviteID, data: 'newer' } })
})
