import { type Check, fields, flag, must, optional, text } from './checks.js'
import type { AndroidInfo, ApnsInfo, OfflinePushInfo } from './OfflinePushInfo.js'
import { SignalingArgumentError } from './SignalingArgumentError.js'
import { warnOnce } from './warnOnce.js'

/** A checked copy of {@link OfflinePushInfo} with every default filled in; `disableVoipPush` is the same in both places. */
export interface CheckedOfflinePush extends Required<OfflinePushInfo> {
  androidInfo: AndroidInfo & { VIVOClassification: 0 | 1 }
  apnsInfo: ApnsInfo & { ignoreIOSBadge: boolean; disableVoipPush: boolean }
}

const name = optional(text)
const words = optional(text, '')

const image = optional(
  must('an https URL', (value): value is string => {
    try {
      return typeof value === 'string' && /^https:\/\/\S+$/i.test(value) && new URL(value).hostname !== ''
    } catch {
      return false
    }
  }),
)

/** A part that is missing is checked as an empty one, which fills in its defaults. */
const part =
  <Part>(check: Check<Part>): Check<Part> =>
  (value, method, field) =>
    check(value === undefined ? {} : value, method, field)

const push = fields<Omit<CheckedOfflinePush, 'apnsInfo'> & { apnsInfo: ApnsInfo & { ignoreIOSBadge: boolean } }>({
  disablePush: optional(flag, false),
  disableVoipPush: optional(flag, true),
  title: words,
  description: words,
  extension: words,
  androidInfo: part(
    fields<CheckedOfflinePush['androidInfo']>({
      sound: name,
      XiaoMiChannelID: name,
      OPPOChannelID: name,
      FCMChannelID: name,
      VIVOClassification: optional(
        must('0 or 1', (value): value is 0 | 1 => value === 0 || value === 1),
        1,
      ),
      VIVOCategory: name,
      HuaWeiCategory: name,
      HuaWeiImage: image,
      HonorImage: image,
      GoogleImage: image,
    }),
  ),
  apnsInfo: part(
    fields<ApnsInfo & { ignoreIOSBadge: boolean }>({
      sound: name,
      ignoreIOSBadge: optional(flag, false),
      disableVoipPush: optional(flag),
      image,
    }),
  ),
})

/**
 * Checks what an offline push says. A missing `value` gives the defaults; fields that are not in the documentation of the
 * Tencent SDK's API are left out of the copy. In development, warns once about a sound that Android will not play.
 */
export const checkOfflinePush: Check<CheckedOfflinePush> = (value, method, field) => {
  const { apnsInfo, ...info } = part(push)(value, method, field)
  const { sound, XiaoMiChannelID, FCMChannelID } = info.androidInfo
  if (sound && !XiaoMiChannelID) {
    warnOnce(
      'XiaoMiChannelID',
      'androidInfo.sound is not played on Xiaomi phones with Android 8 or later without androidInfo.XiaoMiChannelID.',
    )
  }
  if (sound && !FCMChannelID) {
    warnOnce(
      'FCMChannelID',
      'androidInfo.sound is not played on Google phones with Android 8 or later without androidInfo.FCMChannelID.',
    )
  }
  const disableVoipPush = apnsInfo.disableVoipPush ?? info.disableVoipPush
  if (info.disablePush && !disableVoipPush) {
    const owner = apnsInfo.disableVoipPush === undefined ? field : `${field}.apnsInfo`
    throw new SignalingArgumentError(method, `${owner}.disableVoipPush`, false, 'true while disablePush is true')
  }
  return { ...info, disableVoipPush, apnsInfo: { ...apnsInfo, disableVoipPush } }
}
