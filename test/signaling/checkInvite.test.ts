import { describe, expect, it, test } from 'vitest'
import { checkInvite } from '../../src/signaling/checkInvite.ts'
import { thrownBy } from './thrownBy.ts'

const pushDefaults = {
  disablePush: false,
  disableVoipPush: true,
  title: '',
  description: '',
  extension: '',
  androidInfo: { VIVOClassification: 1 },
  apnsInfo: { ignoreIOSBadge: false, disableVoipPush: true },
}

it('fills in every default', () => {
  expect(checkInvite({ userID: 'bob' })).toEqual({
    userID: 'bob',
    data: '',
    timeout: 0,
    onlineUserOnly: false,
    offlinePushInfo: pushDefaults,
  })
})

it('keeps what was given and drops what it does not know', () => {
  const options = { userID: 'bob', data: '{"media":"video"}', timeout: 0.5, onlineUserOnly: true, colour: 'red' }
  expect(checkInvite(options)).toEqual({
    userID: 'bob',
    data: '{"media":"video"}',
    timeout: 0.5,
    onlineUserOnly: true,
    offlinePushInfo: pushDefaults,
  })
})

it('takes a timeout of 0, which never comes', () => {
  expect(checkInvite({ userID: 'bob', timeout: 0 }).timeout).toBe(0)
})

it('takes a field that is undefined as missing', () => {
  const options = { userID: 'bob', data: undefined, timeout: undefined, onlineUserOnly: undefined }
  expect(checkInvite(options)).toMatchObject({ data: '', timeout: 0, onlineUserOnly: false })
})

test.each([
  ['undefined', undefined, 'undefined'],
  ['null', null, 'null'],
  ['a string', 'bob', '"bob"'],
  ['an array', ['bob'], 'an array'],
  ['a function', () => {}, 'a function'],
])('refuses %s in place of the options', (_, options, said) => {
  expect(thrownBy(() => checkInvite(options))).toMatchObject({
    name: 'SignalingArgumentError',
    code: 'invalid-argument',
    field: 'options',
    received: options,
    shortMessage: `invite: options must be an object, but it is ${said}.`,
  })
})

describe('each wrong field is named, with what it got and what is allowed', () => {
  const text = 'a string'
  const seconds = 'a finite number of seconds, 0 or more'
  test.each([
    ['userID', undefined, 'a non-empty string'],
    ['userID', '', 'a non-empty string'],
    ['userID', 7, 'a non-empty string'],
    ['userID', new String('bob'), 'a non-empty string'],
    ['data', null, text],
    ['data', { media: 'video' }, text],
    ['timeout', -1, seconds],
    ['timeout', Number.NaN, seconds],
    ['timeout', Number.POSITIVE_INFINITY, seconds],
    ['timeout', 1e306, seconds],
    ['timeout', '30', seconds],
    ['timeout', 30n, seconds],
    ['timeout', null, seconds],
    ['onlineUserOnly', 'false', 'true or false'],
    ['onlineUserOnly', 0, 'true or false'],
    ['offlinePushInfo', null, 'an object'],
    ['offlinePushInfo', [], 'an object'],
  ])('%s: %o', (field, received, allowed) => {
    const error = thrownBy(() => checkInvite({ userID: 'bob', [field]: received }))
    expect(error).toMatchObject({ name: 'SignalingArgumentError', field, received, allowed })
    expect(error).toHaveProperty('message', expect.stringContaining(`invite: ${field} must be ${allowed}, but it is `))
  })
})

it('shows only the beginning of a long text', () => {
  const error = thrownBy(() => checkInvite({ userID: 'bob', timeout: 'x'.repeat(1_000_000) }))
  expect(String(error).length).toBeLessThan(300)
})

describe('odd objects', () => {
  it('takes one without a prototype', () => {
    expect(checkInvite(Object.assign(Object.create(null), { userID: 'bob' })).userID).toBe('bob')
  })

  it('takes one of a class with getters, and reads each field once', () => {
    let reads = 0
    class Options {
      get userID() {
        reads++
        return reads === 1 ? 'bob' : ''
      }
    }
    expect(checkInvite(new Options()).userID).toBe('bob')
    expect(reads).toBe(1)
  })

  it('turns what a getter throws into a refusal that keeps it as cause', () => {
    const cause = new Error('not now')
    const options = {
      get userID() {
        throw cause
      },
    }
    expect(thrownBy(() => checkInvite(options))).toMatchObject({
      name: 'SignalingArgumentError',
      field: 'options',
      cause,
    })
  })

  it('refuses a revoked proxy', () => {
    const { proxy, revoke } = Proxy.revocable({ userID: 'bob' }, {})
    revoke()
    expect(thrownBy(() => checkInvite(proxy))).toMatchObject({ name: 'SignalingArgumentError', field: 'options' })
  })
})
