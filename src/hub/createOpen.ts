import type { Clock } from '../invitation/Clock.js'
import type { Deadlines } from '../invitation/createDeadlines.js'
import { decide } from '../invitation/decide.js'
import { evolve } from '../invitation/evolve.js'
import type { Invitation } from '../invitation/Invitation.js'
import { AUTHORITY } from '../invitation/InvitationCommand.js'
import type { InvitationFact } from '../invitation/InvitationFact.js'
import { isOver } from '../invitation/invitees.js'
import type { Message } from '../signaling/Message.js'
import type { Announce } from './announce.js'
import type { Session } from './createSession.js'
import { editMessage, messageOf } from './messages.js'

/** An invitation that is open, and what it takes to go on with it. */
export interface Open {
  readonly invitation: Invitation
  /** Whom its steps reach. A group may change meanwhile; an invitation goes on with those who were there. */
  readonly reached: ReadonlySet<string>
  readonly onlineUserOnly: boolean
  readonly sentFrom: string
}

interface Kept extends Open {
  invitation: Invitation
  /** The message of the invitation, as it now is. */
  message: Message
  readonly due: () => void
}

/** The invitations that are not over. */
export interface OpenInvitations {
  get(inviteID: string): Open | undefined
  all(): Iterable<Open>
  /** An invitation begins. Gives back its message. */
  begin(fact: InvitationFact, reached: ReadonlySet<string>, onlineUserOnly: boolean, by: Session): Message
  /** An invitation goes on; `by` is undefined when time did it. Gives back the message of the step. */
  step(fact: InvitationFact, onlineUserOnly: boolean, by?: Session): Message
}

/** Keeps what is open, ends it at its deadline, forgets what is over, and has every step announced. */
export function createOpen(clock: Clock, deadlines: Deadlines<() => void>, announce: Announce): OpenInvitations {
  const open = new Map<string, Kept>()

  function timeOut(inviteID: string): void {
    const known = open.get(inviteID)
    const fact = decide(known?.invitation, { type: 'timeout', inviteID }, AUTHORITY, clock.now())
    if (known && 'type' in fact) step(fact, known.onlineUserOnly)
  }

  function begin(fact: InvitationFact, reached: ReadonlySet<string>, onlineUserOnly: boolean, by: Session): Message {
    const invitation = evolve(undefined, fact) as Invitation
    const { inviteID, expiresAt } = invitation
    const message = messageOf(fact, invitation, clock.now())
    const sentFrom = by.deviceID
    const due = () => timeOut(inviteID)
    open.set(inviteID, { invitation, reached, message, onlineUserOnly, sentFrom, due })
    if (expiresAt !== undefined) deadlines.set(due, expiresAt)
    announce({ fact, before: invitation, invitation, reached, message, onlineUserOnly, sentFrom, by })
    return message
  }

  function step(fact: InvitationFact, onlineUserOnly: boolean, by?: Session): Message {
    const known = open.get(fact.inviteID) as Kept
    const { invitation: before, reached, sentFrom } = known
    const invitation = evolve(before, fact)
    const edits = fact.type === 'modified'
    const message = edits ? editMessage(known.message, fact, invitation) : messageOf(fact, invitation, clock.now())
    known.invitation = invitation
    if (edits) known.message = message
    if (isOver(invitation)) {
      open.delete(fact.inviteID)
      deadlines.clear(known.due)
    }
    announce({ fact, before, invitation, reached, message, onlineUserOnly, sentFrom, by })
    return message
  }

  return { get: (inviteID) => open.get(inviteID), all: () => open.values(), begin, step }
}
