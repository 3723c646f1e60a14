import { createVirtualClock } from 'ringkit/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import type { MessageDraft } from './CloudMessage.ts'
import { type Cloud, type CloudLine, createCloud } from './createCloud.ts'

let clock: ReturnType<typeof createVirtualClock>
let cloud: Cloud

beforeEach(() => {
  clock = createVirtualClock()
  cloud = createCloud({ clock })
  cloud.createGroup('team', ['ann', 'bob'])
})

/** A call, and the time that it takes. */
async function done<Result>(call: Promise<Result>, ms = 10): Promise<Result> {
  call.catch(() => {})
  await clock.advance(ms)
  return call
}

/** A device, signed in, and what it is handed: each list on its own. */
async function device(userID: string) {
  const line = cloud.connect()
  const heard: string[] = []
  line.onMessages = (list) => void heard.push(list.map(({ payload }) => payload.data).join())
  line.onEdits = (list) => void heard.push(`edit: ${list.map(({ payload }) => payload.data).join()}`)
  await done(line.signIn(userID))
  return { line, heard }
}

function send(line: CloudLine, data: string, more: Partial<MessageDraft> = {}) {
  return line.send({
    ...{ to: 'bob', conversationType: 'C2C', cloudCustomData: '', priority: 'High', onlineUserOnly: false },
    payload: { data, description: '', extension: '' },
    control: { noUnread: false, noLastMessage: false, noModeration: false },
    ...more,
  })
}

const inTeam = { to: 'team', conversationType: 'GROUP' } as const
const payload = (data: string) => ({ data, description: '', extension: '' })

describe('a message', () => {
  it('goes to all other devices of sender and receiver, and is numbered and stamped by the service', async () => {
    const devices = [await device('ann'), await device('ann'), await device('bob'), await device('carol')]
    const [{ line }] = devices as [(typeof devices)[number]]
    await clock.advance(1_900)
    expect(await done(send(line, 'one'))).toMatchObject({ from: 'ann', sequence: 1, version: 0 })
    expect(await done(send(line, 'two'))).toMatchObject({ sequence: 2, time: Math.floor(clock.now() / 1000) })
    expect(devices.map(({ heard }) => heard)).toEqual([[], ['one', 'two'], ['one', 'two'], []])
  })

  it('of a group is numbered in the group, and refused without the group or outside of it', async () => {
    const [ann, bob, carol] = [await device('ann'), await device('bob'), await device('carol')]
    await done(send(ann.line, 'one', inTeam))
    expect(await done(send(bob.line, 'two', inTeam))).toMatchObject({ sequence: 2 })
    await expect(done(send(carol.line, 'x', inTeam))).rejects.toMatchObject({ code: 10007 })
    await expect(done(send(carol.line, 'x', { ...inTeam, to: 'none' }))).rejects.toMatchObject({ code: 10010 })
    expect([ann.heard, bob.heard]).toEqual([['two'], ['one']])
  })

  it('keeps its place on a link that is slow, loses and delays: all comes late, in order, once', async () => {
    const [ann, bob] = [await device('ann'), await device('bob')]
    for (const { line } of [ann, bob]) Object.assign(line.faults, { latency: [5, 300], loss: 0.4 })
    const words = Array.from({ length: 30 }, (_, at) => String(at))
    await done(Promise.all(words.map((word) => send(ann.line, word))), 30_000)
    expect(bob.heard).toEqual(words)
  })

  it('can be overtaken when it is handed out, and come twice', async () => {
    const [ann, bob] = [await device('ann'), await device('bob')]
    Object.assign(bob.line.faults, { latency: 10, reorder: 0.3, duplicate: 0.3 })
    const words = Array.from({ length: 30 }, (_, at) => String(at))
    await done(Promise.all(words.map((word) => send(ann.line, word))), 1_000)
    expect(bob.heard).not.toEqual(words)
    expect(bob.heard.length).toBeGreaterThan(words.length)
    expect(new Set(bob.heard)).toEqual(new Set(words))
  })

  it('that a device is never handed is in its history all the same', async () => {
    const [ann, bob] = [await device('ann'), await device('bob')]
    bob.line.faults.lose = ({ payload }) => payload.data === 'lost'
    await done(send(ann.line, 'lost'))
    await done(send(ann.line, 'kept'))
    expect(bob.heard).toEqual(['kept'])
    expect((await done(bob.line.history('C2Cann', { count: 15 }))).messages).toHaveLength(2)
  })

  it('for users online only is nowhere afterwards', async () => {
    const [ann, bob] = [await device('ann'), await device('bob')]
    await done(send(ann.line, 'now', { onlineUserOnly: true }))
    expect([bob.heard, cloud.messages(), await done(bob.line.unread())]).toEqual([['now'], [], []])
    expect(cloud.sent()).toHaveLength(1)
  })

  it('is refused as often as the test has said', async () => {
    const { line } = await device('ann')
    line.fail(20007, 'You are blocked.', 2)
    const calls = ['one', 'two', 'three'].map((word) => send(line, word))
    const results = await done(Promise.allSettled(calls))
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
    expect(results[0]).toMatchObject({ reason: { code: 20007, message: 'You are blocked.' } })
  })
})

