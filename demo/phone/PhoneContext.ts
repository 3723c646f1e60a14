import { createContext, useContext } from 'react'
import type { World } from '../world/createWorld.js'

/** Which device this page runs on. */
export interface PhoneContextValue {
  readonly world: World
  readonly deviceID: string
  readonly userID: string
  /** "Ann’s phone" */
  readonly title: string
}

export const PhoneContext = createContext<PhoneContextValue | undefined>(undefined)

/** @throws Error outside of a phone */
export function usePhone(): PhoneContextValue {
  const phone = useContext(PhoneContext)
  if (!phone) throw new Error('usePhone is for components on a phone.')
  return phone
}
