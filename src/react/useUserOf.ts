'use client'

import { useContext } from 'react'
import { useStore } from 'zustand/react'
import { rethrowLater } from '../signaling/rethrowLater.js'
import type { CallUser, GetCallUser } from './CallUser.js'
import { UsersContext } from './UsersContext.js'

/** Something that can be seen: not only spaces, and characters without a shape. */
const VISIBLE = /[^\p{C}\p{Z}]/u

/**
 * How users are shown: by `getUser` of the settings, else by the provider's `resolveUser`, else with the userID. A `getUser`
 * that throws knows nobody, and what it throws is an uncaught error of the page: who calls is shown all the same.
 */
export function useUserOf(getUser?: GetCallUser): (userID: string) => CallUser & { name: string } {
  const { get } = useStore(useContext(UsersContext))
  return (userID) => {
    const user = ask(getUser, userID) ?? get(userID)
    // What comes from a server may be anything.
    const name: unknown = user?.name
    return { ...user, name: typeof name === 'string' && VISIBLE.test(name) ? name : userID }
  }
}

function ask(getUser: GetCallUser | undefined, userID: string): CallUser | undefined {
  try {
    return getUser?.(userID)
  } catch (error) {
    rethrowLater(error)
    return undefined
  }
}
