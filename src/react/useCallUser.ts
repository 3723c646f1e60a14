'use client'

import type { CallUser } from './CallUser.js'
import { useUserOf } from './useUserOf.js'

/**
 * How a user is shown, by the provider's `resolveUser`: the userID as a name until more is known, and where nothing is.
 * Re-renders when more is known.
 *
 * @example
 * const { name, avatar } = useCallUser(invitation.inviter)
 */
export function useCallUser(userID: string): CallUser & { name: string } {
  return useUserOf()(userID)
}
