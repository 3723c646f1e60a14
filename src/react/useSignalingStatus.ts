'use client'

import { useStore } from 'zustand/react'
import type { SignalingStatus } from '../store/createSession.js'
import { useInvitationStore } from './useInvitationStore.js'

/**
 * Who is signed in, whether calls can be made, and the state of the link.
 *
 * @example
 * const { ready, network } = useSignalingStatus()
 * return <button disabled={!ready || network !== 'connected'}>Call</button>
 */
export function useSignalingStatus(): SignalingStatus {
  return useStore(useInvitationStore().status)
}
