import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { checkOfflinePush } from '../../src/signaling/checkOfflinePush.ts'
import { thrownBy } from './thrownBy.ts'

const check = (value: unknown) => checkOfflinePush(value, 'invite', 'offlinePushInfo')

let warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => warn.mockRestore())

it('fills in the defaults for nothing, and for empty parts', () => {
  const defaults = {
    disablePush: false,
    disableVoipPush: true,
    title: '',
    description: '',
    extension: '',
    androidInfo: { VIVOClassification: 1 },
    apnsInfo: { ignoreIOSBadge: false, disableVoipPush: true },
  }
  expect(check(undefined)).toEqual(defaults)
  expect(check({})).toEqual(defaults)
  expect(check({ androidInfo: {}, apnsInfo: {} })).toEqual(defaults)
})

it('gives a new object each time, down to the parts', () => {
  const [a, b] = [check(undefined), check(undefined)]
  expect(a.androidInfo).not.toBe(b.androidInfo)
  expect(a.apnsInfo).not.toBe(b.apnsInfo)
})

const whole = {
  disablePush: false,
  disableVoipPush: false,
  title: 'Ann is calling',
  description: 'Video call',
  extension: '{"room":1}',
  androidInfo: {
    sound: 'ring.mp3',
    XiaoMiChannelID: 'a',
    OPPOChannelID: 'b',
    FCMChannelID: 'c',
    VIVOClassification: 0,
    VIVOCategory: 'd',
    HuaWeiCategory: 'e',
    HuaWeiImage: 'https://example.com/a.png',
    HonorImage: 'https://example.com/b.png',
    GoogleImage: 'HTTPS://example.com/c.png?x=1#y',
  },
  apnsInfo: { sound: 'ring.caf', ignoreIOSBadge: true, disableVoipPush: false, image: 'https://example.com/d.png' },
}

it('takes every documented field, and no other', () => {
  expect(check({ ...whole, colour: 'red' })).toEqual(whole)
})

describe('VoIP push', () => {
  test.each([
    [{ disableVoipPush: false }, false],
    [{ disableVoipPush: true, apnsInfo: { disableVoipPush: false } }, false],
    [{ disableVoipPush: false, apnsInfo: { disableVoipPush: true } }, true],
    [{ apnsInfo: { disableVoipPush: false } }, false],
  ])('%o: apnsInfo wins, and both places say the same', (info, disabled) => {
    expect(check(info)).toMatchObject({ disableVoipPush: disabled, apnsInfo: { disableVoipPush: disabled } })
  })

  test.each([
    [{ disablePush: true, disableVoipPush: false }, 'offlinePushInfo.disableVoipPush'],
    [{ disablePush: true, apnsInfo: { disableVoipPush: false } }, 'offlinePushInfo.apnsInfo.disableVoipPush'],
  ])('cannot be on while push is off: %o', (info, field) => {
    expect(thrownBy(() => check(info))).toMatchObject({
      name: 'SignalingArgumentError',
      field,
      received: false,
      allowed: 'true while disablePush is true',
    })
  })

  it('may be switched off in apnsInfo while push is off', () => {
    expect(check({ disablePush: true, disableVoipPush: false, apnsInfo: { disableVoipPush: true } })).toMatchObject({
      disablePush: true,
      disableVoipPush: true,
    })
  })
})

describe('each wrong field is named with its path', () => {
  const text = ['title', 'description', 'extension', 'apnsInfo.sound', 'androidInfo.sound']
  const ids = ['XiaoMiChannelID', 'OPPOChannelID', 'FCMChannelID', 'VIVOCategory', 'HuaWeiCategory']
  const flags = ['disablePush', 'disableVoipPush', 'apnsInfo.ignoreIOSBadge', 'apnsInfo.disableVoipPush']
  const images = ['androidInfo.HuaWeiImage', 'androidInfo.HonorImage', 'androidInfo.GoogleImage', 'apnsInfo.image']
  const notImages = [
    '',
    'http://example.com/a.png',
    'https://',
    'https:// a',
    '//example.com/a.png',
    'a.png',
    'https://[',
    7,
  ]
  test.each<[string, unknown, string]>([
    ...[...text, ...ids.map((id) => `androidInfo.${id}`)].map(
      (field) => [field, 7, 'a string'] as [string, unknown, string],
    ),
    ...flags.map((field) => [field, 'true', 'true or false'] as [string, unknown, string]),
    ...images.flatMap((field) => notImages.map((url) => [field, url, 'an https URL'] as [string, unknown, string])),
    ...[2, '1', -1, true, null].map(
      (value) => ['androidInfo.VIVOClassification', value, '0 or 1'] as [string, unknown, string],
    ),
    ['androidInfo', [], 'an object'],
    ['apnsInfo', null, 'an object'],
  ])('%s: %o', (path, received, allowed) => {
    const [part, field] = path.split('.') as [string, string?]
    const info = field ? { [part]: { [field]: received } } : { [part]: received }
    expect(thrownBy(() => check(info))).toMatchObject({
      name: 'SignalingArgumentError',
      field: `offlinePushInfo.${path}`,
      received,
      allowed,
    })
  })
})

it('warns once in development about an Android sound without its channel IDs', () => {
  check({ androidInfo: { sound: 'ring.mp3', XiaoMiChannelID: 'a', FCMChannelID: 'c' } })
  check({ apnsInfo: { sound: 'ring.caf' } })
  expect(warn).not.toHaveBeenCalled()
  check({ androidInfo: { sound: 'ring.mp3', FCMChannelID: 'c' } })
  expect(warn).toHaveBeenCalledOnce()
  check({ androidInfo: { sound: 'ring.mp3' } })
  check({ androidInfo: { sound: 'ring.mp3' } })
  expect(warn.mock.calls.flat()).toEqual([
    expect.stringContaining('androidInfo.XiaoMiChannelID'),
    expect.stringContaining('androidInfo.FCMChannelID'),
  ])
})
