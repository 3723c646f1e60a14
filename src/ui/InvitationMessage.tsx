'use client'

import { forwardRef, type RefAttributes } from 'react'
import { useRings } from '../react/useRings.js'
import { useSignalingStatus } from '../react/useSignalingStatus.js'
import { useUserOf } from '../react/useUserOf.js'
import { readCallData } from '../signaling/callData.js'
import { getSignalingInfo } from '../signaling/getSignalingInfo.js'
import type { Message } from '../signaling/Message.js'
import { type CallSettingsOptions, useCallSettings } from './CallSettings.js'
import type { CallState } from './CallState.js'
import { languageOf } from './languageOf.js'
import { type PartProps, renderPart } from './renderPart.js'
import { shorten } from './shorten.js'
import { LONGEST_WORDS } from './wordsProps.js'

/** What an {@link InvitationMessage} says of its invitation; `busy` is a decline because of another call. */
export type InvitationStep = 'invited' | 'cancelled' | 'accepted' | 'rejected' | 'timedOut' | 'busy'

/** In the order of the action types, which begin with 1. */
const STEPS = ['invited', 'cancelled', 'accepted', 'rejected', 'timedOut'] as const

/** More names stand in no line; a stranger's message can hold thousands. */
const NAMED = 20

/** What an {@link InvitationMessage} can be styled by. */
export interface InvitationMessageState extends Pick<CallState, 'direction' | 'media' | 'group'> {
  /** `data-step` */
  step: InvitationStep
  /** `data-flow`: `out` if the current user sent the message. */
  flow: Message['flow']
}

/** Props of {@link InvitationMessage}. `children` replace what is inside. */
export type InvitationMessageProps = CallSettingsOptions &
  PartProps<'div', InvitationMessageState> &
  RefAttributes<HTMLDivElement> & {
    /** A message of the chat: of ringkit's engines, or of the Tencent SDK. */
    message: Pick<Message, 'type' | 'payload'> | { readonly type: string; readonly payload: unknown }
  }

/**
 * The bubble for a signaling message in a list of chat messages, as a `<div>`: what kind of call it was, what the step was
 * (called, answered, declined, missed), whom it is about in a group, and the words that went with it; of a call that it still
 * rings, for as long as it does. Nothing for any other message, so that a list can ask it first.
 *
 * Labels: `title`, `steps`, `missed`, `people`. Styling: `data-slot="ringkit-message"`, `data-step` (`invited`, `cancelled`,
 * `accepted`, `rejected`, `timedOut`, `busy`), `data-flow` (`in`, `out`), `data-direction`, `data-media`, `data-group`; inside
 * `ringkit-kind`, `ringkit-people` (a group's), `ringkit-step` and `ringkit-words`.
 *
 * @example
 * messages.map((message) => (
 *   <li key={message.ID}>
 *     {getSignalingInfo(message) ? <InvitationMessage message={message} /> : <Bubble message={message} />}
 *   </li>
 * ))
 */
export const InvitationMessage = /* @__PURE__ */ forwardRef<HTMLDivElement, InvitationMessageProps>(
  ({ message, labels: texts, getUser: users, ...props }, ref) => {
    // As in createPart.
    'use no memo'
    const { userID } = useSignalingStatus()
    const { labels, getUser } = useCallSettings({ labels: texts, getUser: users })
    const userOf = useUserOf(getUser)
    const info = getSignalingInfo(message)
    const done = info && STEPS[info.actionType - 1]
    const isInvitation = done === 'invited'
    const rings = useRings(isInvitation ? info?.inviteID : undefined)
    if (!done) return null

    const { media, reason, purpose, message: words = purpose } = readCallData(info.data)
    const { flow, from } = message as Partial<Message>
    const direction = info.inviter === userID ? 'outgoing' : 'incoming'
    const group = info.groupID !== ''
    const step = done === 'rejected' && reason === 'busy' ? 'busy' : done
    // Such a step names those who had not answered.
    const open = step === 'timedOut' || step === 'cancelled'
    const missed = open && direction === 'incoming' && info.inviteeList.includes(userID)
    const state: InvitationMessageState = {
      step,
      flow: flow ?? (from === userID ? 'out' : 'in'),
      direction,
      media,
      group,
    }
    const text = missed ? labels.missed : labels.steps[step]
    const children = (
      <>
        <b data-slot="ringkit-kind">{labels.title(state)}</b>
        {group && info.inviteeList.length > 0 && (
          <bdi data-slot="ringkit-people">
            {labels.people(info.inviteeList.map((each, at) => (at < NAMED ? userOf(each).name : each)))}
          </bdi>
        )}
        {(rings || !isInvitation) && <small data-slot="ringkit-step">{text}</small>}
        {words && (
          <p data-slot="ringkit-words" dir="auto">
            {shorten(words, LONGEST_WORDS)}
          </p>
        )}
      </>
    )
    return renderPart('div', 'message', state, { ...languageOf(labels), children }, props, ref)
  },
)
