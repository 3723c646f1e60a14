import type { Invitation } from '../invitation/Invitation.js'

/** Whom steps of an invitation 1:1 go to. */
export function otherSide({ inviter, inviteeList }: Pick<Invitation, 'inviter' | 'inviteeList'>, me: string): string {
  return inviter === me ? (inviteeList[0] ?? me) : inviter
}
