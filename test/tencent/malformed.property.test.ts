import fc from 'fast-check'
import { encodeSignaling, TSignaling } from 'ringkit/store'
import { createTencentClient } from 'ringkit/tencent'
import { afterEach, expect, it, vi } from 'vitest'
import { PATIENCE } from '../invitation/runs.ts'
import { createChat } from './cloud/createChat.ts'
import { phones } from './phones.ts'
import { stranger } from './stranger.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    true,
    '',
    '__proto__',
    'ann',
    'bob',
    'team',
    -1,
    0,
    1,
    2,
    3,
    4,
    5,
    1e308,
    [],
    {},
    ['bob'],
    [null],
    [1],
  ),
)

/** Nearly a step: fields are missing, or are not what they should be. */
const nearly = fc
  .record(
    {
      businessID: odd,
      inviteID: fc.oneof(fc.constantFrom('good', 'good', 'other', '__proto__', 'constructor'), odd),
      groupID: fc.oneof(fc.constantFrom('', 'team'), odd),
      inviter: fc.oneof(fc.constantFrom('ann', 'carol'), odd),
      inviteeList: fc.oneof(fc.constantFrom(['bob'], ['bob', 'bob'], ['carol', 'bob']), odd),
      data: odd,
      actionType: fc.oneof(fc.integer({ min: 0, max: 6 }), odd),
      timeout: odd,
    },
    { requiredKeys: ['inviteID', 'actionType'] },
  )
  .map((step) => JSON.stringify(step))

const text = fc.oneof(
  nearly,
  fc.json(),
  fc.string(),
  fc.constantFrom(
    '{"inviteID":"good","actionType":',
    '"inviteID actionType"',
    'null',
    '[]',
    '{"inviteID":1e999,"actionType":3}',
  ),
)
const mark = fc.oneof(
  fc.constantFrom(
    '',
    '{}',
    'null',
    '{"ringkit":1}',
    '{"ringkit":1,"device":7}',
    '{"type":"tsignaling"}',
    '{"ringkit":1,"device":"x","online":9}',
  ),
  fc.json(),
  fc.string(),
)

it(
  'whatever Carol writes into messages, nothing throws, and what Ann sends between still comes',
  async () => {
    const print = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ data: text, cloudCustomData: mark, group: fc.boolean() }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.boolean(),
        async (messages, away) => {
          const world = phones()
          const { cloud, clock, phone, done } = world
          cloud.createGroup('team', ['ann', 'bob', 'carol'])
          const bob = await phone('bob')
          const carol = await stranger(world, 'carol')
          const ann = await stranger(world, 'ann')
          // While Bob is away, they come in one batch with the good ones.
          bob.line.setOnline(!away)
          const step = {
            inviteID: 'good',
            groupID: 'team',
            inviter: 'ann',
            inviteeList: ['bob', 'carol'],
            data: 'good',
          }
          const half = messages.length >> 1
          for (const [at, { data, cloudCustomData, group }] of messages.entries()) {
            if (at === half)
              await ann.sendText('team', encodeSignaling({ ...step, actionType: 1, timeout: 60 }), { group: true })
            // What Ann will call hers nobody can know before she has; and two of one name are not two.
            const said = at < half || isInvitation(data) ? data.replaceAll('good', 'other') : data
            await carol.sendText(group ? 'team' : 'bob', said, { group, cloudCustomData })
          }
          await ann.sendText('team', encodeSignaling({ ...step, actionType: 2, timeout: 0 }), { group: true })
          const cancel = bob.heard.filter(({ data }) => data.inviteID === 'good')
          bob.line.setOnline(true)
          await clock.advance(10_000)
          const told = bob.heard.filter(({ data }) => data.inviteID === 'good').map(({ name }) => name)
          // What began and ended while Bob was away is told to nobody; Carol has a say in her own answer only.
          if (away) expect(told).toEqual([])
          else {
            expect(told[0]).toBe('newInvitationReceived')
            expect(told.at(-1)).toBe('ts_invitation_cancelled')
            expect(cancel.length).toBe(told.length)
          }
          expect(bob.store.getAll().find(({ inviteID }) => inviteID === 'good')?.status).toBe(
            away ? undefined : 'cancelled',
          )
          expect(bob.errors.map(({ code }) => code).filter((code) => code !== 'forged')).toEqual([])
          // Still alive.
          await done(bob.client.invite({ userID: 'ann' }))
          for (const spy of print) expect(spy).not.toHaveBeenCalled()
        },
      ),
      { numRuns: process.env.CI ? 3_000 : 300 },
    )
  },
  PATIENCE,
)

function isInvitation(data: string): boolean {
  try {
    const { actionType } = JSON.parse(data)
    return !actionType || actionType === 1
  } catch {
    return false
  }
}

/** Nearly a message object. */
const junk = fc.oneof(
  odd,
  fc.record(
    {
      ID: odd,
      type: fc.oneof(fc.constant('TIMCustomElem'), odd),
      payload: fc.oneof(fc.record({ data: fc.oneof(nearly, odd) }, { requiredKeys: [] }), odd),
      conversationID: odd,
      conversationType: fc.oneof(fc.constantFrom('C2C', 'GROUP'), odd),
      from: fc.oneof(fc.constantFrom('ann', 'carol'), odd),
      to: odd,
      time: fc.oneof(fc.constantFrom(Number.NaN, -1, 0, Infinity, 1_767_225_600), odd),
      sequence: odd,
      random: odd,
      version: odd,
      cloudCustomData: fc.oneof(mark, odd),
      isRevoked: odd,
    },
    { requiredKeys: [] },
  ),
)

it(
  'whatever a chat object hands over beside a good message, the good one counts',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(junk, { maxLength: 8 }), fc.nat(8), odd, async (list, at, other) => {
        const { clock, cloud, done } = phones()
        const chat = createChat(cloud.connect(), clock)
        const handlers = new Map<string, (event: object) => void>()
        const client = createTencentClient({
          chat: {
            ...chat,
            on(name: string, handler: (event: object) => void) {
              handlers.set(name, handler)
              chat.on(name, handler)
            },
          },
          clock,
        })
        const rung: string[] = []
        client.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, ({ data }) => rung.push(data.inviteID))
        await done(chat.login({ userID: 'bob' }))
        await clock.advance(1)
        const step = { inviteID: 'fine', groupID: '', inviter: 'ann', inviteeList: ['bob'], data: '', timeout: 0 }
        const good = {
          ...{
            ID: 'm1',
            type: 'TIMCustomElem',
            conversationID: 'C2Cann',
            conversationType: 'C2C',
            from: 'ann',
            to: 'bob',
          },
          payload: { data: encodeSignaling({ ...step, actionType: 1 }), description: '', extension: '' },
          time: Math.floor(clock.now() / 1000),
        }
        for (const name of ['onMessageReceived', 'onMessageModified']) {
          handlers.get(name)?.({ data: other })
          handlers.get(name)?.({ data: list.toSpliced(at, 0, good) })
        }
        for (const name of ['netStateChange', 'onConversationListUpdated', 'sdkStateReady']) {
          handlers.get(name)?.({ data: other })
        }
        expect(rung.filter((inviteID) => inviteID === 'fine')).toEqual(['fine'])
        await clock.advance(60_000)
      }),
      { numRuns: process.env.CI ? 3_000 : 300 },
    )
  },
  PATIENCE,
)
