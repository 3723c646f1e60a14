import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type CallData, type CallDataPatch, readCallData, writeCallData } from '../../src/signaling/callData.ts'

const all: CallData = { media: 'video', reason: 'busy', message: 'later', purpose: 'Standup', callID: '42' }

describe('reading', () => {
  it('gives the well-known keys and nothing else', () => {
    expect(readCallData(JSON.stringify({ ...all, colour: 'red' }))).toEqual(all)
    expect(readCallData('{"colour":"red"}')).toEqual({})
  })

  test.each(['', 'hello', 'null', '7', '"{}"', '[{"media":"video"}]', '{"media":"video"'])(
    'leaves alone %o, which is no JSON object',
    (data) => expect(readCallData(data)).toEqual({}),
  )

  test.each<[object, CallData]>([
    [{ media: 'screen', callID: 42, message: null, reason: ['x'] }, {}],
    [{ media: 'Audio' }, {}],
    [
      { message: '', purpose: '' },
      { message: '', purpose: '' },
    ],
    [{ message: { toString: 1 }, media: { toString: 1 }, call_type: { valueOf: 1 }, data: { cmd: {} } }, {}],
  ])('does not count a value of the wrong type: %o', (object, read) => {
    expect(readCallData(JSON.stringify(object))).toEqual(read)
  })

  describe("what Tencent's call kits write", () => {
    const kit = { version: 4, businessID: 'av_call', platform: 'Web', room_id: 7 }
    test.each<[string, object, CallData]>([
      ['an audio call', { ...kit, call_type: 1, data: { cmd: 'audioCall', room_id: 7 } }, { media: 'audio' }],
      ['a video call', { ...kit, call_type: 2, data: { cmd: 'videoCall', room_id: 7 } }, { media: 'video' }],
      ['an old kit, without data', { version: 0, call_type: 2, room_id: 7 }, { media: 'video' }],
      ['a new kit, without call_type', { ...kit, data: { cmd: 'audioCall' } }, { media: 'audio' }],
      ['both, and they differ', { ...kit, call_type: 1, data: { cmd: 'videoCall' } }, { media: 'video' }],
      ['another command', { ...kit, call_type: 2, data: { cmd: 'hangup' } }, { media: 'video' }],
      ['an unknown kind of call', { ...kit, call_type: 0 }, {}],
      ['data that is no object', { ...kit, call_type: 1, data: 'audioCall' }, { media: 'audio' }],
      ['a busy line', { ...kit, call_type: 1, line_busy: 'line_busy' }, { media: 'audio', reason: 'busy' }],
      ['a busy line, from an old kit', { line_busy: '' }, { reason: 'busy' }],
      ['a busy line, from a new kit', { ...kit, data: { message: 'lineBusy' } }, { reason: 'busy' }],
      ['a line that is not busy', { line_busy: false, data: { message: 'ok' } }, {}],
      ['no word about the line', { line_busy: null }, {}],
      ["ringkit's keys beside them", { ...all, reason: 'dnd', call_type: 1, line_busy: '' }, { ...all, reason: 'dnd' }],
    ])('%s', (_, object, read) => expect(readCallData(JSON.stringify(object))).toEqual(read))
  })
})

describe('writing', () => {
  test.each<[string, string, CallDataPatch, string]>([
    ['into nothing', '', { media: 'audio', callID: '7' }, '{"media":"audio","callID":"7"}'],
    ['into an empty object', ' { } ', { media: 'audio' }, '{"media":"audio"}'],
    [
      'beside unknown keys',
      '{"a":1,"b":[1,{"c":"}"}]}',
      { media: 'audio' },
      '{"a":1,"b":[1,{"c":"}"}],"media":"audio"}',
    ],
    ['over a key that is there', '{"media":"audio","a":1}', { media: 'video' }, '{"a":1,"media":"video"}'],
    ['a key out', '{"media":"audio","a":1}', { media: undefined }, '{"a":1}'],
    ['the last key out', '{"media":"audio"}', { media: undefined }, '{}'],
    ['nothing', ' {"a": 1} ', {}, ' {"a": 1} '],
    ['out what is not there', ' {"a": 1} ', { media: undefined }, ' {"a": 1} '],
    ['nothing into text', 'hello', { media: undefined }, 'hello'],
    ['beside plain text', 'hello', { media: 'audio' }, '{"text":"hello","media":"audio"}'],
    ['beside a JSON array', '[1]', { media: 'audio' }, '{"text":"[1]","media":"audio"}'],
    [
      'into an inner key of the same name',
      '{"a":{"media":1}}',
      { media: 'audio' },
      '{"a":{"media":1},"media":"audio"}',
    ],
    [
      'over a key written with an escape',
      '{"\\u006dedia":1,"a":"\\""}',
      { media: 'audio' },
      '{"a":"\\"","media":"audio"}',
    ],
  ])('%s', (_, data, patch, text) => expect(writeCallData(data, patch)).toBe(text))

  it('keeps numbers that JavaScript would round, and keys that JavaScript would move', () => {
    const data = '{"b":1.50,"room":12345678901234567890,"1":2,"__proto__":{"x":1}}'
    expect(writeCallData(data, { reason: 'busy' })).toBe(`${data.slice(0, -1)},"reason":"busy"}`)
  })

  it('takes a very long text', () => {
    const data = JSON.stringify({ text: 'x"\\'.repeat(1_000_000) })
    expect(JSON.parse(writeCallData(data, { media: 'audio' }))).toEqual({ ...JSON.parse(data), media: 'audio' })
  })
})

describe('for any data and any patch', () => {
  const patches: fc.Arbitrary<CallDataPatch> = fc.record(
    {
      media: fc.constantFrom('audio', 'video', undefined),
      reason: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
      message: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
      callID: fc.option(fc.string(), { nil: undefined }),
    },
    { requiredKeys: [] },
  )
  const key = fc.oneof(fc.constantFrom('media', 'reason', 'message', 'call_type', 'data'), fc.string())
  const objects = fc.dictionary(key, fc.jsonValue(), { noNullPrototype: true })
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    objects.map((object) => JSON.stringify(object)),
    objects.map((object) => JSON.stringify(object, null, 2)),
  )

  test('what was written is read', () => {
    fc.assert(
      fc.property(texts, patches, (data, patch) => {
        const written = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
        expect(readCallData(writeCallData(data, patch))).toMatchObject(written)
      }),
      { numRuns: 1000 },
    )
  })

  test('nothing else of an object changes', () => {
    fc.assert(
      fc.property(objects, patches, (object, patch) => {
        const merged = JSON.parse(JSON.stringify({ ...object, ...patch }))
        expect(JSON.parse(writeCallData(JSON.stringify(object), patch))).toEqual(merged)
      }),
      { numRuns: 1000 },
    )
  })

  test('text that is no object is still there, and a second write keeps it so', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (data) => {
        fc.pre(!data.trimStart().startsWith('{'))
        const once = writeCallData(data, { reason: 'busy' })
        expect(JSON.parse(writeCallData(once, { media: 'audio' }))).toEqual({
          text: data,
          reason: 'busy',
          media: 'audio',
        })
      }),
    )
  })

  test('the reader never throws', () => {
    fc.assert(fc.property(texts, (data) => void readCallData(data)))
  })
})
