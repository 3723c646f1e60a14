import type { Invitation } from '../invitation/Invitation.js'
import type { InvitationFact } from '../invitation/InvitationFact.js'
import { isIn } from '../invitation/isIn.js'
import { historyFlags } from '../signaling/historyFlags.js'
import type { Message } from '../signaling/Message.js'
import type { Conversations } from './conversations.js'
import type { Session } from './createSession.js'
import type { Sessions } from './createSessions.js'
import { ACTION } from './messages.js'

/** A step that has been taken. */
export interface Announcement {
  fact: InvitationFact
  /** The invitation as it stood; at the beginning, as it stands. */
  before: Invitation
  /** The invitation as it stands. */
  invitation: Invitation
  /** Whom the message of the step goes to. */
  reached: ReadonlySet<string>
  message: Message
  onlineUserOnly: boolean
  sentFrom: string
  /** The device that took the step; undefined when time did. */
  by: Session | undefined
}

/** Writes a step down and tells it. */
export type Announce = (step: Announcement) => void

/**
 * Who hears what: the step goes to all devices of those who are in the invitation, its message to all devices of those whom
 * it reaches. The device that took the step hears the result of its call instead, except that a modifier hears both.
 */
export function createAnnounce(sessions: Sessions, conversations: Conversations): Announce {
  return ({ fact, before, invitation, reached, message, onlineUserOnly, sentFrom, by }) => {
    const edited = fact.type === 'modified'
    if (edited) conversations.edit(message)
    else if (!onlineUserOnly) {
      const data = fact.type === 'timedOut' ? invitation.data : fact.data
      conversations.add(message, reached, historyFlags(data, ACTION[fact.type]))
    }
    for (const userID of reached) {
      const concerned = isIn(before, userID)
      for (const session of sessions.of(userID)) {
        const own = session === by && !edited ? session.done : undefined
        const step = concerned ? { fact, invitation, sentFrom, own } : undefined
        const told = own === undefined ? message : undefined
        if (step || told) session.tell({ step, message: told, edited, onlineUserOnly })
      }
    }
  }
}
