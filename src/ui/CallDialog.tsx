'use client'

import {
  forwardRef,
  type RefAttributes,
  type SyntheticEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react'
import type { InvitationRecord } from '../store/InvitationRecord.js'
import { CallScope } from './CallScope.js'
import type { CallSettingsOptions } from './CallSettings.js'
import { createPart } from './createPart.js'
import type { PartProps } from './renderPart.js'
import { type DialogOptions, type Presentation, useDialog } from './useDialog.js'

/** What every dialog takes: texts, names and pictures, all of a `<dialog>` but `open`, and these. */
export type CallDialogOptions = CallSettingsOptions &
  Omit<PartProps<'dialog'>, 'open'> &
  RefAttributes<HTMLDialogElement> & {
    /**
     * How it stands in the page; see {@link Presentation}.
     * @default 'auto'
     */
    presentation?: Presentation
  }

type Props = CallDialogOptions & Pick<DialogOptions, 'aside' | 'onStepAside'> & { invitation: InvitationRecord }

const stop = (event: SyntheticEvent) => event.stopPropagation()

const DialogElement = /* @__PURE__ */ createPart('dialog', 'Dialog', ({ id, state, appearance }) => ({
  role: state.direction === 'incoming' ? 'alertdialog' : undefined,
  'aria-labelledby': `${id}title ${id}caller`,
  'aria-describedby': `${id}purpose ${id}status ${id}waiting`,
  'data-presentation': appearance,
  tabIndex: -1,
  closedby: 'none',
  // For browsers that do not know `closedby`: it closes when the store says so.
  onCancel: (event: SyntheticEvent) => event.preventDefault(),
  // A library that closes its own modal on a press or focus outside of it must not hear of these.
  onPointerDown: stop,
  onFocus: stop,
  // Such a library may have taken the pointer from the whole page.
  style: { pointerEvents: 'auto' },
}))

/** One call as a native dialog, shown from mount to unmount: what the ready-made dialogs are made on. */
export const CallDialog = /* @__PURE__ */ forwardRef<HTMLDialogElement, Props>(
  ({ invitation, labels, getUser, presentation = 'auto', aside, onStepAside, ...props }, ref) => {
    const dialog = useRef<HTMLDialogElement>(null)
    useImperativeHandle(ref, () => dialog.current as HTMLDialogElement)
    const shown = useDialog(dialog, { presentation, aside, onStepAside })
    const { status } = invitation

    useLayoutEffect(() => {
      // The button that had the focus may have gone with the status.
      const lost = status && document.activeElement === document.body
      if (shown !== 'banner' && lost) dialog.current?.focus()
    }, [status, shown])

    return (
      <CallScope invitation={invitation} labels={labels} getUser={getUser} appearance={shown}>
        <DialogElement {...props} ref={dialog} />
      </CallScope>
    )
  },
)