describe('an edit', () => {
  it('goes to all devices but the editor, who has the answer', async () => {
    const devices = [await device('ann'), await device('ann'), await device('bob')]
    const [{ line }] = devices as [(typeof devices)[number]]
    const { ID } = await done(send(line, 'old'))
    expect(await done(line.edit({ ID, payload: payload('new'), version: 0 }))).toMatchObject({ version: 1 })
    expect(devices.map(({ heard }) => heard.at(-1))).toEqual([undefined, 'edit: new', 'edit: new'])
  })

  it('of an older version is refused with the message as it now is, and of nothing stored with 20026', async () => {
    const { line } = await device('ann')
    const { ID } = await done(send(line, 'old'))
    await done(line.edit({ ID, payload: payload('new'), version: 0 }))
    await expect(done(line.edit({ ID, payload: payload('x'), version: 0 }))).rejects.toMatchObject({
      code: 20027,
      data: { message: { payload: payload('new'), version: 1 } },
    })
    const { ID: gone } = await done(send(line, 'now', { onlineUserOnly: true }))
    await expect(done(line.edit({ ID: gone, payload: payload('x'), version: 0 }))).rejects.toMatchObject({
      code: 20026,
    })
  })
})

describe('a lost link', () => {
  it('a request is sent again when it is back, and done once, wherever it was', async () => {
    const [ann, bob] = [await device('ann'), await device('bob')]
    ann.line.faults.latency = 100
    for (const ms of [0, 50, 100, 150]) {
      const call = send(ann.line, `after ${ms} ms`)
      await clock.advance(ms)
      ann.line.setOnline(false)
      await clock.advance(5_000)
      ann.line.setOnline(true)
      await done(call, 200)
    }
    expect(bob.heard).toEqual(['after 0 ms', 'after 50 ms', 'after 100 ms', 'after 150 ms'])
  })

  it('a request without an answer fails with 2801 after 15 s, and is not sent any more', async () => {
    const { line } = await device('ann')
    line.setOnline(false)
    const call = send(line, 'never')
    await expect(done(call, 15_000)).rejects.toMatchObject({ code: 2801 })
    line.setOnline(true)
    await clock.advance(1_000)
    expect(cloud.sent()).toEqual([])
  })

  it('what was missed comes in the order of each conversation, edits of what was known included', async () => {
    const [ann, bob] = [await device('ann'), await device('bob')]
    const { ID } = await done(send(ann.line, 'known'))
    bob.heard.length = 0
    bob.line.setOnline(false)
    await done(send(ann.line, 'one'))
    await done(send(ann.line, 'in the team', inTeam))
    await done(send(ann.line, 'two'))
    await done(ann.line.edit({ ID, payload: payload('KNOWN'), version: 0 }))
    const three = await done(send(ann.line, 'three'))
    await done(ann.line.edit({ ID: three.ID, payload: payload('THREE'), version: 0 }))
    await done(send(ann.line, 'now', { onlineUserOnly: true }))
    bob.line.setOnline(true)
    await clock.advance(10)
    expect(bob.heard).toEqual(['one,two', 'edit: KNOWN', 'THREE', 'in the team'])
    bob.line.setOnline(false)
    bob.line.setOnline(true)
    await clock.advance(10)
    expect(bob.heard).toHaveLength(4)
  })
})

it('conversations and unread messages leave out what is kept out of them', async () => {
  const [ann, bob] = [await device('ann'), await device('bob')]
  await done(send(ann.line, 'one'))
  await clock.advance(5_000)
  await done(send(ann.line, 'two', { control: { noUnread: true, noLastMessage: true, noModeration: true } }))
  expect(await done(bob.line.conversations())).toMatchObject([
    { conversationID: 'C2Cann', unreadCount: 1, lastMessage: { payload: payload('one') } },
  ])
  expect(await done(bob.line.unread())).toMatchObject([{ payload: payload('one') }])
})
