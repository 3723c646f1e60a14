import { expect, test } from 'vitest'
import { hubOnClock } from './phone.ts'

test('a group made again has the new members', async () => {
  const { hub } = hubOnClock()
  const ann = hub.connect({ userID: 'ann' })
  hub.createGroup({ groupID: 'team', members: ['bob'] })
  await expect(ann.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] })).rejects.toMatchObject({ code: 10007 })
  hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'bob'] })
  await expect(ann.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] })).resolves.toMatchObject({ code: 0 })
})

test('an open invitation goes on with the members that were there when it was sent', async () => {
  const { hub, clock } = hubOnClock()
  hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
  const ann = hub.connect({ userID: 'ann' })
  const bob = hub.connect({ userID: 'bob' })
  const { inviteID } = await ann.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'], timeout: 5 })
  hub.createGroup({ groupID: 'team', members: ['carol'] })
  await bob.accept({ inviteID })
  await clock.advance(5000)
  expect([await ann.getPendingInvitations(), await bob.getPendingInvitations()]).toEqual([[], []])
})

test.each([
  [undefined, 'options'],
  [{ groupID: '', members: ['ann'] }, 'groupID'],
  [{ groupID: 'team' }, 'members'],
  [{ groupID: 'team', members: [] }, 'members'],
  [{ groupID: 'team', members: ['ann', ''] }, 'members[1]'],
])('createGroup(%j) throws and names %s', (options, field) => {
  const { hub } = hubOnClock()
  expect(() => hub.createGroup(options as never)).toThrow(expect.objectContaining({ code: 'invalid-argument', field }))
})
