'use client'

import { type ReactNode, useId, useState } from 'react'
import { type InvitationActions, useInvitationActions } from '../react/useInvitationActions.js'
import { useUserOf } from '../react/useUserOf.js'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import { type Attempt, CallContext, type CallContextValue } from './CallContext.js'
import { type CallSettingsOptions, useCallSettings } from './CallSettings.js'
import { callState } from './CallState.js'

/** Gives one invitation to the parts below it: what every root is made with. */
export function CallScope({
  invitation,
  appearance = '',
  actions,
  minimizing,
  children,
  ...options
}: CallSettingsOptions & {
  invitation: InvitationRecord
  appearance?: string | undefined
  /** In place of the actions for this one invitation. */
  actions?: Partial<InvitationActions> | undefined
  minimizing?: CallContextValue['minimizing']
  children: ReactNode
}) {
  const { labels, getUser } = useCallSettings(options)
  const { key } = invitation
  const [tried, setTried] = useState<{ key: string; attempt: Attempt }>()
  const call = {
    invitation,
    state: callState(invitation, tried?.key === key ? tried.attempt : undefined),
    actions: { ...useInvitationActions(key), ...actions },
    labels,
    userOf: useUserOf(getUser),
    id: useId(),
    appearance,
    setAttempt: (attempt: Attempt) => setTried({ key, attempt }),
    minimizing,
  }
  return <CallContext.Provider value={call}>{children}</CallContext.Provider>
}
