import type { SignalingInfo } from 'ringkit/store'
import type { CloudMessage } from './cloud/CloudMessage.ts'

/** A step that ends an invitation for somebody, as it lies in the service. */
export interface WireEnd {
  state: 'cancelled' | 'timedOut' | 'rejected' | 'accepted'
  /** From the mark. */
  device: string
  /** What comes first has the smaller numbers. */
  place: number[]
}

/** What the service knows of an invitation. */
export interface WireInvitation {
  inviter: string
  groupID: string
  inviteeList: string[]
  /** As it was edited last. */
  data: string
  /** ms since 1970; undefined: never. */
  expiresAt: number | undefined
  /** The ends that were sent for each invitee, the one that counts first. */
  ends: Map<string, WireEnd[]>
}

const STATES = { 2: 'cancelled', 3: 'accepted', 4: 'rejected', 5: 'timedOut' } as const
/** Of the same second: the end that leaves nobody in a call alone, and of two alike the one with the smaller random number. */
const FIRST = ['cancelled', 'timedOut', 'rejected', 'accepted']

/** Who ended how, straight from what is stored: in a group by place, 1:1 by second. */
export function wireEnds(messages: readonly CloudMessage[]): Map<string, WireInvitation> {
  const read = messages.map((message) => ({ message, info: JSON.parse(message.payload.data) as SignalingInfo }))
  const invitations = new Map<string, WireInvitation>()
  for (const { message, info } of read) {
    if (info.actionType !== 1) continue
    const { inviteID, inviter, groupID, timeout, data } = info
    invitations.set(inviteID, {
      ...{ inviter, groupID, data },
      inviteeList: [...info.inviteeList],
      expiresAt: timeout > 0 ? (message.time + 1 + timeout) * 1000 : undefined,
      ends: new Map(),
    })
  }
  for (const { message, info } of read) {
    const state = STATES[info.actionType as 2]
    if (!state) continue
    const { device } = JSON.parse(message.cloudCustomData || '{"device":""}') as { device: string }
    const place = message.conversationType === 'GROUP' ? [message.sequence] : timeOf(message, state, info.inviter)
    const { ends, inviteeList } = invitations.get(info.inviteID) ?? {}
    for (const userID of info.inviteeList) {
      const all = [...(ends?.get(userID) ?? []), { state, device, place }]
      ends?.set(userID, all.sort(byPlace))
      // An edit has named those only who were still to answer.
      if (!inviteeList?.includes(userID)) inviteeList?.push(userID)
    }
  }
  return invitations
}

function timeOf({ time, random, from }: CloudMessage, state: string, inviter: string): number[] {
  // An invitee's own device says last that time is up.
  const rank = state === 'timedOut' && from !== inviter ? FIRST.length : FIRST.indexOf(state)
  return [time, rank, random & 0xffff]
}

function byPlace(one: WireEnd, other: WireEnd): number {
  const at = one.place.findIndex((number, index) => number !== other.place[index])
  return (one.place[at] ?? 0) - (other.place[at] ?? 0)
}
