/**
 * The two sounds that every iPhone has, for `offlinePushInfo.apnsInfo.sound`; same names and values as
 * `TencentCloudChat.TYPES`.
 */
export const TYPES = {
  /** The push arrives without a sound. */
  IOS_OFFLINE_PUSH_NO_SOUND: 'push.no_sound',
  /** The push plays the sound of the system. */
  IOS_OFFLINE_PUSH_DEFAULT_SOUND: 'default',
} as const
