'use client'

import { forwardRef, type ReactNode, type RefAttributes } from 'react'
import type { Invitee } from '../signaling/PendingInvitation.js'
import { CallAvatar } from './CallAvatar.js'
import { useCall } from './CallContext.js'
import { type PartProps, renderPart } from './renderPart.js'

/** Props of {@link CallInvitees}. */
export type CallInviteesProps = Omit<PartProps<'ul'>, 'children'> &
  RefAttributes<HTMLUListElement> & {
    /** What stands in the row of an invitee. @default picture, name and state */
    children?: (invitee: Invitee) => ReactNode
  }

/**
 * Everybody who was rung and how far they are, live, as a `<ul>` with an `<li>` each. Labels: `ringing`, `ended`.
 * Styling: `data-slot="ringkit-invitees"`; rows `data-slot="ringkit-invitee"` with `data-state` (`pending`, `accepted`, `rejected`,
 * `cancelled`, `timedOut`).
 *
 * @example
 * <Call.Invitees>{(invitee) => `${invitee.userID}: ${invitee.state}`}</Call.Invitees>
 */
export const CallInvitees = /* @__PURE__ */ forwardRef<HTMLUListElement, CallInviteesProps>(
  ({ children, ...props }, ref) => {
    // As in createPart.
    'use no memo'
    const { invitation, state, labels, userOf } = useCall('Invitees')
    // A call that could not be placed rings nowhere.
    const open = invitation.stillRinging > 0 ? labels.ringing : undefined
    const row = (invitee: Invitee) => (
      <>
        <CallAvatar userID={invitee.userID} />
        <bdi>{userOf(invitee.userID).name}</bdi>
        <small>{invitee.state === 'pending' ? open : labels.ended[invitee.state]}</small>
      </>
    )
    const rows = invitation.invitees.map((invitee) => (
      <li key={invitee.userID} data-slot="ringkit-invitee" data-state={invitee.state}>
        {(children ?? row)(invitee)}
      </li>
    ))
    return renderPart('ul', 'invitees', state, { children: rows }, props, ref)
  },
)
