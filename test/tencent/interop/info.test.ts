import type { Message } from 'ringkit/store'
import { describe, expect, it } from 'vitest'
import { getSignalingInfo } from '../../../src/signaling/getSignalingInfo.ts'
import { interopWorld } from './interopWorld.ts'

// What a message says about signaling: the Tencent SDK's own getSignalingInfo and ours, on the same messages.

const step = {
  businessID: 1,
  inviteID: 'i',
  groupID: 'g',
  inviter: 'ann',
  inviteeList: ['bob'],
  data: 'd',
  actionType: 1,
}
const message = (data: unknown, more: object = {}) =>
  ({
    ...{ ID: 'm', type: 'TIMCustomElem', from: 'ann', to: 'bob', cloudCustomData: '' },
    payload: { data: typeof data === 'string' ? data : JSON.stringify(data), description: '', extension: '' },
    ...more,
  }) as unknown as Message

const messages: Record<string, Message> = {
  'an invite': message({ ...step, timeout: 30 }),
  'an invite 1:1 without a timeout': message({ ...step, groupID: '' }),
  'an accept': message({ ...step, actionType: 3, timeout: 0 }),
  'the least there can be': message({ inviteID: 'i', actionType: 4 }),
  'action type 0': message({ ...step, actionType: 0 }),
  'null everywhere': message({
    inviteID: 'i',
    groupID: null,
    inviter: null,
    inviteeList: null,
    data: null,
    actionType: 5,
  }),
  'fields of others': message({ ...step, version: 4, extra: { a: 1 } }),
  'another businessID': message({ ...step, businessID: 7 }),
  'no signaling': message({ businessID: 'text_link', text: 'hello' }),
  'text that is no JSON, of something else': message('hello'),
  'the mark of old versions': message({ inviteID: 'i' }, { cloudCustomData: '{"type":"tsignaling"}' }),
  'another kind of message': message(step, { type: 'TIMTextElem' }),
}

describe('reads alike:', () => {
  it.each(Object.entries(messages))('%s', async (_, read) => {
    const { native } = interopWorld()
    const { client } = await native('ann')
    const { ...said } = client.getSignalingInfo(read) ?? { nothing: true }
    expect(getSignalingInfo(read) ?? { nothing: true }).toEqual(said)
  })
})

it('reads all that either side has sent alike, before and after an edit', async () => {
  const { device, done, clock, cloud } = interopWorld()
  const ann = await device('ours', 'ann')
  const bob = await device('native', 'bob')
  const { inviteID } = await done(ann.client.invite({ userID: 'bob', data: 'audio', timeout: 30 }))
  await done(bob.client.modifyInvitation({ inviteID, data: 'video' }))
  await done(bob.client.accept({ inviteID }))
  await done(bob.client.invite({ userID: 'ann', timeout: 1 }))
  await clock.advance(10_000)
  const stored = cloud.messages().map((one) => ({ ...one, type: 'TIMCustomElem' }) as unknown as Message)
  const read = stored.map((one) => ann.client.getSignalingInfo(one))
  expect(read.map((info) => info?.actionType)).toEqual([1, 3, 1, 5])
  expect(read).toEqual(stored.map((one) => ({ ...bob.client.getSignalingInfo(one) })))
})

it('takes a text that only names the two fields for nothing, which the native one takes for an invite', async () => {
  const { native } = interopWorld()
  const { client } = await native('ann')
  const mention = message({ text: 'inviteID and actionType' })
  expect(client.getSignalingInfo(mention)).toMatchObject({ inviteID: undefined, actionType: 1 })
  expect(getSignalingInfo(mention)).toBeNull()
})
