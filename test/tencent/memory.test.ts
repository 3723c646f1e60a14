import { expect, it } from 'vitest'
import type { Chat } from './cloud/createChat.ts'
import { phones } from './phones.ts'

/** How long what has ended is remembered. */
const REMEMBERED = 10 * 60_000

/** A phone whose client counts what it asks of its chat object, without a store. */
async function counted({ phone }: ReturnType<typeof phones>, userID: string) {
  const count = { sent: 0, edited: 0, read: 0 }
  const made = await phone(userID, {
    instead: (chat) => ({
      sendMessage: ((...args: Parameters<Chat['sendMessage']>) => {
        count.sent++
        return chat.sendMessage(...args)
      }) as Chat['sendMessage'],
      modifyMessage: ((message) => {
        count.edited++
        return chat.modifyMessage(message)
      }) as Chat['modifyMessage'],
      getMessageListHopping: (options) => {
        count.read++
        return chat.getMessageListHopping(options)
      },
    }),
  })
  return { ...made, count }
}

it('with nothing ringing and nothing remembered there is no timer', async () => {
  const world = phones()
  const { clock, phone, done } = world
  const ann = await phone('ann')
  const bob = await phone('bob')
  // The stores remember for themselves.
  for (const { stop } of [ann, bob]) stop()
  await clock.advance(10_000)
  expect(clock.pendingTimers).toBe(0)
  const { inviteID } = await done(ann.client.invite({ userID: 'bob', timeout: 30 }))
  await done(bob.client.accept({ inviteID }))
  await clock.advance(REMEMBERED + 60_000)
  for (const { client } of [ann, bob]) expect(await client.getPendingInvitations()).toEqual([])
  expect(clock.pendingTimers).toBe(0)
})

it('a thousand invitations one after the other cost the same each, and leave nothing behind', async () => {
  const world = phones()
  const { clock, done } = world
  let timers = 0
  const { setTimeout } = clock
  clock.setTimeout = (...args) => {
    timers++
    return setTimeout(...args)
  }
  const [ann, bob] = [await counted(world, 'ann'), await counted(world, 'bob')]
  for (const { stop } of [ann, bob]) stop()
  const ends = ['accept', 'reject', 'cancel', 'time out'] as const
  const total = () => [ann, bob].flatMap(({ count, heard }) => [...Object.values(count), heard.length])
  const costs: string[] = []
  const armed: number[] = []
  for (let at = 0; at < 1_000; at++) {
    const end = ends[at % ends.length] as (typeof ends)[number]
    const [before, timersBefore] = [total(), timers]
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', timeout: 2 }))
    if (end === 'cancel') await done(ann.client.cancel({ inviteID }))
    else if (end !== 'time out') await done(bob.client[end]({ inviteID }))
    await clock.advance(10_000)
    costs.push(
      total()
        .map((now, index) => now - (before[index] ?? 0))
        .join(),
    )
    armed.push(timers - timersBefore)
  }
  // Messages sent, edited and read, and events told.
  expect(costs.filter((cost, at) => cost !== costs[at % ends.length])).toEqual([])
  expect(Math.max(...armed.slice(-100))).toBeLessThanOrEqual(Math.max(...armed.slice(0, 100)) + 2)
  await clock.advance(REMEMBERED + 1_000)
  expect(clock.pendingTimers).toBe(0)
})

it('timers do not grow with the number of invitations that ring or are remembered', async () => {
  const { clock, phone, done } = phones()
  const ann = await phone('ann')
  const bob = await phone('bob')
  for (const { stop } of [ann, bob]) stop()
  await clock.advance(10_000)
  const sent = []
  for (let at = 0; at < 50; at++) sent.push(await done(ann.client.invite({ userID: 'bob', timeout: 100 + at })))
  const few = clock.pendingTimers
  for (let at = 0; at < 200; at++) sent.push(await done(ann.client.invite({ userID: 'bob', timeout: 100 + at })))
  expect(clock.pendingTimers).toBe(few)
  for (const { inviteID } of sent) await done(bob.client.reject({ inviteID }))
  expect(clock.pendingTimers).toBeLessThanOrEqual(few)
})
