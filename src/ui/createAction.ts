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

/**
 * Makes a part that is a button. It ignores activation for 400 ms after it appears or changes its invitation, and while an
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
      const face = action && call.invitation.key + call.appearance
      const appeared = useRef<{ face: string; at: number }>(undefined)
      useEffect(() => {
        appeared.current = face === undefined ? undefined : { face, at: performance.now() }
      }, [face])
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
