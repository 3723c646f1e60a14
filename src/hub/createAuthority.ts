import type { Clock } from '../invitation/Clock.js'
import type { Deadlines } from '../invitation/createDeadlines.js'
import { decide } from '../invitation/decide.js'
import { evolve } from '../invitation/evolve.js'
import type { Invitation } from '../invitation/Invitation.js'
import { AUTHORITY, type InvitationCommand } from '../invitation/InvitationCommand.js'
import type { InvitationFact, Invited } from '../invitation/InvitationFact.js'
import { isOver } from '../invitation/invitees.js'
import type { Message } from '../signaling/Message.js'
import { SignalingError } from '../signaling/SignalingError.js'
import type { Announce } from './announce.js'
import type { Conversations } from './conversations.js'
import type { Session } from './createSession.js'
import type { Groups } from './groups.js'
import { isIn } from './isIn.js'
import { editMessage, messageOf } from './messages.js'
import type { OfflinePush } from './offlinePush.js'
import type { Step, Told } from './packets.js'
import type { AnswerRequest, InviteRequest, Request } from './Request.js'
import { retell } from './retell.js'

/** An invitation that is open, and what it takes to go on with it. */
interface Open {
  invitation: Invitation
  /** The message of the invitation, as it now is. */
  message: Message
  readonly onlineUserOnly: boolean
  readonly sentFrom: string
  readonly due: () => void
}

/** What an authority works with. */
export interface AuthorityOptions {
  clock: Clock
  deadlines: Deadlines<() => void>
  groups: Groups
  conversations: Conversations
  announce: Announce
  push: OfflinePush
}

/** Who lets things happen, one after the other, and tells everybody whom they concern. */
export interface Authority {
  /** Carries out what a device asks; gives back the answer, or throws the refusal. */
  carryOut(request: Request, session: Session): unknown
  /** The open invitations that a device which has just signed in holds. */
  welcome(session: Session): void
  /** An invitation that a device missed the beginning of, as it is now; nothing if it is over. */
  present(missed: Step, session: Session): Told[]
}

/** The authority of a hub: it asks `decide`, applies `evolve`, keeps what is open, and forgets what is over. */
export function createAuthority(options: AuthorityOptions): Authority {
  const { clock, deadlines, groups, conversations, announce, push } = options
  const open = new Map<string, Open>()

  function ask(command: InvitationCommand, known: Open | undefined, session: Session): InvitationFact {
    const answer = decide(known?.invitation, command, session.userID, clock.now())
    if ('type' in answer) return answer
    throw answer
  }

  function invite(request: InviteRequest, session: Session): Message {
    const { inviteID, groupID, onlineUserOnly, offlinePushInfo } = request
    const refusal = groupID ? groups.refuse(groupID, session.userID) : undefined
    if (refusal) throw refusal
    const fact = ask(request, open.get(inviteID), session) as Invited
    const invitation = evolve(undefined, fact) as Invitation
    const message = messageOf(fact, invitation, clock.now())
    const due = () => timeOut(inviteID)
    const sentFrom = session.deviceID
    open.set(inviteID, { invitation, message, onlineUserOnly, sentFrom, due })
    if (fact.expiresAt !== undefined) deadlines.set(due, fact.expiresAt)
    announce({ fact, before: invitation, invitation, message, onlineUserOnly, sentFrom, by: session })
    if (!onlineUserOnly) {
      push(
        offlinePushInfo,
        fact,
        invitation,
        invitation.inviteeList.filter((userID) => groups.reached(invitation).has(userID)),
      )
    }
    return message
  }

  /** For somebody who is not in the group there is no such invitation, even when named in it. */
  const find = (inviteID: string, { userID }: Session) => {
    const known = open.get(inviteID)
    return known && (!known.invitation.groupID || groups.reached(known.invitation).has(userID)) ? known : undefined
  }

  function answer(request: AnswerRequest, session: Session): Message {
    const known = find(request.inviteID, session)
    const fact = ask(request, known, session)
    const { onlineUserOnly, invitation: before } = known as Open
    const quiet = onlineUserOnly || request.onlineUserOnly
    const message = commit(fact, known as Open, quiet, session)
    if (request.offlinePushInfo && !quiet) {
      const others = [...groups.reached(before)].filter((userID) => userID !== session.userID && isIn(before, userID))
      push(request.offlinePushInfo, fact, before, others)
    }
    return message
  }

  function modify(request: Extract<Request, { type: 'modify' }>, session: Session): Message {
    const known = find(request.inviteID, session)
    const fact = ask(request, known, session)
    if (known?.onlineUserOnly) {
      throw new SignalingError('modifyInvitation: this invitation is online-only, so there is no message to change.', {
        code: 20026,
        inviteID: request.inviteID,
        hint: 'Cancel it and invite again with the new data. Nothing was sent.',
      })
    }
    return commit(fact, known as Open, false, session)
  }

  function timeOut(inviteID: string): void {
    const known = open.get(inviteID)
    const fact = decide(known?.invitation, { type: 'timeout', inviteID }, AUTHORITY, clock.now())
    if (known && 'type' in fact) commit(fact, known, known.onlineUserOnly)
  }

  /** A step of an invitation that is open. */
  function commit(fact: InvitationFact, known: Open, onlineUserOnly: boolean, by?: Session): Message {
    const before = known.invitation
    const invitation = evolve(before, fact)
    known.invitation = invitation
    const edits = fact.type === 'modified'
    const message = edits ? editMessage(known.message, fact, invitation) : messageOf(fact, invitation, clock.now())
    if (edits) known.message = message
    if (isOver(invitation)) {
      open.delete(invitation.inviteID)
      deadlines.clear(known.due)
    }
    announce({ fact, before, invitation, message, onlineUserOnly, sentFrom: known.sentFrom, by })
    return message
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
      for (const { invitation, sentFrom } of open.values()) {
        const [fact] = retell(invitation, session.userID)
        if (fact && isIn(invitation, session.userID))
          session.tell({ step: { fact, invitation, sentFrom, silent: false } })
      }
    },
    present({ fact: { inviteID } }, session) {
      const { userID } = session
      const known = find(inviteID, session)
      if (!known || !isIn(known.invitation, userID)) return []
      const { invitation, sentFrom, onlineUserOnly } = known
      // An online-only invitation does not roam to who was not there; the inviter's devices only keep count of it.
      if (onlineUserOnly && invitation.inviter !== userID) return []
      return retell(invitation, userID).map((fact) => ({ step: { fact, invitation, sentFrom, silent: false } }))
    },
  }
}
