import type { Clock } from '../invitation/Clock.js'
import { checkOptions } from '../signaling/checkOptions.js'
import { fields, id, must, optional } from '../signaling/checks.js'
import { isObject } from '../signaling/isObject.js'
import { type Chat, chatObject, type TencentChatLike } from './TencentChat.js'

/** What `createTencentClient` is made with. */
export interface TencentClientOptions {
  /** What `TencentCloudChat.create()` of `@tencentcloud/chat` returns, signed in or not. */
  chat: TencentChatLike
  /**
   * Names this device: an invitation that was sent from here before a reload is known to be this device's own if the name is
   * the same, so that its accept leads into the media here. Keep it in `sessionStorage`, so that two tabs are two devices.
   * @default a new random one
   */
  deviceID?: string | undefined
  /**
   * How far back the history is read at sign-in for what rings: seconds; 0 finds nothing, Infinity reads all there is.
   * @default 3600
   */
  lookBack?: number | undefined
  /**
   * The time of the device, and its timers; what counts is the service's time. For tests.
   * @default the system's
   */
  clock?: Clock | undefined
}

const clock = must(
  'a clock, with now, setTimeout and clearTimeout',
  (value): value is Clock =>
    isObject(value) && [value.now, value.setTimeout, value.clearTimeout].every((each) => typeof each === 'function'),
)

const check = fields<{ chat: Chat; deviceID?: string; lookBack: number; clock?: Clock }>({
  chat: chatObject,
  deviceID: optional(id),
  lookBack: optional(
    must('a number of seconds, 0 or more', (value): value is number => typeof value === 'number' && value >= 0),
    3600,
  ),
  clock: optional(clock),
})

/**
 * Checks the options of `createTencentClient`.
 * @throws SignalingArgumentError that names the field
 */
export function checkTencentClient(options: unknown) {
  return checkOptions('createTencentClient', options, check)
}
