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
  /** The members of the group. @throws SignalingError 10010 there is no such group, 10007 this user is not in it. */
  membersFor(groupID: string, userID: string): ReadonlySet<string>
}

const group = fields<GroupOptions>({ groupID: id, members: userIDs })

/** Groups are only lists of members: no owners, no roles, no profiles. */
export function createGroups(): Groups {
  const groups = new Map<string, ReadonlySet<string>>()
  return {
    create(options) {
      const { groupID, members } = checkOptions('createGroup', options, group)
      groups.set(groupID, new Set(members))
    },
    membersFor(groupID, userID) {
      const members = groups.get(groupID)
      if (members?.has(userID)) return members
      throw members
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
