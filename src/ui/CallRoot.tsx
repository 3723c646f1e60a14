'use client'

import { forwardRef, type RefAttributes } from 'react'
import { useInvitation } from '../react/useInvitation.js'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import { CallScope } from './CallScope.js'
import type { CallSettingsOptions } from './CallSettings.js'
import { createPart } from './createPart.js'
import { languageOf } from './languageOf.js'
import type { PartProps } from './renderPart.js'

/** Which invitation a root is about: by key or inviteID, or the record itself. */
export type CallSubject =
  | { /** Which invitation, by key or inviteID. */ invitationKey: string | undefined; invitation?: never }
  | { /** Or the record itself. */ invitation: InvitationRecord | undefined; invitationKey?: never }

/** Props of {@link CallRoot}. */
export type CallRootProps = CallSubject & CallSettingsOptions & PartProps<'div'> & RefAttributes<HTMLDivElement>

const RootElement = /* @__PURE__ */ createPart('div', 'Root', ({ labels }) => ({ ...languageOf(labels) }))

/**
 * Gives one invitation to the parts inside, as a `<div>`; nothing when there is no such invitation. It brings no dialog
 * behaviour: use it for a call shown in the page, in a row or a panel.
 *
 * Styling: `data-slot="ringkit-root"`, and as every part `data-status`, `data-direction`, `data-media`, `data-pending`,
 * `data-end-reason`, `data-group`, `data-silenced`, `data-overdue`.
 *
 * @example
 * <Call.Root invitationKey={key}>
 *   <Call.Caller /> <Call.Status />
 *   <Call.Reject /> <Call.Accept />
 * </Call.Root>
 */
export const CallRoot = /* @__PURE__ */ forwardRef<HTMLDivElement, CallRootProps>(
  ({ invitationKey, invitation, labels, getUser, ...props }, ref) => {
    const found = useInvitation(invitationKey)
    const record = invitation ?? found
    return (
      record && (
        <CallScope invitation={record} labels={labels} getUser={getUser}>
          <RootElement {...props} ref={ref} />
        </CallScope>
      )
    )
  },
)
