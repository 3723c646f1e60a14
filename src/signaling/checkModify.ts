import { checkOptions } from './checkOptions.js'
import { fields, id } from './checks.js'
import type { ModifyInvitationOptions } from './options.js'

/** Data cannot be changed to `''`, as in the Tencent SDK; so it is checked as an ID is. */
const modify = fields<ModifyInvitationOptions>({ inviteID: id, data: id })

/**
 * Checks the options of `modifyInvitation`: a copy; the caller's object is not changed.
 * @throws SignalingArgumentError that names the field. Engines turn it into a rejected promise.
 */
export function checkModify(options: unknown): ModifyInvitationOptions {
  return checkOptions('modifyInvitation', options, modify)
}
