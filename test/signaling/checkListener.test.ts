import { describe, expect, it, test } from 'vitest'
import { checkListener } from '../../src/signaling/checkListener.ts'
import { TSignaling } from '../../src/signaling/TSignaling.ts'
import { thrownBy } from './thrownBy.ts'

const handler = () => {}
const context = { phone: 1 }

test.each(Object.values(TSignaling).filter((value) => typeof value === 'string'))('takes %s in both forms', (name) => {
  const checked = { eventName: name, handler, context }
  expect(checkListener('addSignalingListener', name, handler, context)).toEqual(checked)
  expect(checkListener('addSignalingListener', checked)).toEqual(checked)
})

it('leaves the context undefined where none is given', () => {
  const name = TSignaling.INVITATION_TIMEOUT
  expect(checkListener('removeSignalingListener', name, handler).context).toBeUndefined()
  expect(checkListener('removeSignalingListener', { eventName: name, handler }).context).toBeUndefined()
})

it('takes an async handler', () => {
  const slow = async () => {}
  expect(checkListener('addSignalingListener', TSignaling.INVITEE_ACCEPTED, slow).handler).toBe(slow)
})

describe.each([
  ['as arguments', (name: unknown, fn: unknown) => checkListener('addSignalingListener', name, fn)],
  [
    'as one object',
    (eventName: unknown, fn: unknown) => checkListener('addSignalingListener', { eventName, handler: fn }),
  ],
])('given %s', (_, check) => {
  test.each(['', 'invited', 'NEW_INVITATION_RECEIVED', 'toString', 1, undefined, null])(
    'refuses the event name %o',
    (name) => {
      expect(thrownBy(() => check(name, handler))).toMatchObject({
        name: 'SignalingArgumentError',
        field: 'eventName',
        received: name,
        allowed: expect.stringMatching(/^one of newInvitationReceived, ts_invitee_accepted, .*ts_invitation_modified$/),
      })
    },
  )

  test.each([undefined, null, 'handler', {}])('refuses the handler %o', (fn) => {
    expect(thrownBy(() => check(TSignaling.INVITEE_ACCEPTED, fn))).toMatchObject({
      name: 'SignalingArgumentError',
      field: 'handler',
      received: fn,
      allowed: 'a function',
    })
  })
})

it('refuses no arguments at all, and an object that holds itself', () => {
  const self: Record<string, unknown> = { handler }
  self.eventName = self
  expect(thrownBy(() => checkListener('addSignalingListener', undefined))).toMatchObject({ field: 'eventName' })
  expect(thrownBy(() => checkListener('addSignalingListener', self))).toMatchObject({ field: 'eventName' })
})

it('turns what a getter throws into a refusal', () => {
  const options = {
    get eventName() {
      throw new Error('not now')
    },
  }
  expect(thrownBy(() => checkListener('addSignalingListener', options))).toMatchObject({
    name: 'SignalingArgumentError',
    field: 'options',
  })
})
