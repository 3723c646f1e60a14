import type { InvitationRecord } from '../store/InvitationRecord.js'
import type { InvitationStore } from '../store/InvitationStore.js'

const MARK = '+added-'

let last = 0

/** The key of an invitation that adds people to the call which this one began. */
export const keyOfAdded = (key: string): string => `${firstKeyOf(key)}${MARK}${++last}`

/** The key of the invitation that began the call. */
export const firstKeyOf = (key: string): string => key.split(MARK, 1)[0] ?? key

/** The name of the call to which an invitation belongs: that of the first one, unless the app has given another. */
export const callIDOf = ({ callData, inviteID }: InvitationRecord): string => callData.callID || inviteID

/** It adds people to a call, and begins none: made here, or on another device for a call that rings. */
export function isAdded(store: InvitationStore, key: string): boolean {
  if (key !== firstKeyOf(key)) return true
  const find = (id: string) => store.invitation(id).getState()
  const { outgoing } = store.list.getState()
  const record = find(key)
  return outgoing.slice(0, Math.max(0, outgoing.indexOf(key))).some((other) => isSameCall(find(other), record))
}

/** Both ring, and are tied by their `callID`. */
export function isSameCall(one: InvitationRecord | undefined, other: InvitationRecord | undefined): boolean {
  if (!one?.groupID || !other || one.groupID !== other.groupID || one.direction !== other.direction) return false
  return one.stillRinging > 0 && other.stillRinging > 0 && callIDOf(one) !== '' && callIDOf(one) === callIDOf(other)
}
