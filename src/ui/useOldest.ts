'use client'

import { useState } from 'react'
import { useInvitationStore } from '../react/useInvitationStore.js'
import { focusedIn } from './focusedIn.js'
import { isTyping } from './isTyping.js'

/**
 * The first key of a list, oldest first, but what was silenced after what was not, unless a reply to it is being written; the
 * last one that was shown, when the list is empty. Whoever shows it renders again when it is silenced.
 */
export function useOldest(keys: readonly string[]): { key: string | undefined; present: boolean } {
  const store = useInvitationStore()
  const [last, setLast] = useState<string>()
  const first = keys.find((each) => !store.invitation(each).getState()?.silenced) ?? keys[0] ?? last
  const stays = last !== undefined && last !== first && keys.includes(last) && isReplying()
  const key = stays ? last : first
  if (key !== last) setLast(key)
  return { key, present: keys.length > 0 }
}

const isReplying = () => isTyping() && focusedIn()?.closest('[data-slot=ringkit-dialog]')
