import { expect, it } from 'vitest'
import { createRandom } from '../../../src/testing/createRandom.ts'
import type { CloudMessage } from '../cloud/createCloud.ts'
import { interopWorld } from './interopWorld.ts'

// Group calls of both kinds with steps at any moment, slow links that break, and messages that come twice or late: the order
// of the service tells how each invitee ends, what native devices sent before all that ours sent.

const seconds = 1000
const states: Record<number, string> = { 2: 'cancelled', 3: 'accepted', 4: 'rejected', 5: 'timedOut' }

async function run(seed: number) {
  const random = createRandom(seed)
  const below = (most: number) => Math.floor(random() * most)
  const happens = (chance: number) => random() < chance
  const { clock, cloud, device, native, ours } = interopWorld({ seed })
  cloud.createGroup('team', ['ann', 'bob', 'carol'])
  const weCall = happens(0.5)
  const annOurs = weCall ? await ours('ann') : undefined
  const ann = annOurs ?? (await native('ann'))
  const bob = await ours('bob')
  const bobToo = await device(happens(0.5) ? 'native' : 'ours', 'bob')
  const carol = await native('carol')
  const all = [ann, bob, bobToo, carol]
  for (const { line } of [bob, ...(weCall ? [ann] : [])]) Object.assign(line.faults, { duplicate: 0.2, reorder: 0.2 })
  for (const { line } of all) Object.assign(line.faults, { latency: [0, below(600)], loss: 0.1 })

  const call = { groupID: 'team', inviteeList: ['bob', 'carol'], timeout: 5, data: 'audio' }
  ann.client.inviteInGroup(call).catch(() => {})
  const inviteID = () => JSON.parse(cloud.sent()[0]?.payload.data ?? '{}').inviteID as string

  /** A person does it at this moment, if it is possible then. */
  const at = (ms: number, act: () => void) => clock.setTimeout(act, ms)
  if (happens(0.5)) at(below(8 * seconds), () => void ann.client.cancel({ inviteID: inviteID() }).catch(() => {}))
  for (const { client } of [bob, bobToo, carol]) {
    if (!happens(0.7)) continue
    const verb = happens(0.5) ? 'accept' : 'reject'
    at(below(7 * seconds), () => void client[verb]({ inviteID: inviteID() }).catch(() => {}))
  }
  for (const { line } of all) {
    if (!happens(0.3)) continue
    const from = below(7 * seconds)
    at(from, () => line.setOnline(false))
    at(from + below(20 * seconds), () => line.setOnline(true))
  }
  await clock.advance(120 * seconds)
  return { annOurs, bob, messages: cloud.messages() }
}

/** How this invitee ends by the order of the service; undefined if nobody has said anything of it. */
function endOf(userID: string, messages: CloudMessage[]): string | undefined {
  const steps = messages
    .map((message) => ({ message, ...JSON.parse(message.payload.data) }))
    .filter(({ actionType, inviteeList }) => actionType > 1 && inviteeList.includes(userID))
  const first = steps.find(({ message }) => message.cloudCustomData === '') ?? steps[0]
  return first && states[first.actionType]
}

it.each(Array.from({ length: 200 }, (_, seed) => seed))('run %i ends by the order of the service', async (seed) => {
  const { annOurs, bob, messages } = await run(seed)
  if (bob.told.includes('rings: audio')) expect(bob.states().bob).toBe(endOf('bob', messages) ?? 'timedOut')
  if (annOurs && messages.length > 0) {
    expect(annOurs.states()).toEqual({
      bob: endOf('bob', messages) ?? 'timedOut',
      carol: endOf('carol', messages) ?? 'timedOut',
    })
  }
})
