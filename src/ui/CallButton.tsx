'use client'

import { forwardRef, type RefAttributes, type SyntheticEvent, useCallback, useState } from 'react'
import { type CallOff, useCallOff } from '../react/useCallOff.js'
import { useInvitationStore } from '../react/useInvitationStore.js'
import { useUserOf } from '../react/useUserOf.js'
import { writeCallData } from '../signaling/callData.js'
import type { InviteInGroupRequest, InviteRequest } from '../store/requests.js'
import { sentWith } from '../store/sentWith.js'
import { CallReason } from './CallReason.js'
import { type CallSettingsOptions, useCallSettings } from './CallSettings.js'
import { languageOf } from './languageOf.js'
import { type PartProps, renderPart } from './renderPart.js'

/** What a {@link CallButton} can be styled by. */
export interface CallButtonState {
  /** `data-media` */
  media: 'audio' | 'video'
  /** `data-group`, present when it is true. */
  group: boolean
  /** `data-off`: why it cannot be used now; undefined when it can. */
  off: CallOff | undefined
}

/** Whom a {@link CallButton} rings. */
export type CallButtonTarget =
  | { /** Whom to ring. */ userID: string; groupID?: never; inviteeList?: never }
  | {
      /** The group; the current user is a member of it. */
      groupID: string
      /** Whom of the group to ring; the current user is left out. */
      inviteeList: readonly string[]
      userID?: never
    }

/** Props of {@link CallButton}: whom to ring, what `invite` takes, and all of a `<button>`. */
export type CallButtonProps = CallButtonTarget &
  CallSettingsOptions &
  Pick<InviteRequest, 'timeout' | 'data' | 'payload' | 'onlineUserOnly' | 'offlinePushInfo'> &
  PartProps<'button', CallButtonState> &
  RefAttributes<HTMLButtonElement> & {
    /**
     * What kind of call it is; written into `data`, but not beside a `payload`.
     * @default 'audio'
     */
    media?: 'audio' | 'video'
  }

/**
 * Rings a user, or members of a group, as a `<button>`. It knows when that cannot be: nobody is signed in, there is no link,
 * nobody is chosen, the user would ring nobody else, or a call with these people rings already. Then it does nothing, can still be focused
 * (`aria-disabled`), and says why: as its description and `title`, and beside it for a few seconds when it is pressed, which
 * moves nothing in the page. An `onClick` of yours runs first; `preventDefault`
 * there stops the call. It rings for 30 seconds unless `timeout` says otherwise. What comes of it the `OutgoingCallDialog`
 * shows, or the `GroupCallPanel`.
 *
 * Give your own `children` for another text; to an icon without text, an `aria-label`. Labels: `callAudio`, `callVideo`,
 * `callGroup`, `callOff`. Styling: `data-slot="ringkit-call"`, `data-media`, `data-group`, `data-off` (`signedOut`, `offline`,
 * `nobody`, `self`, `ringing`); what it says when pressed is `data-slot="ringkit-reason"`.
 *
 * @example
 * <CallButton userID="bob" media="video" />
 * <CallButton groupID="team" inviteeList={['bob', 'carol']} timeout={45} />
 * <OutgoingCallDialog />
 */
export const CallButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, CallButtonProps>((given, ref) => {
  // As in createPart.
  'use no memo'
  const {
    userID,
    groupID,
    inviteeList,
    media = 'audio',
    timeout = 30,
    labels: texts,
    getUser: users,
    ...others
  } = given
  const { data = '', payload, onlineUserOnly, offlinePushInfo, ...props } = others
  const store = useInvitationStore()
  const { labels, getUser } = useCallSettings({ labels: texts, getUser: users })
  const userOf = useUserOf(getUser)
  const [pressed, setPressed] = useState<DOMRect>()
  const forget = useCallback(() => setPressed(undefined), [])
  const off = useCallOff(groupID, inviteeList ?? [userID])
  if (pressed && !off) setPressed(undefined)

  const act = () => {
    const me = store.status.getState().userID
    const request = {
      timeout,
      ...(payload === undefined ? { data: writeCallData(data, { media }) } : { payload }),
      ...sentWith({ onlineUserOnly, offlinePushInfo }),
    } satisfies Partial<InviteInGroupRequest>
    const begun =
      groupID === undefined
        ? store.invite({ ...request, userID })
        : store.inviteInGroup({ ...request, groupID, inviteeList: inviteeList.filter((each) => each !== me) })
    // Its record holds the error.
    begun.catch(() => {})
  }
  const label = media === 'video' ? labels.callVideo : labels.callAudio
  const button = renderPart(
    'button',
    'call',
    { media, group: groupID !== undefined, off } satisfies CallButtonState,
    {
      type: 'button',
      ...languageOf(labels),
      'aria-disabled': off && true,
      // Also its description, as its name comes from its content.
      title: off && labels.callOff[off],
      children: groupID === undefined ? label(userOf(userID).name) : labels.callGroup(media),
      onClick: act,
      // In the capture phase, so that neither the user's handler nor ours hears of it.
      onClickCapture: (event: SyntheticEvent) => {
        if (!off) return
        event.stopPropagation()
        setPressed(event.currentTarget.getBoundingClientRect())
      },
    },
    props,
    ref,
  )
  return (
    <>
      {button}
      {off && pressed && (
        <CallReason {...languageOf(labels)} text={labels.callOff[off]} beside={pressed} onShown={forget} />
      )}
    </>
  )
})
