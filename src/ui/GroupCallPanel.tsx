'use client'

import { forwardRef, type RefAttributes } from 'react'
import { useInvitation } from '../react/useInvitation.js'
import { useInvitationStore } from '../react/useInvitationStore.js'
import { useOutgoingInvitations } from '../react/useOutgoingInvitations.js'
import { CallCancel } from './CallCancel.js'
import { CallClose } from './CallClose.js'
import { CallInvitees } from './CallInvitees.js'
import { CallScope } from './CallScope.js'
import type { CallSettingsOptions } from './CallSettings.js'
import { CallStatus } from './CallStatus.js'
import { CallTitle } from './CallTitle.js'
import { createPart } from './createPart.js'
import type { PartProps } from './renderPart.js'
import { useLastBegun } from './useLastBegun.js'

/** Props of {@link GroupCallPanel}. `children` replace what is inside. */
export type GroupCallPanelProps = CallSettingsOptions &
  PartProps<'section'> &
  RefAttributes<HTMLElement> & {
    /** Which invitation. @default the group call that the current user began last */
    invitationKey?: string
  }

const PanelElement = /* @__PURE__ */ createPart('section', 'Panel', ({ id }) => ({ 'aria-labelledby': `${id}title` }))

/**
 * A group call in the page: how many have answered, and the state of everybody, live; what still rings can be cancelled.
 * It goes on when the first has accepted, and shows how it ended until closed; nothing when there is no such call.
 *
 * Styling: `data-slot="ringkit-panel"`, and the attributes of every part; inside `Call.Title`, `Status`, `Invitees`, and
 * `Cancel` or `Close` in a `<div data-slot="ringkit-actions">`.
 *
 * @example
 * const { inviteInGroup } = useInvite()
 * <button onClick={() => inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] })}>Call the team</button>
 * <GroupCallPanel />
 */
export const GroupCallPanel = /* @__PURE__ */ forwardRef<HTMLElement, GroupCallPanelProps>(
  ({ invitationKey, labels, getUser, children, ...props }, ref) => {
    const store = useInvitationStore()
    const isGroup = (each: string) => store.invitation(each).getState()?.groupID !== ''
    const { key } = useLastBegun(useOutgoingInvitations(), isGroup)
    const invitation = useInvitation(invitationKey ?? key)
    if (!invitation) return null
    return (
      <CallScope invitation={invitation} labels={labels} getUser={getUser}>
        <PanelElement {...props} ref={ref}>
          {children ?? (
            <>
              <CallTitle />
              <CallStatus />
              <CallInvitees />
              <div data-slot="ringkit-actions">
                <CallCancel />
                <CallClose />
              </div>
            </>
          )}
        </PanelElement>
      </CallScope>
    )
  },
)
