'use client'

import { useContext, useState } from 'react'
import { rethrowLater } from '../signaling/rethrowLater.js'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import { ShortcutsContext } from './CallShortcuts.js'
import { createAction } from './createAction.js'
import type { Part } from './createPart.js'

/**
 * Does something to the call that goes on. The call that rings is answered when this, or the promise it gives, is done;
 * what it throws or rejects with is an uncaught error of the page, and the call rings on.
 */
export type BeforeAccept = (invitation: InvitationRecord) => unknown

/** Makes a part that answers after the callback in its prop `prop`, and shows the label `name`. */
export function createAcceptAfter<Prop extends 'onEndAndAccept' | 'onHoldAndAccept'>(
  part: string,
  prop: Prop,
  name: 'endAndAccept' | 'holdAndAccept',
): Part<'button', { [Key in Prop]?: BeforeAccept | undefined }> {
  return createAction<{ [Key in Prop]?: BeforeAccept | undefined }>(
    part,
    ({ invitation, state, labels, actions }, { [prop]: before }) => {
      const [busy, setBusy] = useState(false)
      const shortcuts = useContext(ShortcutsContext)
      if (state.direction !== 'incoming' || state.status !== 'ringing') return undefined
      const act = async () => {
        setBusy(true)
        try {
          await before?.(invitation)
          await actions.accept()
        } catch (error) {
          rethrowLater(error)
        }
        setBusy(false)
      }
      return {
        label: labels[name],
        act,
        off: busy || state.overdue,
        props: {
          'data-slot': 'ringkit-accept',
          // A key alone ends no call.
          'aria-keyshortcuts': prop === 'onHoldAndAccept' ? shortcuts?.accept : undefined,
        },
      }
    },
    [prop],
  )
}
