'use client'

import { useEffect, useRef } from 'react'
import { useInvitationActions } from '../react/useInvitationActions.js'
import { useInvitationStore } from '../react/useInvitationStore.js'
import { type CallShortcuts, callShortcuts } from './CallShortcuts.js'
import { GUARD_MS } from './GUARD_MS.js'
import { useShortcuts } from './useShortcuts.js'

/**
 * Keys that accept, decline and silence an incoming call, for a dialog of your own; `IncomingCallDialog` and
 * `IncomingCallStack` have them already. They do nothing while text is typed, in the first 400 ms of a call, while an answer
 * is on its way, and when nothing rings. Gives the keys in use, for `aria-keyshortcuts` of your buttons.
 *
 * @param id which invitation, by key or inviteID
 * @param shortcuts other keys, or false for none
 * @example
 * const { invitation, accept, reject } = useIncomingInvitation()
 * const keys = useCallShortcuts(invitation?.key, { reject: 'Alt+Shift+X' })
 * if (!invitation) return null
 * return <button onClick={accept} aria-keyshortcuts={keys.accept}>Answer</button>
 */
export function useCallShortcuts(id: string | undefined, shortcuts?: CallShortcuts | false): CallShortcuts {
  const store = useInvitationStore()
  const actions = useInvitationActions(id)
  const keys = callShortcuts(shortcuts)
  const appeared = useRef(0)
  useEffect(() => {
    if (id !== undefined) appeared.current = performance.now()
  }, [id])
  useShortcuts(id !== undefined && keys, (name) => {
    const record = id === undefined ? undefined : store.invitation(id).getState()
    if (name === 'focus' || record?.direction !== 'incoming' || record.status !== 'ringing' || record.pending) return
    if (performance.now() - appeared.current < GUARD_MS || (name === 'accept' && record.overdue)) return
    void actions[name]()
  })
  return keys ?? {}
}
