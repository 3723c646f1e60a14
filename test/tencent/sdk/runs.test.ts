import { expect, it } from 'vitest'
import { createRandom } from '../../../src/testing/createRandom.ts'
import { goodLine } from '../cloud/LineFaults.ts'
import { sdkWorld } from './sdkWorld.ts'

// Calls on real chats with steps at any moment, on slow links that break: all devices end alike.

const SECONDS = 1000

async function run(seed: number) {
  const random = createRandom(seed)
  const below = (most: number) => Math.floor(random() * most)
  const happens = (chance: number) => random() < chance
  const { clock, device, createGroup } = sdkWorld(happens(0.5) ? 'all-in-one' : 'modular', {
    newFaults: () => ({ ...goodLine(), latency: [0, 1 + below(600)], loss: 0.1, duplicate: 0.2, reorder: 0.2 }),
  })
  createGroup('team', ['ann', 'bob'])
  const ann = await device('ours', 'ann')
  const phone = await device('ours', 'bob')
  const desk = await device('ours', 'bob')
  const all = [ann, phone, desk]

  const call = { timeout: 5, data: 'audio' }
  void (
    happens(0.5)
      ? ann.client.invite({ userID: 'bob', ...call })
      : ann.client.inviteInGroup({ groupID: 'team', inviteeList: ['bob'], ...call })
  ).catch(() => {})
  /** Somebody does what is possible at this moment, if anything is. */
  function at(ms: number, { client, store }: typeof ann, verb: 'accept' | 'reject' | 'cancel'): void {
    clock.setTimeout(() => {
      const [inviteID = ''] = store.getAll().map((record) => record.inviteID)
      void client[verb]({ inviteID }).catch(() => {})
    }, ms)
  }
  if (happens(0.5)) at(below(7 * SECONDS), ann, 'cancel')
  for (const one of [phone, desk]) if (happens(0.5)) at(below(7 * SECONDS), one, happens(0.5) ? 'accept' : 'reject')
  for (const { setOnline } of all) {
    if (!happens(0.3)) continue
    const from = below(7 * SECONDS)
    clock.setTimeout(() => setOnline(false), from)
    clock.setTimeout(() => setOnline(true), from + below(20 * SECONDS))
  }
  await clock.advance(120 * SECONDS)
  return all
}

it.each(Array.from({ length: 60 }, (_, seed) => seed))('run %i ends alike on all devices', async (seed) => {
  const devices = await run(seed)
  const ends = devices.flatMap((device) => device.ends().map((end) => end.replace('Elsewhere', '')))
  expect(new Set(ends).size).toBe(1)
  for (const { told } of devices) {
    expect(told.filter((words) => words.startsWith('rings')).length).toBeLessThanOrEqual(1)
    // By its own clock while the link is lost, then a step that comes live, and at last an earlier one that was missed.
    expect(told.filter((words) => !words.startsWith('rings')).length).toBeLessThanOrEqual(3)
  }
})
