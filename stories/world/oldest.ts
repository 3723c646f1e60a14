import type { World } from './World.js'

/** The inviteID (and key) of what has been ringing for Ann the longest. */
export const oldestIncoming = ({ store }: World): string => store.list.getState().incoming[0] ?? ''

/** The inviteID of the first call that Ann made. */
export const oldestOutgoing = ({ store }: World): string =>
  store.invitation(store.list.getState().outgoing[0] ?? '').getState()?.inviteID ?? ''
