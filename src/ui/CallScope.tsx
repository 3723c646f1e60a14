'use client'

import { type ReactNode, useId, useState } from 'react'
import { type InvitationActions, useInvitationActions } from '../react/useInvitationActions.js'
import { useUserOf } from '../react/useUserOf.js'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import { CallContext, type CallContextValue } from './CallContext.js'
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
  const [failed, setFailed] = useState('')
  const call = {
    invitation,
    state: callState(invitation, failed === invitation.key),
    actions: { ...useInvitationActions(invitation.key), ...actions },
    labels,
    userOf: useUserOf(getUser),
    id: useId(),
    appearance,
    setFailed: (is: boolean) => setFailed(is ? invitation.key : ''),
    minimizing,
  }
  return <CallContext.Provider value={call}>{children}</CallContext.Provider>
}
