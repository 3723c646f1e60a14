import { type SignalingEvent, TSignaling } from 'ringkit/store'

/** An end that an app was told of. */
export interface EndHeard {
  state: 'accepted' | 'rejected' | 'cancelled' | 'timedOut'
  order: number
}

/** The ends in these events, by inviteID and invitee, as they came. */
export function endsHeard(events: readonly SignalingEvent[]): Map<string, EndHeard[]> {
  const ends = new Map<string, EndHeard[]>()
  function write(inviteID: string, users: readonly string[], state: EndHeard['state'], order = Number.NaN): void {
    for (const userID of users) {
      const about = `${inviteID} ${userID}`
      ends.set(about, [...(ends.get(about) ?? []), { state, order }])
    }
  }
  for (const { name, data } of events) {
    const { inviteID } = data
    if (name === TSignaling.INVITEE_ACCEPTED) write(inviteID, [data.invitee], 'accepted', data.order)
    if (name === TSignaling.INVITEE_REJECTED) write(inviteID, [data.invitee], 'rejected', data.order)
    if (name === TSignaling.INVITATION_CANCELLED) write(inviteID, data.inviteeList ?? [], 'cancelled', data.order)
    if (name === TSignaling.INVITATION_TIMEOUT) write(inviteID, data.inviteeList, 'timedOut', data.order)
  }
  return ends
}
