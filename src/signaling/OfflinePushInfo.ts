/** What a push to a device that is not connected says, and how it sounds. All fields are optional. */
export interface OfflinePushInfo {
  /**
   * No offline push at all.
   * @default false
   */
  disablePush?: boolean
  /**
   * No VoIP push. `false` turns VoIP push on, which needs offline push to be on too. `apnsInfo.disableVoipPush` wins.
   * @default true
   */
  disableVoipPush?: boolean
  /** The title of the push, on iOS and Android. */
  title?: string
  /**
   * The text of the push, on iOS and Android. A signaling message has no text of its own, so without a description the
   * receiver cannot get the push.
   */
  description?: string
  /** Passed through to the app that opens. */
  extension?: string
  /** Android. */
  androidInfo?: AndroidInfo
  /** iOS. */
  apnsInfo?: ApnsInfo
}

/** How the push looks and sounds on Android. */
export interface AndroidInfo {
  /**
   * Sound file; Huawei, Xiaomi and Google only. On Android 8 and later Xiaomi also needs `XiaoMiChannelID` and Google
   * `FCMChannelID`. A custom sound is the path of the file: `'shake.xxx'` is `/res/raw/shake.xxx` in the app.
   */
  sound?: string
  /** Notification category (channel) on Xiaomi phones with MIUI 10 and later. */
  XiaoMiChannelID?: string
  /** Notification channel on OPPO phones with Android 8 and later. */
  OPPOChannelID?: string
  /** Notification channel on Google phones with Android 8 and later. */
  FCMChannelID?: string
  /**
   * Class of the message on VIVO phones: 0 operational, 1 system.
   * @default 1
   */
  VIVOClassification?: 0 | 1
  /** Category of the message on VIVO phones. */
  VIVOCategory?: string
  /** Category of the message on Huawei phones. */
  HuaWeiCategory?: string
  /** Picture on Huawei phones: an https URL, JPG, JPEG or PNG under 512 KB, best 40 × 40 dp. */
  HuaWeiImage?: string
  /** Picture on Honor phones: an https URL, under 100 KB, best 160 × 160 px. */
  HonorImage?: string
  /** Picture on Google phones: an https URL, under 1 MB. */
  GoogleImage?: string
}

/** How the push looks and sounds on iOS. */
export interface ApnsInfo {
  /**
   * Sound file, or `TYPES.IOS_OFFLINE_PUSH_NO_SOUND`, or `TYPES.IOS_OFFLINE_PUSH_DEFAULT_SOUND`.
   */
  sound?: string
  /**
   * Leave the number on the app's icon alone.
   * @default false
   */
  ignoreIOSBadge?: boolean
  /**
   * No VoIP push; wins over the same field of {@link OfflinePushInfo}.
   * @default true
   */
  disableVoipPush?: boolean
  /** Picture: an https URL, JPEG, GIF or PNG up to 10 MB. The app needs a Notification Service Extension (iOS 10). */
  image?: string
}
