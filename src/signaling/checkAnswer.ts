import { type CheckedOfflinePush, checkOfflinePush } from './checkOfflinePush.js'
import { checkOptions } from './checkOptions.js'
import { fields, flag, id, optional, text } from './checks.js'

/**
 * A checked copy of the options of `accept`, `reject` or `cancel`. `offlinePushInfo` is there only if the call has it: a
 * step other than an invitation is pushed only on request.
 */
export interface CheckedAnswer {
  inviteID: string
  data: string
  onlineUserOnly: boolean
  offlinePushInfo?: CheckedOfflinePush
}

const answer = fields<CheckedAnswer>({
  inviteID: id,
  data: optional(text, ''),
  onlineUserOnly: optional(flag, false),
  offlinePushInfo: optional(checkOfflinePush),
})

/**
 * Checks the options of `accept`, `reject` or `cancel`: a copy with the defaults filled in; the caller's object is not
 * changed.
 * @throws SignalingArgumentError that names the field. Engines turn it into a rejected promise.
 */
export function checkAnswer(method: 'accept' | 'reject' | 'cancel', options: unknown): CheckedAnswer {
  return checkOptions(method, options, answer)
}
