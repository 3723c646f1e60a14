import { type CheckedInvite, inviteFields } from './checkInvite.js'
import { checkOptions } from './checkOptions.js'
import { fields, id, userIDs } from './checks.js'
import type { InviteInGroupOptions } from './options.js'

/** A checked copy of {@link InviteInGroupOptions} with every default filled in and no invitee twice. */
export interface CheckedInviteInGroup extends Omit<CheckedInvite, 'userID'> {
  groupID: string
  inviteeList: string[]
}

const inviteInGroup = fields<CheckedInviteInGroup>({ groupID: id, inviteeList: userIDs, ...inviteFields })

/**
 * Checks the options of {@link InviteInGroupOptions | `inviteInGroup`}: a copy with the defaults filled in; the caller's
 * object is not changed.
 * @throws SignalingArgumentError that names the field. Engines turn it into a rejected promise.
 */
export function checkInviteInGroup(options: unknown): CheckedInviteInGroup {
  return checkOptions('inviteInGroup', options, inviteInGroup)
}
