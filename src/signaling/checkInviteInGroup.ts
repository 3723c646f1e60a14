import { type CheckedInvite, inviteFields } from './checkInvite.js'
import { checkOptions } from './checkOptions.js'
import { type Check, fields, id } from './checks.js'
import type { InviteInGroupOptions } from './options.js'
import { SignalingArgumentError } from './SignalingArgumentError.js'

/** A checked copy of {@link InviteInGroupOptions} with every default filled in and no invitee twice. */
export interface CheckedInviteInGroup extends Omit<CheckedInvite, 'userID'> {
  groupID: string
  inviteeList: string[]
}

const invitees: Check<string[]> = (value, method, field) => {
  if (!Array.isArray(value) || value.length === 0) {
    throw new SignalingArgumentError(method, field, value, 'an array with at least one userID')
  }
  // By index: a hole is a mistake too, and what an iterator would say is not what stands there.
  return [...new Set(Array.from({ length: value.length }, (_, at) => id(value[at], method, `${field}[${at}]`)))]
}

const inviteInGroup = fields<CheckedInviteInGroup>({ groupID: id, inviteeList: invitees, ...inviteFields })

/**
 * Checks the options of {@link InviteInGroupOptions | `inviteInGroup`}: a copy with the defaults filled in; the caller's
 * object is not changed.
 * @throws SignalingArgumentError that names the field. Engines turn it into a rejected promise.
 */
export function checkInviteInGroup(options: unknown): CheckedInviteInGroup {
  return checkOptions('inviteInGroup', options, inviteInGroup)
}
