import { createEarlyFacts } from '../invitation/createEarlyFacts.js'
import { evolve } from '../invitation/evolve.js'
import type { Invitation } from '../invitation/Invitation.js'
import type { InvitationFact } from '../invitation/InvitationFact.js'
import { isIn } from '../invitation/isIn.js'
import { toEvent } from '../invitation/toEvent.js'
import type { SignalingEvent } from '../signaling/events.js'
import type { Message } from '../signaling/Message.js'
import type { Held } from './Held.js'
import { readBook } from './readBook.js'
import { forged, type Step } from './readStep.js'
import type { ChatMessage } from './TencentChat.js'
import { whatChanged } from './whatChanged.js'

/** Who keeps a book, and who is told. */
export interface BookOptions {
  readonly me: string
  readonly deviceID: string
  /** The service's time, ms since 1970. */
  now(): number
  tell(event: SignalingEvent): void
  report(error: unknown, message: ChatMessage | undefined): void
  /** Something about it has changed that its deadline may depend on. */
  changed(held: Held): void
  /** Somebody answers an invitation of this user that this device does not know: it must lie in that conversation. */
  missing(step: Step): void
}

/** How long after its deadline an invitation that nobody has ended is not heard of any more: ms. */
const STALE = 5_000

/**
 * What one device knows of invitations: steps come in, in any order and any number of times, and what is news to the app
 * is told. Steps of one `take` count as one moment: what begins and ends in it is told to nobody, what begins is told as
 * it then is.
 */
export function createBook({ me, deviceID, now, tell, report, changed, missing }: BookOptions) {
  const all = new Map<string, Held>()
  const early = createEarlyFacts<InvitationFact & Pick<Step, 'inviter' | 'groupID'>>()

  const { isPending, isLate, retold, ...read } = readBook(all, me, now)

  function learn(step: Step): Held | undefined {
    const { onlineUserOnly, message } = step
    const invitation = evolve(undefined, step.fact)
    if (!invitation) return undefined
    const { inviteID, inviter } = invitation
    if (inviter !== me && !isPending(invitation)) return undefined
    // A ring that comes too late is no ring, and nothing more is heard of it.
    if (isLate(invitation, inviter === me ? STALE : 0)) return undefined
    const held: Held = { invitation, message, onlineUserOnly, here: inviter === me && step.device === deviceID }
    all.set(inviteID, held)
    for (const fact of early.take(inviteID)) {
      const isOfThis = fact.inviter === inviter && fact.groupID === invitation.groupID
      if (isOfThis) held.invitation = evolve(held.invitation, fact)
    }
    return held
  }

  /** @param quietly nobody is told: it was done here, or is told in another way */
  function apply(held: Held, step: Step, quietly = false): void {
    const { message } = step
    const before = held.invitation
    const fact = renewed(before, step.fact)
    const after = fact ? evolve(before, fact) : before
    if (!fact || after === before) return
    held.invitation = after
    if (fact.type === 'modified' && message) held.message = message
    changed(held)
    if (quietly || held.quiet) return
    const news = whatChanged(before, after, fact, me)
    if (!news) return
    const event = toEvent(news, after, me, message as Message | undefined)
    // The call had been given up, and went through all the same. A mark is believed to its own user only.
    if (fact.type !== 'modified' && step.device === deviceID && message?.from === me) event.data.here = true
    tell(event)
  }

  /** A call that was given up has gone through: somebody answers, or it stands in the history. */
  function prove(held: Held, step: Step): void {
    held.refused = false
    if (step.fact.type === 'invited') {
      held.message = step.message
      held.invitation = evolve(held.invitation, step.fact)
      changed(held)
    } else apply(held, step)
  }

  /** What has just been learned rings now, as it is. */
  function ring(held: Held): void {
    changed(held)
    held.quiet = !isIn(held.invitation, me)
    for (const event of retold(held)) tell(event)
  }

  return {
    ...read,
    get: (inviteID: string): Held | undefined => all.get(inviteID),
    forget: (inviteID: string): void => void all.delete(inviteID),

    /** An invitation of this device that is on its way. */
    add(held: Held): void {
      all.set(held.invitation.inviteID, held)
    },

    take(steps: readonly Step[]): void {
      const fresh = new Set<Held>()
      for (const step of steps) {
        const { inviteID, type } = step.fact
        const held = all.get(inviteID)
        if (!held) {
          const begun = learn(step)
          if (begun) fresh.add(begun)
          else if (type !== 'invited') {
            const { fact, inviter, groupID } = step
            if (early.keep({ ...fact, inviter, groupID }) && inviter === me) missing(step)
          }
        } else if (held.invitation.inviter !== step.inviter || held.invitation.groupID !== step.groupID) {
          report(forged(inviteID, 'it names another inviter or group than the invitation'), step.message)
        } else if (held.refused || (type === 'invited' && !held.message && !held.waiting)) prove(held, step)
        else if (held.waiting && type !== 'modified') held.waiting.push(step)
        else apply(held, step, fresh.has(held))
      }
      for (const held of fresh) ring(held)
    },

    /** The step of this device has its place, or has come to nothing: now what has waited counts, the earliest first. */
    release(held: Held, own?: Step): void {
      const steps = [...(own ? [own] : []), ...(held.waiting ?? [])]
      held.waiting = undefined
      for (const step of steps.sort((one, other) => placeOf(one) - placeOf(other))) apply(held, step, step === own)
      changed(held)
    },
  }
}

/** See {@link createBook}. */
export type Book = ReturnType<typeof createBook>

/** An invitation that comes again can bring new data, if it was edited meanwhile; nothing else. */
function renewed({ dataRev }: Invitation, fact: InvitationFact): InvitationFact | undefined {
  if (fact.type !== 'invited') return fact
  const { inviteID, data, rev = 1 } = fact
  return rev > dataRev ? { type: 'modified', inviteID, data, rev } : undefined
}

function placeOf({ fact }: Step): number {
  return ('order' in fact && fact.order) || 0
}
