'use client'

import { forwardRef, type ReactNode, type RefAttributes } from 'react'
import { type UseGroupCallReturn, useGroupCall } from '../react/useGroupCall.js'
import { CallCancel } from './CallCancel.js'
import { CallClose } from './CallClose.js'
import { CallInvitees } from './CallInvitees.js'
import { CallScope } from './CallScope.js'
import type { CallSettingsOptions } from './CallSettings.js'
import { CallStatus } from './CallStatus.js'
import { CallTitle } from './CallTitle.js'
import { createPart } from './createPart.js'
import { InviteesAnnouncement } from './InviteesAnnouncement.js'
import { languageOf } from './languageOf.js'
import type { PartProps } from './renderPart.js'

/** Props of {@link GroupCallPanel}. `children` replace what is inside. */
export type GroupCallPanelProps = CallSettingsOptions &
  PartProps<'section'> &
  RefAttributes<HTMLElement> & {
    /** Which invitation. @default the group call that the current user began last */
    invitationKey?: string
    /**
     * What one adds people with, below the invitees of a call of one's own: an app's own button, field or list, or a function
     * that makes it of what {@link useGroupCall} gives.
     */
    add?: ReactNode | ((call: UseGroupCallReturn) => ReactNode)
  }

const PanelElement = /* @__PURE__ */ createPart('section', 'Panel', ({ id, labels }) => ({
  ...languageOf(labels),
  'aria-labelledby': `${id}title`,
}))

/**
 * A group call in the page: how many have answered, and the state of everybody, live; what still rings can be cancelled.
 * It goes on when the first has accepted, and shows how it ended until closed; nothing when there is no such call. People
 * who are added (`add`, or `useGroupCall`) are shown with the others, and cancelled and closed with them.
 *
 * Styling: `data-slot="ringkit-panel"`, and the attributes of every part; inside `Call.Title`, `Status`, `Invitees`, `add` in
 * a `<div data-slot="ringkit-add">`, and `Cancel` or `Close` in a `<div data-slot="ringkit-actions">`.
 *
 * @example
 * const { inviteInGroup } = useInvite()
 * <button onClick={() => inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] })}>Call the team</button>
 * <GroupCallPanel add={({ add }) => <button onClick={() => add(['dmitri'])}>Ring Dmitri, too</button>} />
 */
export const GroupCallPanel = /* @__PURE__ */ forwardRef<HTMLElement, GroupCallPanelProps>(
  ({ invitationKey, add, labels, getUser, children, ...props }, ref) => {
    const call = useGroupCall(invitationKey)
    const { invitation, cancel, dismiss } = call
    if (!invitation) return null
    return (
      <CallScope invitation={invitation} labels={labels} getUser={getUser} actions={{ cancel, dismiss }}>
        <PanelElement {...props} ref={ref}>
          {children ?? (
            <>
              <CallTitle />
              <CallStatus />
              <CallInvitees />
              {add && invitation.direction === 'outgoing' && (
                <div data-slot="ringkit-add">{typeof add === 'function' ? add(call) : add}</div>
              )}
              <div data-slot="ringkit-actions">
                <CallCancel />
                <CallClose />
              </div>
            </>
          )}
          <InviteesAnnouncement />
        </PanelElement>
      </CallScope>
    )
  },
)
