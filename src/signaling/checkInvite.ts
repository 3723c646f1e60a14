import { type CheckedOfflinePush, checkOfflinePush } from './checkOfflinePush.js'
import { checkOptions } from './checkOptions.js'
import { fields, flag, id, must, optional, text } from './checks.js'
import type { InviteOptions } from './options.js'

/** A checked copy of {@link InviteOptions} with every default filled in. */
export interface CheckedInvite extends Required<InviteOptions> {
  offlinePushInfo: CheckedOfflinePush
}

const seconds = must(
  'a finite number of seconds, 0 or more',
  // Also in milliseconds it must be finite.
  (value): value is number => typeof value === 'number' && value >= 0 && value * 1000 < Infinity,
)

/** The checks that `invite` and `inviteInGroup` share. */
export const inviteFields = {
  data: optional(text, ''),
  timeout: optional(seconds, 0),
  onlineUserOnly: optional(flag, false),
  offlinePushInfo: checkOfflinePush,
}

const invite = fields<CheckedInvite>({ userID: id, ...inviteFields })

/**
 * Checks the options of `invite`: a copy with the defaults filled in; the caller's object is not changed.
 * @throws SignalingArgumentError that names the field. Engines turn it into a rejected promise.
 */
export function checkInvite(options: unknown): CheckedInvite {
  return checkOptions('invite', options, invite)
}
