'use client'

import { type SyntheticEvent, useEffect, useRef } from 'react'
import type { CallContextValue } from './CallContext.js'
import { createPart, type Part } from './createPart.js'
import { GUARD_MS } from './GUARD_MS.js'

/** What a button of a call is made of. */
export interface Action {
  label: string
  act: (event: SyntheticEvent<HTMLElement>) => unknown
  /** It can be seen, and does nothing. */
  off?: boolean
  /** More props of the button. */
  props?: Record<string, unknown> | undefined
}

/** For how long a change of the call does not start the 400 ms anew, ms. */
const AGAIN_MS = 1000

/**
 * Makes a part that is a button. It ignores activation for 400 ms after it appears, changes its invitation, or the call becomes
 * one with or without video (the buttons move then), and while an
 * answer is on its way; it stays focusable then (`aria-disabled`), so that focus is not lost.
 */
export function createAction<Extra = unknown>(
  name: string,
  useAction: (call: CallContextValue, props: Extra) => Action | undefined,
  extras?: readonly (keyof Extra & string)[],
): Part<'button', Extra> {
  return createPart<'button', Extra>(
    'button',
    name,
    (call, props) => {
      const action = useAction(call, props)
      const shown = action && call.invitation.key + call.appearance
      // The buttons of a video call stand elsewhere.
      const face = action && shown + (call.state.media ?? '')
      const appeared = useRef<{ face: string; shown: string; at: number }>(undefined)
      useEffect(() => {
        const { current } = appeared
        const now = performance.now()
        // A caller who changes it all the time must not keep it from being answered.
        const again = current?.shown === shown && now - (current?.at ?? 0) < AGAIN_MS
        appeared.current = shown && face ? { face, shown, at: again ? (current?.at ?? now) : now } : undefined
      }, [face, shown])
      if (!action) return undefined
      const { pending } = call.invitation
      const off = action.off || (pending !== undefined && pending !== 'modify')
      return {
        type: 'button',
        ...action.props,
        'aria-disabled': off || undefined,
        children: action.label,
        onClick: action.act,
        // In the capture phase, so that neither the user's handler nor ours hears of it.
        onClickCapture: (event: SyntheticEvent) => {
          const { current } = appeared
          if (!off && current?.face === face && performance.now() - (current?.at ?? 0) >= GUARD_MS) return
          event.stopPropagation()
          // Nor does a link or a form.
          event.preventDefault()
        },
      }
    },
    extras,
  )
}
