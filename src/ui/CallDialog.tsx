'use client'

import { forwardRef, type RefAttributes, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { InvitationActions } from '../react/useInvitationActions.js'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import { CallScope } from './CallScope.js'
import type { CallSettingsOptions } from './CallSettings.js'
import { createPart } from './createPart.js'
import { dialogProps } from './dialogProps.js'
import { languageOf } from './languageOf.js'
import type { PartProps } from './renderPart.js'
import { type DialogOptions, type Presentation, useDialog } from './useDialog.js'
import type { Minimizing } from './useMinimized.js'
import { useMovable } from './useMovable.js'

/**
 * What every dialog takes: texts, names and pictures, all of a `<dialog>` but `open`, and these. Escape, which nothing else in
 * the page hears then, is a `cancel` of the dialog: an `onCancel` of yours runs first, and `preventDefault` there stops what it
 * does.
 */
export type CallDialogOptions = CallSettingsOptions &
  Omit<PartProps<'dialog'>, 'open'> &
  RefAttributes<HTMLDialogElement> & {
    /**
     * How it stands in the page; see {@link Presentation}.
     * @default 'auto'
     */
    presentation?: Presentation
  }

type Props = CallDialogOptions &
  Pick<DialogOptions, 'aside' | 'onStepAside'> & {
    invitation: InvitationRecord
    /** In place of those for this one invitation. */
    actions?: Partial<InvitationActions>
    minimizing: Minimizing | undefined
  }

const DialogElement = /* @__PURE__ */ createPart('dialog', 'Dialog', ({ id, state, appearance, labels }) => ({
  ...languageOf(labels),
  role: state.direction === 'incoming' ? 'alertdialog' : undefined,
  'aria-labelledby': `${id}title ${id}caller`,
  'aria-describedby': `${id}purpose ${id}status ${id}waiting`,
  'data-presentation': appearance,
  ...dialogProps,
  ...(appearance === 'pill' && {
    title: labels.move,
    'aria-keyshortcuts': 'ArrowUp ArrowDown ArrowLeft ArrowRight',
  }),
}))

/** One call as a native dialog, shown from mount to unmount: what the ready-made dialogs are made on. */
export const CallDialog = /* @__PURE__ */ forwardRef<HTMLDialogElement, Props>(
  ({ presentation = 'auto', aside, onStepAside, invitation, labels, getUser, actions, minimizing, ...props }, ref) => {
    const dialog = useRef<HTMLDialogElement>(null)
    useImperativeHandle(ref, () => dialog.current as HTMLDialogElement)
    const small = invitation.direction === 'incoming' ? 'banner' : 'pill'
    const shown = useDialog(dialog, { presentation, aside, onStepAside, minimized: minimizing?.minimized && small })
    const isPill = shown === 'pill'
    useMovable(dialog, isPill)
    const { status } = invitation

    useLayoutEffect(() => {
      // The button that had the focus may have gone with the status.
      const lost = status && document.activeElement === document.body
      if (shown !== 'banner' && !isPill && lost) dialog.current?.focus()
    }, [status, shown, isPill])

    return (
      <CallScope {...{ invitation, labels, getUser, actions, minimizing }} appearance={shown}>
        <DialogElement {...props} ref={dialog} />
      </CallScope>
    )
  },
)
