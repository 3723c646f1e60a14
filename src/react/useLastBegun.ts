'use client'

import { useCallback, useState } from 'react'
import { useInvitationStore } from './useInvitationStore.js'
import { useOutgoingInvitations } from './useOutgoingInvitations.js'

/**
 * The key of the invitation of one's own that was begun last, of those that are `wanted`. It stays when the invitation has
 * ended, until `forget`, but not when it was dismissed; then it is that of another that still rings.
 */
export function useLastBegun(wanted: (key: string) => boolean) {
  const store = useInvitationStore()
  const keys = useOutgoingInvitations()
  // A state that is set in the first render makes React 18 forget that it hydrates.
  const [known, setKnown] = useState(keys)
  const [last, setLast] = useState(() => keys.filter(wanted).at(-1))
  const rings = (key: string) => Boolean(store.invitation(key).getState()?.stillRinging)
  if (keys !== known) {
    setKnown(keys)
    const begun = keys.filter((each) => !known.includes(each) && wanted(each)).at(-1)
    if (begun !== undefined) setLast(begun)
    else if (last !== undefined && !keys.includes(last) && rings(last)) setLast(undefined)
  }
  const others = keys.filter((each) => each !== last && wanted(each))
  return { key: last ?? others.at(-1), others, forget: useCallback(() => setLast(undefined), []) }
}
