'use client'

import { useContext } from 'react'
import { useStore } from 'zustand/react'
import type { CallUser, GetCallUser } from './CallUser.js'
import { UsersContext } from './UsersContext.js'

/** How users are shown: by `getUser` of the settings, else by the provider's `resolveUser`, else with the userID. */
export function useUserOf(getUser?: GetCallUser): (userID: string) => CallUser & { name: string } {
  const { get } = useStore(useContext(UsersContext))
  return (userID) => {
    const user = getUser?.(userID) ?? get(userID)
    return { ...user, name: user?.name || userID }
  }
}
