import { writeCallData } from '../signaling/callData.js'
import { SignalingArgumentError } from '../signaling/SignalingArgumentError.js'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import type { InvitationStore } from '../store/InvitationStore.js'
import { callIDOf, firstKeyOf, isSameCall, keyOfAdded } from './isAdded.js'
import { mergeRecords } from './mergeRecords.js'

/** How a group call stands: all its invitations as one, and whether one is being added. */
export interface GroupCallState {
  readonly invitation: InvitationRecord | undefined
  readonly adding: boolean
}

/** Before anything is known, as on a server. */
export const NOTHING: GroupCallState = { invitation: undefined, adding: false }

/**
 * Follows the group call to which an invitation belongs: the signaling API cannot ring more people with an invitation that
 * exists, so they get a further one, tied to the first by `callID` in its data.
 *
 * @param id key or inviteID of any of them
 */
export function createGroupCall(store: InvitationStore, id: string | undefined) {
  /** In the order in which they were begun; one that the store has forgotten as it was last. */
  const records = new Map<string, InvitationRecord>()
  let state = NOTHING

  const find = (key: string | undefined) => (key === undefined ? undefined : store.invitation(key).getState())

  /** Finds what belongs to the call: a later one with the same `callID` is a call of its own. */
  function look(): void {
    const [known] = records.values()
    const one = known ?? find(id)
    if (!one) return
    for (const record of store.getAll()) {
      if (records.has(record.key)) continue
      const isOurs = firstKeyOf(record.key) === firstKeyOf(one.key)
      const isTied =
        one.direction === 'outgoing' && [one, ...records.values()].some((each) => isSameCall(find(each.key), record))
      if (!isOurs && !isTied) continue
      records.set(record.key, record)
      state = NOTHING
    }
  }

  function read(): GroupCallState {
    let isThere = false
    for (const [key, before] of records) {
      const now = find(key)
      isThere ||= now !== undefined
      if (!now || now === before) continue
      records.set(key, now)
      state = NOTHING
    }
    if (!isThere) records.clear()
    const [first, ...others] = records.values()
    if (!first) state = NOTHING
    else if (state === NOTHING) {
      state = {
        invitation: others.length > 0 ? mergeRecords([first, ...others]) : first,
        adding: others.some(({ status }) => status === 'sending'),
      }
    }
    return state
  }

  function subscribe(onChange: () => void): () => void {
    const ends = new Map<string, () => void>()
    const listen = (): void => {
      look()
      for (const key of [id, ...records.keys()]) {
        if (key !== undefined && !ends.has(key)) ends.set(key, store.invitation(key).subscribe(listen))
      }
      onChange()
    }
    ends.set('', store.list.subscribe(listen))
    listen()
    return () => {
      for (const end of ends.values()) end()
    }
  }

  /** The first invitation, as soon as the engine has named it; undefined when it never does. */
  async function named(): Promise<InvitationRecord | undefined> {
    const key = read().invitation?.key
    const first = find(key)
    if (key === undefined || first?.status !== 'sending') return first ?? read().invitation
    return new Promise((resolve) => {
      const end = store.invitation(key).subscribe((record) => {
        if (record?.status === 'sending') return
        end()
        resolve(record)
      })
    })
  }

  async function add(userIDs: readonly string[]): Promise<void> {
    // As a button's handler it would be given an event.
    if (!Array.isArray(userIDs)) throw new SignalingArgumentError('add', 'userIDs', userIDs, 'an array of userIDs')
    const first = await named()
    if (first?.direction !== 'outgoing' || !first.groupID || first.status === 'failed') return
    const { invitation } = read()
    const isIn = (userID: string) =>
      invitation?.invitees.some((each) => each.userID === userID && /pending|accepted/.test(each.state))
    const inviteeList = userIDs.filter((userID) => !isIn(userID))
    if (inviteeList.length === 0) return
    const { groupID, timeout, sentWith } = first
    const data = writeCallData(first.data, { callID: callIDOf(first) })
    // Its record holds the error.
    const key = keyOfAdded(first.key)
    await store.inviteInGroup({ ...sentWith, groupID, inviteeList, timeout, data, key }).catch(() => {})
  }

  const cancel = async (): Promise<void> => {
    const ringing = [...records.values()].filter(({ stillRinging }) => stillRinging > 0)
    await Promise.all(ringing.map(({ key }) => store.cancel(key).catch(() => {})))
  }

  look()
  return {
    subscribe,
    read,
    add,
    cancel,
    dismiss: (): void => {
      for (const key of records.keys()) store.dismiss(key)
    },
  }
}
