import { InvitationGoneError } from '../signaling/InvitationGoneError.js'
import { SignalingError } from '../signaling/SignalingError.js'
import type { Invitation } from './Invitation.js'
import { type Actor, AUTHORITY, type InvitationCommand, type Invite } from './InvitationCommand.js'
import type { InvitationFact, Invited } from './InvitationFact.js'
import { inviteeState, isOver, pendingInvitees } from './invitees.js'

/**
 * The rule of an authority: may `actor` do this to the invitation now? Gives the fact to be recorded and told, or the
 * error to refuse with; it changes nothing. One end per invitee gets through, in the order in which commands arrive: at
 * the deadline and after it no answer does, whether or not the timer has fired.
 *
 * Codes are the Tencent SDK's: 8010 and 8020 for what is over or was never there, 8011 for who may not, 8012 for an
 * inviteID in use.
 *
 * @param now the authority's time, ms since 1970
 */
export function decide(
  invitation: Invitation | undefined,
  command: InvitationCommand,
  actor: Actor,
  now: number,
): InvitationFact | SignalingError {
  if (command.type === 'invite') return invited(invitation, command, actor, now)

  const { inviteID } = command
  const rev = (invitation?.rev ?? 0) + 1
  const late = invitation?.expiresAt !== undefined && now >= invitation.expiresAt
  const open = invitation && !isOver(invitation) ? invitation : undefined
  const mine = open && typeof actor === 'string' ? inviteeState(open, actor) : undefined
  const isInviter = open?.inviter === actor

  switch (command.type) {
    case 'accept':
    case 'reject': {
      if (!open || late) return new InvitationGoneError(inviteID)
      if (mine === 'pending') {
        const type = command.type === 'accept' ? 'accepted' : 'rejected'
        return { type, inviteID, invitee: actor as string, data: command.data, rev }
      }
      if (isInviter || mine === 'accepted') return notAllowed(command.type, inviteID)
      return new InvitationGoneError(inviteID)
    }
    case 'cancel': {
      if (!open || late) return new InvitationGoneError(inviteID, 8020)
      if (isInviter) {
        return { type: 'cancelled', inviteID, inviteeList: pendingInvitees(open), data: command.data, rev }
      }
      return mine === 'pending' || mine === 'accepted'
        ? notAllowed('cancel', inviteID)
        : new InvitationGoneError(inviteID, 8020)
    }
    case 'modify': {
      if (!open || late) return new InvitationGoneError(inviteID)
      if (!isInviter && mine !== 'pending') return notAllowed('modifyInvitation', inviteID)
      return { type: 'modified', inviteID, data: command.data, rev }
    }
    case 'timeout': {
      if (!open) return new InvitationGoneError(inviteID)
      if (actor !== AUTHORITY || !late) return notAllowed('timeout', inviteID)
      return { type: 'timedOut', inviteID, inviteeList: pendingInvitees(open), rev }
    }
  }
}

function invited(
  known: Invitation | undefined,
  { inviteID, groupID, inviteeList, data, timeout }: Invite,
  actor: Actor,
  now: number,
): Invited | SignalingError {
  if (known) {
    return new SignalingError('An invitation with this inviteID exists already.', {
      code: 8012,
      inviteID,
      hint: 'Every invitation needs an inviteID of its own.',
    })
  }
  if (typeof actor !== 'string') return notAllowed('invite', inviteID)
  return {
    type: 'invited',
    inviteID,
    inviter: actor,
    groupID,
    inviteeList: [...new Set(inviteeList)],
    data,
    timeout,
    sentAt: now,
    expiresAt: timeout > 0 ? now + timeout * 1000 : undefined,
    rev: 1,
  }
}

function notAllowed(verb: string, inviteID: string): SignalingError {
  return new SignalingError(`${verb}: this user may not do that to this invitation.`, {
    code: 8011,
    inviteID,
    hint: 'Pending invitees accept and reject, the inviter cancels, both may modify. Nothing was sent.',
  })
}
