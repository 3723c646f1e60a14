import type { Invitation } from '../invitation/Invitation.js'
import { checkOptions } from '../signaling/checkOptions.js'
import { fields, id, userIDs } from '../signaling/checks.js'
import { SignalingError } from '../signaling/SignalingError.js'

/** Who may ring each other together. */
export interface GroupOptions {
  groupID: string
  /** userIDs; at least one. Repeats are dropped. */
  members: readonly string[]
}

/** The groups of a hub. */
export interface Groups {
  /** @throws SignalingArgumentError */
  create(options: GroupOptions): void
  /** Whom the steps of an invitation reach: both 1:1, the members of the group otherwise. */
  reached(invitation: Invitation): ReadonlySet<string>
  /** Why this user may not invite in this group: 10010 there is none, 10007 the user is not in it. */
  refuse(groupID: string, userID: string): SignalingError | undefined
}

const group = fields<GroupOptions>({ groupID: id, members: userIDs })

const nobody: ReadonlySet<string> = new Set()

/** Groups are only lists of members: no owners, no roles, no profiles. */
export function createGroups(): Groups {
  const groups = new Map<string, ReadonlySet<string>>()
  return {
    create(options) {
      const { groupID, members } = checkOptions('createGroup', options, group)
      groups.set(groupID, new Set(members))
    },
    reached: ({ groupID, inviter, inviteeList }) =>
      groupID ? (groups.get(groupID) ?? nobody) : new Set([inviter, ...inviteeList]),
    refuse(groupID, userID) {
      const members = groups.get(groupID)
      if (members?.has(userID)) return undefined
      return members
        ? new SignalingError(`inviteInGroup: ${userID} is not a member of the group ${groupID}.`, {
            code: 10007,
            hint: 'Only members can ring a group. Nothing was sent.',
          })
        : new SignalingError(`inviteInGroup: there is no group ${groupID}.`, {
            code: 10010,
            hint: 'Make it first, with hub.createGroup(). Nothing was sent.',
          })
    },
  }
}
