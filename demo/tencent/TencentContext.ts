import { createContext, useContext } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { Session } from './createSession.js'
import type { Setup } from './createSetup.js'

/** What the phone on Tencent Chat has beside what every phone has. */
export interface TencentContextValue {
  readonly setup: StoreApi<Setup>
  readonly session: Session
}

export const TencentContext = createContext<TencentContextValue | undefined>(undefined)

/** @throws Error outside of the phone on Tencent Chat */
export function useTencent(): TencentContextValue {
  const tencent = useContext(TencentContext)
  if (!tencent) throw new Error('useTencent is for components on the phone on Tencent Chat.')
  return tencent
}
