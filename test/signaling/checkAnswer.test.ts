import { describe, expect, it, test } from 'vitest'
import { checkAnswer } from '../../src/signaling/checkAnswer.ts'
import { checkModify } from '../../src/signaling/checkModify.ts'
import { thrownBy } from './thrownBy.ts'

describe.each(['accept', 'reject', 'cancel'] as const)('%s', (method) => {
  it('fills in the defaults, but asks for no push', () => {
    expect(checkAnswer(method, { inviteID: '1' })).toEqual({ inviteID: '1', data: '', onlineUserOnly: false })
  })

  it('takes onlineUserOnly and offlinePushInfo, as the Tencent SDK does', () => {
    const checked = checkAnswer(method, { inviteID: '1', onlineUserOnly: true, offlinePushInfo: { title: 'Missed' } })
    expect(checked).toMatchObject({ onlineUserOnly: true, offlinePushInfo: { title: 'Missed', disablePush: false } })
  })

  test.each([
    ['inviteID', undefined],
    ['inviteID', ''],
    ['inviteID', 5],
    ['data', null],
    ['data', 5],
    ['onlineUserOnly', 'yes'],
    ['offlinePushInfo', 'yes'],
  ])('refuses a wrong %s: %o', (field, received) => {
    expect(thrownBy(() => checkAnswer(method, { inviteID: '1', [field]: received }))).toMatchObject({
      name: 'SignalingArgumentError',
      field,
      received,
      message: expect.stringMatching(new RegExp(`^${method}: `)),
    })
  })

  it('refuses a bare inviteID', () => {
    expect(thrownBy(() => checkAnswer(method, '1'))).toMatchObject({ field: 'options', allowed: 'an object' })
  })
})

describe('modifyInvitation', () => {
  it('takes inviteID and data and nothing else', () => {
    expect(checkModify({ inviteID: '1', data: 'x', timeout: 3 })).toEqual({ inviteID: '1', data: 'x' })
  })

  test.each([
    ['inviteID', ''],
    ['data', ''],
    ['data', undefined],
    ['data', null],
  ])('refuses a wrong %s: %o', (field, received) => {
    expect(thrownBy(() => checkModify({ inviteID: '1', data: 'x', [field]: received }))).toMatchObject({
      name: 'SignalingArgumentError',
      field,
      received,
      allowed: 'a non-empty string',
      message: expect.stringMatching(/^modifyInvitation: /),
    })
  })
})
