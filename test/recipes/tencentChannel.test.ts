import type { ChatSDK } from '@tencentcloud/chat'
import { expect, it } from 'vitest'
import type { PeerMessage } from '../../stories/recipes/connectPeers.js'
import { tencentChannel } from '../../stories/recipes/tencentChannel.js'
import { phones } from '../tencent/phones.ts'

it('brings what one says to the other, in this call only, and leaves nothing in the chat', async () => {
  const { phone, cloud, clock } = phones()
  const [ann, bob, carol] = [await phone('ann'), await phone('bob'), await phone('carol')]
  const chatOf = ({ chat }: typeof ann) => chat as unknown as ChatSDK
  const heard: PeerMessage[] = []
  const stop = tencentChannel(chatOf(bob), 'ann', 'call-1').onMessage((message) => heard.push(message))
  const toBob = tencentChannel(chatOf(ann), 'bob', 'call-1')

  ann.line.faults.latency = [10, 300]
  const said: PeerMessage[] = [
    { hello: true },
    ...Array.from({ length: 9 }, (_, at) => ({ candidate: { candidate: `${at}` } })),
  ]
  for (const message of said) toBob.send(message)
  tencentChannel(chatOf(ann), 'bob', 'call-2').send({ bye: true })
  tencentChannel(chatOf(carol), 'bob', 'call-1').send({ bye: true })
  await clock.advance(10_000)
  expect(heard).toEqual(said)
  expect(cloud.sent()).toHaveLength(12)
  expect(cloud.messages()).toEqual([])

  stop()
  toBob.send({ bye: true })
  await clock.advance(1000)
  expect(heard).toEqual(said)
})
