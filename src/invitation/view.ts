import { readCallData } from '../signaling/callData.js'
import type { Invitee } from '../signaling/PendingInvitation.js'
import type { Invitation } from './Invitation.js'
import { findInvitee, pendingInvitees } from './invitees.js'
import type { Local } from './Local.js'

/** Whether the current user was invited, or invites. */
export type Direction = 'incoming' | 'outgoing'

/** How far an invitation is, for one user. See `statusTransitions` for what follows what. */
export type Status = 'sending' | 'ringing' | 'accepted' | 'rejected' | 'cancelled' | 'timedOut' | 'failed'

/**
 * Why it rings no more, for one user: the status, or more precisely that another device of the user did it
 * (`…Elsewhere`), that the other side is in a call (`busy`), or that the engine only knows that it is over (`gone`).
 */
export type EndReason =
  | Exclude<Status, 'sending' | 'ringing'>
  | 'acceptedElsewhere'
  | 'rejectedElsewhere'
  | 'cancelledElsewhere'
  | 'busy'
  | 'gone'

/** What an invitation is to one user on one device. */
export interface View {
  readonly direction: Direction
  readonly status: Status
  /** Undefined while it is being sent or rings. */
  readonly endReason: EndReason | undefined
  /** How many invitees may still answer. */
  readonly stillRinging: number
}

/**
 * Reads the facts as one user on one device. To an invitee the own state counts. To the inviter an invitation is accepted
 * as soon as one invitee has, else it rings while one is pending, else the last end counts.
 */
export function view(invitation: Invitation, local: Local): View {
  const direction = directionOf(invitation, local)
  const mine = direction === 'incoming' ? findInvitee(invitation, local.me) : ofAll(invitation)
  const status = statusOf(mine, local)
  const live = local.standing === 'sending' || local.standing === 'told'
  return {
    direction,
    status,
    endReason: endReasonOf(direction, status, mine, local),
    stillRinging: live ? pendingInvitees(invitation).length : 0,
  }
}

/**
 * An invitation to oneself goes out on the device that sent it and comes in on the others; an invitation that the
 * current user sent from another device goes out.
 */
export function directionOf({ inviter, inviteeList }: Invitation, { me, here }: Local): Direction {
  return inviter === me && (here || !inviteeList.includes(me)) ? 'outgoing' : 'incoming'
}

/** The invitee whose state speaks for all, to the inviter. */
function ofAll({ invitees }: Invitation): Invitee | undefined {
  return (
    invitees.find(({ state }) => state === 'accepted') ??
    invitees.find(({ state }) => state === 'pending') ??
    invitees.reduce<Invitee | undefined>((last, next) => (last && last.rev > next.rev ? last : next), undefined)
  )
}

function statusOf(mine: Invitee | undefined, { standing }: Local): Status {
  if (mine && mine.state !== 'pending') return mine.state
  switch (standing) {
    case 'sending':
      return 'sending'
    case 'refused':
      return 'failed'
    case 'gone':
      return 'cancelled'
    case 'silent':
      return 'timedOut'
    case 'told':
      return 'ringing'
  }
}

function endReasonOf(
  direction: Direction,
  status: Status,
  mine: Invitee | undefined,
  { acted, standing }: Local,
): EndReason | undefined {
  if (status === 'sending' || status === 'ringing') return undefined
  if (!mine || mine.state === 'pending') return standing === 'gone' ? 'gone' : status
  if (direction === 'outgoing') {
    if (status === 'cancelled' && acted !== 'cancel') return 'cancelledElsewhere'
  } else {
    if (status === 'accepted' && acted !== 'accept') return 'acceptedElsewhere'
    if (status === 'rejected' && acted !== 'reject') return 'rejectedElsewhere'
  }
  if (status === 'rejected' && readCallData(mine.data).reason === 'busy') return 'busy'
  return status
}
