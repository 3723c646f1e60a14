import { expect, it } from 'vitest'
import { createRandom } from '../../../src/testing/createRandom.ts'
import { interopWorld } from './interopWorld.ts'

// Calls with steps at any moment, slow links that break, and messages that come twice or late: what the native side did is
// what ours ends with, and without that, what ours did.

const seconds = 1000
const kinds: Record<number, string> = { 2: 'cancelled', 3: 'accepted', 4: 'rejected', 5: 'timedOut' }

const words: Record<string, string> = {
  cancelled: 'cancelled',
  accepted: 'accepts',
  rejected: 'rejects',
  timedOut: 'timed out',
}

async function run(seed: number) {
  const random = createRandom(seed)
  const below = (most: number) => Math.floor(random() * most)
  const happens = (chance: number) => random() < chance
  const world = interopWorld({ seed })
  const { clock, cloud, device } = world
  cloud.createGroup('team', ['ann', 'bob'])
  const nativeCalls = happens(0.5)
  const ann = await device(nativeCalls ? 'native' : 'ours', 'ann')
  const bob = await device(nativeCalls ? 'ours' : 'native', 'bob')
  const ours = nativeCalls ? bob : ann
  const native = nativeCalls ? ann : bob
  Object.assign(ours.line.faults, { duplicate: 0.2, reorder: 0.2 })
  for (const { line } of [ann, bob]) Object.assign(line.faults, { latency: [0, below(600)], loss: 0.1 })

  const call = { timeout: 5, data: 'audio' }
  const invite = happens(0.5)
    ? ann.client.invite({ userID: 'bob', ...call })
    : ann.client.inviteInGroup({ groupID: 'team', inviteeList: ['bob'], ...call })
  let knows = true
  invite.catch(() => {
    knows = ours === ann
  })
  const inviteID = () => JSON.parse(cloud.sent()[0]?.payload.data ?? '{}').inviteID as string

  /** A person does it at this moment, if it is possible then. */
  const at = (ms: number, act: () => void) => clock.setTimeout(act, ms)
  if (happens(0.6)) at(below(7 * seconds), () => void ann.client.cancel({ inviteID: inviteID() }).catch(() => {}))
  if (happens(0.8)) {
    const verb = happens(0.5) ? 'accept' : 'reject'
    at(below(7 * seconds), () => void bob.client[verb]({ inviteID: inviteID() }).catch(() => {}))
  }
  for (const { line } of [ann, bob]) {
    if (!happens(0.3)) continue
    const from = below(7 * seconds)
    at(from, () => line.setOnline(false))
    at(from + below(20 * seconds), () => line.setOnline(true))
  }
  await clock.advance(120 * seconds)
  const sent = cloud.messages().map(({ from, payload }) => ({ from, ...JSON.parse(payload.data) }))
  return { ours, native, sent, knows }
}

it.each(Array.from({ length: 300 }, (_, seed) => seed))('run %i ends alike on both sides', async (seed) => {
  const { ours, native, sent, knows } = await run(seed)
  const endsOf = (user: string) =>
    sent.filter(({ from, actionType }) => from === user && actionType > 1).map(({ actionType }) => kinds[actionType])
  const nativeDid = endsOf(native.line.userID)
  const oursDid = endsOf(ours.line.userID)
  const [end, ...more] = ours.ends()
  expect(more).toEqual([])
  if (end === undefined) {
    // It was over before ours could ring, or was never sent.
    expect(ours.told).toEqual([])
    expect(oursDid).toEqual([])
  } else {
    // When nobody's notice could be sent, it is over all the same.
    const possible = nativeDid.length > 0 ? nativeDid : oursDid.length > 0 ? oursDid : ['timedOut', 'failed']
    expect(possible).toContain(end)
    // A native caller whose invite got no answer knows nothing of it, though it rings.
    if (nativeDid.length === 0 && oursDid.length > 0 && knows) expect(native.told.at(-1)).toContain(words[end])
  }
  // An end is revised at most once.
  const ends = ours.told.filter((told) => !told.startsWith('rings'))
  expect(ends.length).toBeLessThanOrEqual(2)
})
