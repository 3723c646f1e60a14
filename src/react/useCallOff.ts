'use client'

import { useStore } from 'zustand/react'
import { otherSide } from './otherSide.js'
import { useInvitationStore } from './useInvitationStore.js'
import { useSignalingStatus } from './useSignalingStatus.js'

/**
 * Why a call cannot be begun now: nobody is signed in, there is no link, nobody is chosen, nobody else would be rung, or a
 * call with these people rings already, in either direction.
 */
export type CallOff = 'signedOut' | 'offline' | 'nobody' | 'self' | 'ringing'

/** Why these people cannot be rung now; undefined when they can. */
export function useCallOff(groupID: string | undefined, userIDs: readonly string[]): CallOff | undefined {
  const store = useInvitationStore()
  const { userID, ready, network } = useSignalingStatus()
  const rings = useStore(store.list, ({ incoming, outgoing }) =>
    [...incoming, ...outgoing].some((key) => {
      const record = store.invitation(key).getState()
      if (!record || record.groupID || groupID) return record?.groupID === groupID
      return otherSide(record).some((each) => userIDs.includes(each))
    }),
  )
  if (!userID) return 'signedOut'
  if (!ready || network !== 'connected') return 'offline'
  if (!userIDs.some(Boolean)) return 'nobody'
  if (userIDs.every((each) => each === userID)) return 'self'
  return rings ? 'ringing' : undefined
}
