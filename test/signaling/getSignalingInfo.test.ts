import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { encodeSignaling } from '../../src/signaling/encodeSignaling.ts'
import { getSignalingInfo, type SignalingInfo } from '../../src/signaling/getSignalingInfo.ts'
import { TSignaling } from '../../src/signaling/TSignaling.ts'
import { thrownBy } from './thrownBy.ts'

const info: SignalingInfo = {
  businessID: 1,
  inviteID: '38897dbf-ecd4-4b59-a132-bc31529a2b18',
  groupID: 'team',
  inviter: 'ann',
  inviteeList: ['bob', 'carol'],
  data: '{"media":"video"}',
  actionType: TSignaling.ACTION_TYPE_INVITE,
  timeout: 30,
}

/** A custom message with this text. */
const message = (data: unknown, rest: object = {}) => ({ type: 'TIMCustomElem', payload: { data }, ...rest })
/** A message with the text of this step. */
const step = (change: object) => message(JSON.stringify({ ...info, ...change }))

it('writes exactly the eight fields, in the order of the Tencent SDK', () => {
  const shuffled = {
    timeout: 30,
    extra: 1,
    ...Object.fromEntries(Object.entries(info).reverse()),
  } as unknown as SignalingInfo
  expect(encodeSignaling(shuffled)).toBe(
    '{"businessID":1,"timeout":30,"data":"{\\"media\\":\\"video\\"}","inviteID":"38897dbf-ecd4-4b59-a132-bc31529a2b18",' +
      '"groupID":"team","actionType":1,"inviter":"ann","inviteeList":["bob","carol"]}',
  )
})

test('every step that is written is read back as it was', () => {
  const id = fc.string({ minLength: 1, unit: 'grapheme' })
  const steps = fc.record({
    businessID: fc.constant(1),
    inviteID: id,
    groupID: fc.string(),
    inviter: id,
    inviteeList: fc.array(id),
    data: fc.string({ unit: 'binary' }),
    actionType: fc.constantFrom(2, 3, 4, 5),
    timeout: fc.constant(0),
  })
  const invites = fc.record({
    invite: fc.constant({ actionType: 1 }),
    timeout: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  })
  fc.assert(
    fc.property(steps, fc.option(invites, { nil: undefined }), (answer, invite) => {
      const given = { ...answer, ...(invite && { ...invite.invite, timeout: invite.timeout }) } as SignalingInfo
      expect(getSignalingInfo(message(encodeSignaling(given)))).toEqual(given)
    }),
    { numRuns: 1000 },
  )
})

describe('what is no signaling message gives null', () => {
  test.each([
    ['an empty object', {}],
    ['a text message', { type: 'TIMTextElem', payload: { text: 'inviteID actionType' } }],
    ['a custom message of another kind', message('{"businessID":"text_link"}')],
    ['one of the two words only', message('{"inviteID":"1"}')],
    ['a word that is there only once it is read', message('{"\\u0069nviteID":"1","actionType":1}')],
    ['another type with the right text', { ...step({}), type: 'TIMTextElem' }],
    ['no payload', { type: 'TIMCustomElem' }],
    ['payload null', { type: 'TIMCustomElem', payload: null }],
    ['payload data that is no text', message({ inviteID: '1', actionType: 1 })],
    ['cloudCustomData of another kind', message('{"inviteID":"1"}', { cloudCustomData: '{"type":"typing"}' })],
  ])('%s', (_, given) => expect(getSignalingInfo(given)).toBeNull())
})

describe('what names no invitation gives null, where the Tencent SDK throws or gives half an answer', () => {
  test.each([
    ['broken JSON', '{"inviteID":"1","actionType":'],
    ['plain words', 'inviteID actionType'],
    ['JSON null', 'null'],
    ['a JSON text', '"inviteID actionType"'],
    ['a JSON array', '["inviteID","actionType"]'],
    ['no inviteID', '{"inviteIDs":"1","actionType":1}'],
    ['an empty inviteID', '{"inviteID":"","actionType":1}'],
    ['an inviteID that is no text', '{"inviteID":1,"actionType":1}'],
  ])('%s', (_, text) => {
    expect(getSignalingInfo(message(text))).toBeNull()
    expect(getSignalingInfo(message(text, { cloudCustomData: '{"type":"tsignaling"}' }))).toBeNull()
  })
})

it('knows a signaling message by its cloudCustomData alone', () => {
  expect(getSignalingInfo(message('{"inviteID":"1"}', { cloudCustomData: '{"a":1,"type":"tsignaling"}' }))).toEqual({
    businessID: 1,
    inviteID: '1',
    groupID: '',
    inviter: '',
    inviteeList: [],
    data: '',
    actionType: 1,
    timeout: 0,
  })
})

it('drops extra fields and fills in missing ones', () => {
  expect(getSignalingInfo(message('{"inviteID":"1","actionType":3,"colour":"red"}'))).toEqual({
    businessID: 1,
    inviteID: '1',
    groupID: '',
    inviter: '',
    inviteeList: [],
    data: '',
    actionType: 3,
    timeout: 0,
  })
})

test.each<[string, unknown, keyof SignalingInfo, unknown]>([
  ['businessID 0', { businessID: 0 }, 'businessID', 1],
  ['businessID null', { businessID: null }, 'businessID', 1],
  ['businessID text', { businessID: 'av_call' }, 'businessID', 1],
  ['another businessID', { businessID: 7 }, 'businessID', 7],
  ['groupID null', { groupID: null }, 'groupID', ''],
  ['inviter a number', { inviter: 7 }, 'inviter', ''],
  ['inviteeList a text', { inviteeList: 'bob' }, 'inviteeList', []],
  ['inviteeList with other things in it', { inviteeList: ['bob', 7, null] }, 'inviteeList', ['bob']],
  ['data an object', { data: {} }, 'data', ''],
  ['action type 0', { actionType: 0 }, 'actionType', 1],
  ['action type null', { actionType: null }, 'actionType', 1],
  ['an unknown action type', { actionType: 6 }, 'actionType', 0],
  ['an action type as text', { actionType: '3' }, 'actionType', 0],
  ['timeout null, as NaN is written', { timeout: null }, 'timeout', 0],
  ['timeout below 0', { timeout: -1 }, 'timeout', 0],
  ['timeout as text', { timeout: '30' }, 'timeout', 0],
  ['timeout of an accept', { actionType: 3 }, 'timeout', 0],
  ['timeout of a timeout', { actionType: 5 }, 'timeout', 0],
])('%s', (_, change, field, read) => {
  expect(getSignalingInfo(step(change as object))).toMatchObject({ [field]: read })
})

test.each([undefined, null, 'message', 7, [[]]])('refuses %o in place of a message', (given) => {
  expect(thrownBy(() => getSignalingInfo(given))).toMatchObject({
    name: 'SignalingArgumentError',
    field: 'message',
    received: given,
  })
})

it('gives null for any other object, and never throws', () => {
  fc.assert(
    fc.property(fc.object(), fc.string(), (given, data) => {
      expect(getSignalingInfo(given)).toBeNull()
      expect(getSignalingInfo(message(`${data}inviteID actionType`))).toBeNull()
    }),
  )
  const touchy = {
    get type() {
      throw new Error('not now')
    },
  }
  expect(getSignalingInfo(touchy)).toBeNull()
})
