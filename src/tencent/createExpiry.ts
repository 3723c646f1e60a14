import type { Clock } from '../invitation/Clock.js'
import { createDeadlines } from '../invitation/createDeadlines.js'
import { inviteeState, pendingInvitees } from '../invitation/invitees.js'
import { isIn } from '../invitation/isIn.js'
import type { Book } from './createBook.js'
import type { Held } from './Held.js'
import { LAST } from './orderOf.js'
import type { Step } from './readStep.js'

/** How long the inviter waits for the invitees' own notices, as the Tencent SDK does: ms after the deadline. */
const INVITER = 5_000
/** When whoever only looks on gives up waiting for a notice: ms after the deadline. */
const ONLOOKER = 7_000
/** How long the end waits for its notice to be sent: ms. */
const NOTICE = 1_000
/** How long what has ended is remembered, so that repeats and steps that crossed find it: ms. */
const REMEMBERED = 10 * 60_000
/** How many of them. */
const REMEMBERED_IDS = 1_000

/**
 * What time does to the invitations in a book, on one timer: at the deadline a pending invitee says so to the others, a
 * little later the inviter for those of whom nothing was heard, and it is over here whether or not that could be sent.
 *
 * @param notify sends the notice that these did not answer in time
 */
export function createExpiry(
  clock: Clock,
  now: () => number,
  me: string,
  book: Book,
  notify: (held: Held, inviteeList: readonly string[]) => Promise<Step>,
) {
  const deadlines = createDeadlines<Held>(clock, due)
  const ended = new Set<Held>()

  const isMine = ({ invitation, here }: Held) =>
    inviteeState(invitation, me) === 'pending' && !(here && invitation.inviter === me)

  /** When something is to be done about it: ms in the service's time. */
  function deadlineOf(held: Held): number | undefined {
    const { expiresAt, inviter } = held.invitation
    if (expiresAt === undefined || held.waiting) return undefined
    if (isMine(held)) return expiresAt
    return expiresAt + (inviter === me && held.here ? INVITER : ONLOOKER)
  }

  function schedule(held: Held): void {
    ended.delete(held)
    if (!isIn(held.invitation, me) || held.refused) {
      remember(held)
      return
    }
    const at = deadlineOf(held)
    if (at === undefined) deadlines.clear(held)
    else deadlines.set(held, at - (now() - clock.now()))
  }

  function remember(held: Held): void {
    ended.add(held)
    deadlines.set(held, clock.now() + REMEMBERED)
    const [oldest] = ended
    if (ended.size > REMEMBERED_IDS && oldest) forget(oldest)
  }

  function forget(held: Held): void {
    ended.delete(held)
    deadlines.clear(held)
    book.forget(held.invitation.inviteID)
  }

  function due(held: Held): void {
    if (ended.has(held)) {
      forget(held)
      return
    }
    const at = deadlineOf(held)
    if (at === undefined) return
    // The service's time may have been set right meanwhile.
    if (now() < at) schedule(held)
    else expire(held)
  }

  function expire(held: Held): void {
    const { invitation, here } = held
    const mine = isMine(held)
    const inviteeList = mine ? [me] : pendingInvitees(invitation)
    const { inviteID, inviter, groupID } = invitation
    const alone: Step = {
      fact: { type: 'timedOut', inviteID, inviteeList, order: LAST },
      ...{ inviter, groupID, onlineUserOnly: held.onlineUserOnly },
    }
    if (!mine && !here) {
      book.take([alone])
      return
    }
    held.waiting = []
    let isOver = false
    const end = (step: Step): void => {
      clock.clearTimeout(patience)
      if (isOver) {
        // Sent late it still counts, with the place that it then has.
        book.take([step])
        return
      }
      isOver = true
      held.waiting?.push(step)
      book.release(held)
    }
    const patience = clock.setTimeout(() => end(alone), NOTICE)
    notify(held, inviteeList).then(end, () => end(alone))
  }

  return { schedule, dispose: deadlines.dispose }
}
