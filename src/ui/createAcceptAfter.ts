'use client'

import { useContext } from 'react'
import { useInvitationStore } from '../react/useInvitationStore.js'
import { writeCallData } from '../signaling/callData.js'
import { SignalingError } from '../signaling/SignalingError.js'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import type { CallAcceptOptions } from './CallAccept.js'
import { ShortcutsContext } from './CallShortcuts.js'
import { createAction } from './createAction.js'
import type { Part } from './createPart.js'

/**
 * Does something to the call that goes on. The call that rings is answered when this, or the promise it gives, is done,
 * unless it was declined or dismissed meanwhile. If it throws or rejects, the call rings on, the user is told so and can try again, and `onError` gets a `SignalingError` with code
 * `'handler-error'` and what was thrown as `cause`.
 */
export type BeforeAccept = (invitation: InvitationRecord) => unknown

type AcceptAfterOptions<Prop extends string> = CallAcceptOptions & { [Key in Prop]?: BeforeAccept | undefined }

/** Makes a part that answers after the callback in its prop `prop`, and shows the label `name`. */
export function createAcceptAfter<Prop extends 'onEndAndAccept' | 'onHoldAndAccept'>(
  part: string,
  prop: Prop,
  name: 'endAndAccept' | 'holdAndAccept',
): Part<'button', AcceptAfterOptions<Prop>> {
  return createAction<AcceptAfterOptions<Prop>>(
    part,
    ({ invitation, state, labels, actions, setAttempt }, { [prop]: before, media }) => {
      const store = useInvitationStore()
      const shortcuts = useContext(ShortcutsContext)
      if (state.direction !== 'incoming' || state.status !== 'ringing') return undefined
      const act = async () => {
        const { key } = invitation
        setAttempt('under way')
        try {
          await before?.(invitation)
          // Meanwhile it may have ended, or the user may have declined it or put it aside.
          const now = store.invitation(key).getState()
          if (now?.status === 'ringing' && !now.pending)
            await actions.accept(media && { data: writeCallData('', { media }) })
          setAttempt(undefined)
        } catch (error) {
          setAttempt('failed')
          store.report(couldNot(prop, invitation, error))
        }
      }
      return {
        label: labels[name],
        act,
        off: state.pending === 'accept' || state.overdue,
        props: {
          'data-slot': 'ringkit-accept',
          ...(media && { 'data-media': media }),
          // A key alone ends no call.
          'aria-keyshortcuts': prop === 'onHoldAndAccept' ? shortcuts?.accept : undefined,
        },
      }
    },
    [prop, 'media'],
  )
}

const couldNot = (prop: string, { inviteID, inviter }: InvitationRecord, cause: unknown): SignalingError =>
  new SignalingError(`\`${prop}\` threw, or its promise was rejected.`, {
    code: 'handler-error',
    cause,
    inviteID,
    hint: `The call from '${inviter}' was not answered; the user was told, and can press the button again while it rings. See \`cause\` for what failed in the app.`,
  })
