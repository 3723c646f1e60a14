import { expect, it, test } from 'vitest'
import { checkInviteInGroup } from '../../src/signaling/checkInviteInGroup.ts'
import { thrownBy } from './thrownBy.ts'

it('drops repeats in the list, keeps its order, and leaves the list of the caller alone', () => {
  const inviteeList = ['bob', 'carol', 'bob', 'dan', 'carol']
  const checked = checkInviteInGroup({ groupID: 'team', inviteeList })
  expect(checked.inviteeList).toEqual(['bob', 'carol', 'dan'])
  expect(inviteeList).toEqual(['bob', 'carol', 'bob', 'dan', 'carol'])
})

it('copies a list without repeats too', () => {
  const inviteeList = ['bob']
  const checked = checkInviteInGroup({ groupID: 'team', inviteeList })
  inviteeList.push('carol')
  expect(checked.inviteeList).toEqual(['bob'])
})

it('fills in the defaults that invite has', () => {
  expect(checkInviteInGroup({ groupID: 'team', inviteeList: ['bob'] })).toMatchObject({
    data: '',
    timeout: 0,
    onlineUserOnly: false,
    offlinePushInfo: { disableVoipPush: true },
  })
})

const list = 'an array with at least one userID'
const userID = 'a non-empty string'
test.each([
  ['groupID', { groupID: '' }, '', userID],
  ['groupID', { groupID: undefined }, undefined, userID],
  ['inviteeList', { inviteeList: undefined }, undefined, list],
  ['inviteeList', { inviteeList: [] }, [], list],
  ['inviteeList', { inviteeList: 'bob' }, 'bob', list],
  ['inviteeList', { inviteeList: new Set(['bob']) }, new Set(['bob']), list],
  ['inviteeList[1]', { inviteeList: ['bob', ''] }, '', userID],
  ['inviteeList[0]', { inviteeList: [7] }, 7, userID],
  // biome-ignore lint/suspicious/noSparseArray: a hole is the mistake that is tried here
  ['inviteeList[1]', { inviteeList: ['bob', , 'carol'] }, undefined, userID],
])('refuses a wrong %s: %o', (field, change, received, allowed) => {
  const options = { groupID: 'team', inviteeList: ['bob'], ...change }
  expect(thrownBy(() => checkInviteInGroup(options))).toMatchObject({
    name: 'SignalingArgumentError',
    field,
    received,
    allowed,
    message: expect.stringContaining('inviteInGroup: '),
  })
})

it('reads the members by index, whatever the iterator of the list says', () => {
  const inviteeList = ['bob']
  inviteeList[Symbol.iterator] = () => ['mallory'].values()
  expect(checkInviteInGroup({ groupID: 'team', inviteeList }).inviteeList).toEqual(['bob'])
})
