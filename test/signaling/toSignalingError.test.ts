import { describe, expect, it, test } from 'vitest'
import { InvitationSettledError } from '../../src/signaling/InvitationSettledError.ts'
import { SignalingArgumentError } from '../../src/signaling/SignalingArgumentError.ts'
import { SignalingError } from '../../src/signaling/SignalingError.ts'
import { toSignalingError } from '../../src/signaling/toSignalingError.ts'

test.each([
  [8010, 'InvitationGoneError', 8010],
  [8020, 'InvitationGoneError', 8020],
  [2024, 'NotSignedInError', 2024],
  [3000, 'NotSignedInError', 2024],
  [8011, 'SignalingError', 8011],
  [10007, 'SignalingError', 10007],
  ['E_LOST', 'SignalingError', 'E_LOST'],
])('code %o becomes a %s', (code, name, kept) => {
  const cause = Object.assign(new Error('words of the service'), { code })
  const error = toSignalingError(cause, 'id-1')
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ name, code: kept, cause })
})

it('keeps the words of the service, and ends them before its own', () => {
  const error = toSignalingError({ code: 20009, message: 'not friends' }, 'id-1')
  expect(error).toMatchObject({ shortMessage: 'not friends', inviteID: 'id-1' })
  expect(error.message).toBe('not friends. See `code` and `cause`; if it may pass, try again.')
})

it('finds words where the SDK has none', () => {
  expect(toSignalingError({ code: 8011, message: '' }).shortMessage).toBe(
    'This user may not do that to this invitation.',
  )
  expect(toSignalingError({ code: 99 }, '', 'accept').shortMessage).toBe('accept: the engine failed with 99.')
})

it('gives back what is a SignalingError already, also one of another copy of ringkit', () => {
  const theirs = Object.assign(new Error('x'), { name: 'SignalingError', code: 8011, shortMessage: 'x' })
  const ours = [
    new SignalingError('x', { code: 1 }),
    new SignalingArgumentError('invite', 'userID', '', 'a non-empty string'),
    new InvitationSettledError('accept', 'id-1', 'acceptedElsewhere'),
  ]
  for (const error of [theirs, ...ours]) expect(toSignalingError(error)).toBe(error)
})

describe('whatever was thrown', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const touchy = {
    get code() {
      throw new Error('not now')
    },
  }
  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a symbol', Symbol('x')],
    ['a number', 7],
    ['an object without a prototype', Object.create(null)],
    ['a revoked proxy', proxy],
    ['an object with a getter that throws', touchy],
    ['a code that is no code', { code: {}, message: {} }],
    ['a code that is a name of every object', { code: 'constructor' }],
  ])('%s becomes a SignalingError with words and a cause', (_, thrown) => {
    const error = toSignalingError(thrown)
    expect(error.name).toBe('SignalingError')
    expect(error.shortMessage).toMatch(/^This call: the engine failed with (engine-error|constructor)\.$/)
    if (thrown !== undefined) expect(error.cause).toBe(thrown)
  })

  it('keeps a text that was thrown', () => {
    expect(toSignalingError('no luck')).toMatchObject({ code: 'engine-error', shortMessage: 'no luck' })
  })
})

it('leaves out an inviteID that is not known', () => {
  expect('inviteID' in toSignalingError({ code: 2801 })).toBe(false)
  expect('inviteID' in toSignalingError({ code: 8010 })).toBe(false)
})
