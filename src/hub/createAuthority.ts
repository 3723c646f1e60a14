import type { Clock } from '../invitation/Clock.js'
import { decide } from '../invitation/decide.js'
import type { InvitationCommand } from '../invitation/InvitationCommand.js'
import type { InvitationFact } from '../invitation/InvitationFact.js'
import { isIn } from '../invitation/isIn.js'
import { retell } from '../invitation/retell.js'
import type { Message } from '../signaling/Message.js'
import { onlineOnlyError } from '../signaling/onlineOnlyError.js'
import type { Conversations } from './conversations.js'
import type { Open, OpenInvitations } from './createOpen.js'
import type { Session } from './createSession.js'
import type { Groups } from './groups.js'
import type { OfflinePush } from './offlinePush.js'
import type { Told } from './packets.js'
import type { AnswerRequest, InviteRequest, Request } from './Request.js'

/** Who lets things happen, one after the other. */
export interface Authority {
  /** Carries out what a device asks; gives back the answer, or throws the refusal. */
  carryOut(request: Request, session: Session): unknown
  /** Tells a device that has just signed in what is open for its user. */
  welcome(session: Session): void
  /** An invitation whose beginning this device missed, as it is now; nothing if it is over. */
  present(inviteID: string, session: Session): Told[]
}

/** The authority of a hub: asks `decide` whether a step may be taken, and has it taken. */
export function createAuthority(
  clock: Clock,
  open: OpenInvitations,
  groups: Groups,
  conversations: Conversations,
  push: OfflinePush,
): Authority {
  /** For somebody who is not in the group there is no such invitation, even when named in it. */
  function find(inviteID: string, { userID }: Session): Open | undefined {
    const known = open.get(inviteID)
    return known && (!known.invitation.groupID || known.reached.has(userID)) ? known : undefined
  }

  function ask(command: InvitationCommand, known: Open | undefined, session: Session): InvitationFact {
    const answer = decide(known?.invitation, command, session.userID, clock.now())
    if ('type' in answer) return answer
    throw answer
  }

  function invite(request: InviteRequest, session: Session): Message {
    const { inviteID, groupID, inviteeList, onlineUserOnly, offlinePushInfo } = request
    const { userID } = session
    const reached = groupID ? groups.membersFor(groupID, userID) : new Set([userID, ...inviteeList])
    const fact = ask(request, open.get(inviteID), session)
    const message = open.begin(fact, reached, onlineUserOnly, session)
    const { invitation } = open.get(inviteID) as Open
    const invitees = invitation.inviteeList.filter((invitee) => reached.has(invitee))
    if (!onlineUserOnly) push(offlinePushInfo, fact, invitation, invitees)
    return message
  }

  function answer(request: AnswerRequest, session: Session): Message {
    const known = find(request.inviteID, session)
    const fact = ask(request, known, session)
    const { onlineUserOnly, invitation, reached } = known as Open
    const quiet = onlineUserOnly || request.onlineUserOnly
    const message = open.step(fact, quiet, session)
    if (request.offlinePushInfo && !quiet) {
      const others = [...reached].filter((userID) => userID !== session.userID && isIn(invitation, userID))
      push(request.offlinePushInfo, fact, invitation, others)
    }
    return message
  }

  function modify(request: Extract<Request, { type: 'modify' }>, session: Session): Message {
    const known = find(request.inviteID, session)
    const fact = ask(request, known, session)
    if (known?.onlineUserOnly) {
      throw onlineOnlyError(request.inviteID)
    }
    return open.step(fact, false, session)
  }

  function present(inviteID: string, session: Session): Told[] {
    const { userID } = session
    const known = find(inviteID, session)
    if (!known || !isIn(known.invitation, userID)) return []
    const { invitation, sentFrom, onlineUserOnly } = known
    // An online-only invitation does not roam to who was not there; the inviter's devices only keep count of it.
    if (onlineUserOnly && invitation.inviter !== userID) return []
    return retell(invitation, userID).map((fact) => ({ step: { fact, invitation, sentFrom } }))
  }

  return {
    carryOut(request, session) {
      const { userID } = session
      switch (request.type) {
        case 'invite':
          return invite(request, session)
        case 'modify':
          return modify(request, session)
        case 'messages':
          return conversations.messages(userID, request.conversationID)
        case 'conversations':
          return conversations.summaries(userID)
        case 'read':
          return conversations.read(userID, request.conversationID)
        case 'ping':
          return undefined
        default:
          return answer(request, session)
      }
    },
    welcome(session) {
      for (const { invitation } of open.all()) {
        for (const told of present(invitation.inviteID, session)) session.tell(told)
      }
    },
    present,
  }
}
