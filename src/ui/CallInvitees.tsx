'use client'

import { forwardRef, type ReactNode, type RefAttributes } from 'react'
import { readCallData } from '../signaling/callData.js'
import type { Invitee } from '../signaling/PendingInvitation.js'
import { CallAvatar } from './CallAvatar.js'
import { useCall } from './CallContext.js'
import { type PartProps, renderPart } from './renderPart.js'
import { wordsProps } from './wordsProps.js'

/** With what an invitee declined. */
function Words({ of: { state, data } }: { of: Invitee }) {
  const props = state === 'rejected' && wordsProps(readCallData(data).message)
  return props && <q data-slot="ringkit-words" {...props} />
}

/** Props of {@link CallInvitees}. */
export type CallInviteesProps = Omit<PartProps<'ul'>, 'children'> &
  RefAttributes<HTMLUListElement> & {
    /** What stands in the row of an invitee. @default picture, name, state, and the words of a decline */
    children?: (invitee: Invitee) => ReactNode
  }

/**
 * Everybody who was rung, how far they are, and the words with which they declined, live, as a `<ul>` with an `<li>` each.
 * Labels: `ringing`, `ended`. Styling: `data-slot="ringkit-invitees"`; words `ringkit-words` (a `<q>`), rows `data-slot="ringkit-invitee"` with `data-state` (`pending`, `accepted`, `rejected`,
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
        <Words of={invitee} />
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
