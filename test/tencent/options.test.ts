import { TSignaling } from 'ringkit/store'
import { createTencentClient, type TencentClientOptions } from 'ringkit/tencent'
import { createVirtualClock } from 'ringkit/testing'
import { expect, it } from 'vitest'
import { createChat } from './cloud/createChat.ts'
import { createCloud } from './cloud/createCloud.ts'
import { phones } from './phones.ts'

const chatOf = () => createChat(createCloud({ clock: createVirtualClock() }).connect())
const make = createTencentClient as (options?: unknown) => unknown

it.each([
  [undefined, 'options'],
  [{}, 'chat'],
  [{ chat: null }, 'chat'],
  [{ chat: {} }, 'chat'],
  [{ chat: { ...chatOf(), modifyMessage: undefined } }, 'chat.modifyMessage'],
  ...['', 5, null, {}].map((deviceID): [object, string] => [{ chat: chatOf(), deviceID }, 'deviceID']),
  ...[Number.NaN, -1, '', null, '3600'].map((lookBack): [object, string] => [{ chat: chatOf(), lookBack }, 'lookBack']),
  [{ chat: chatOf(), clock: {} }, 'clock'],
])('%#: refuses what is wrong, and names it', (options, field) => {
  expect(() => make(options)).toThrow(expect.objectContaining({ name: 'SignalingArgumentError', field }))
})

it('says how to come by a chat object', () => {
  expect(() => make({ chat: {} })).toThrow('chat must be what TencentCloudChat.create() returns')
})

it('takes options that are undefined for ones left out', () => {
  const options: TencentClientOptions = { chat: chatOf(), deviceID: undefined, lookBack: undefined, clock: undefined }
  expect(createTencentClient(options).deviceID).toMatch(/^[0-9a-f-]{36}$/)
})

it('finds what rings however long ago with lookBack Infinity, and nothing with 0', async () => {
  const { phone, done, clock } = phones()
  const ann = await phone('ann')
  await done(ann.client.invite({ userID: 'bob' }))
  await clock.advance(24 * 3600 * 1000)
  const [never, always] = [
    await phone('bob', { lookBack: 0 }),
    await phone('bob', { lookBack: Number.POSITIVE_INFINITY }),
  ]
  await clock.advance(8_000)
  expect([never.heard.length, always.heard.map(({ name }) => name)]).toEqual([0, [TSignaling.NEW_INVITATION_RECEIVED]])
})

it('another client on the same chat object disposes of the first, so that they do not answer each other', async () => {
  const { phone, done, clock, cloud } = phones()
  const ann = await phone('ann')
  const bob = await phone('bob')
  // Its client stands on a copy of the chat object.
  bob.client.dispose()
  const first = createTencentClient({ chat: bob.chat, clock })
  const heard: unknown[] = []
  first.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, (event) => heard.push(event))
  const again = createTencentClient({ chat: bob.chat, clock })
  const { inviteID } = await done(ann.client.invite({ userID: 'bob', timeout: 30 }))
  await clock.advance(100)
  await done(again.accept({ inviteID }))
  await clock.advance(60_000)
  const actions = cloud.sent().map(({ payload }) => JSON.parse(payload.data).actionType)
  expect(actions).toEqual([1, 3])
  expect(heard).toEqual([])
  await expect(first.accept({ inviteID })).rejects.toMatchObject({ code: 'disposed' })
})
