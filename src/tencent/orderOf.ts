import type { InvitationFact } from '../invitation/InvitationFact.js'
import type { ChatMessage } from './TencentChat.js'

/** The steps that end an invitation for somebody. */
export type EndType = Exclude<InvitationFact['type'], 'invited' | 'modified'>

/** Above every time in seconds, so that all steps with a mark come after all without. */
const MARKED = 2 ** 33
/** Who comes first of those that the service stamped with the same second: the one that leaves nobody in a call alone. */
const FIRST: Readonly<Record<EndType, number>> = { cancelled: 0, timedOut: 1, rejected: 2, accepted: 3 }
/** That time is up an invitee's device says after all that the user has done. */
const LAPSED = 4

/** The place of an end that nobody else was told of: after every other. */
export const LAST = Number.MAX_SAFE_INTEGER

/**
 * The place of a step in the order of the service, the same on every device. It is the one rule for steps that cross, the
 * smallest counts:
 *
 * - in a group the sequence of the message; 1:1 (and online-only) its second, within that a cancel before a timeout before
 *   a reject before an accept, an invitee's own timeout last, and of two alike the one with the smaller random number;
 * - all that a native SDK has sent before all that ringkit has: a native SDK has acted on its own step and forgotten the
 *   invitation, so the others can only yield to it.
 */
export function orderOf(
  message: ChatMessage,
  {
    type,
    marked,
    onlineUserOnly,
    inviter,
  }: { type: EndType; marked: boolean; onlineUserOnly: boolean; inviter: string },
): number {
  const { conversationType, sequence = 0, time, random = 0, from } = message
  const rank = type === 'timedOut' && from !== inviter ? LAPSED : FIRST[type]
  const within = (rank + (random & 0xffff) / 0x10000) / 8
  const place = conversationType === 'GROUP' && sequence > 0 && !onlineUserOnly ? sequence : time + within
  return place + (marked ? MARKED : 0)
}
