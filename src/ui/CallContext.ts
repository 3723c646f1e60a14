'use client'

import { createContext, useContext } from 'react'
import type { CallUser } from '../react/CallUser.js'
import type { InvitationActions } from '../react/useInvitationActions.js'
import { SignalingError } from '../signaling/SignalingError.js'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import type { CallLabels } from './CallLabels.js'
import type { CallState } from './CallState.js'
import type { Minimizing } from './useMinimized.js'

/** What the app does before an answer is under way, or failed. */
export type Attempt = 'under way' | 'failed' | undefined

/** What the parts of one call share. */
export interface CallContextValue {
  invitation: InvitationRecord
  state: CallState
  actions: InvitationActions
  labels: CallLabels
  userOf(userID: string): CallUser & { name: string }
  /** Prefix of the ids by which a dialog is named and described by its parts. */
  id: string
  /** Changes when all of the call appears anew, as when a dialog becomes a banner. */
  appearance: string
  /** Tells how an answer stands that the store cannot know of yet. */
  setAttempt(attempt: Attempt): void
  /** Where it can be made small. */
  minimizing: Minimizing | undefined
}

/** Holds the call of the nearest root. */
export const CallContext = /* @__PURE__ */ createContext<CallContextValue | undefined>(undefined)

/** @throws SignalingError with code `'no-root'` outside of a root. */
export function useCall(part: string): CallContextValue {
  const call = useContext(CallContext)
  if (call) return call
  throw new SignalingError(`There is no <Call.Root> above <Call.${part}>.`, {
    code: 'no-root',
    hint: 'A part shows the invitation of its root. Put it into <Call.Root invitationKey={key}> or into one of the dialogs.',
  })
}
