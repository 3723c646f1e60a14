'use client'

import { forwardRef, useImperativeHandle, useRef } from 'react'
import { useIncomingInvitations } from '../react/useIncomingInvitations.js'
import { useInvitation } from '../react/useInvitation.js'
import { useInvitationActions } from '../react/useInvitationActions.js'
import { CallDialog, type CallDialogOptions } from './CallDialog.js'
import { callShortcuts, ShortcutsContext } from './CallShortcuts.js'
import { CallWaiting } from './CallWaiting.js'
import { EndAnnouncements } from './EndAnnouncements.js'
import type { IncomingCallOptions } from './IncomingActions.js'
import { IncomingAlert } from './IncomingAlert.js'
import { IncomingParts } from './IncomingParts.js'
import { type MinimizeOptions, useMinimized } from './useMinimized.js'
import { useOldest } from './useOldest.js'
import { useShortcutButtons } from './useShortcutButtons.js'

/** Props of {@link IncomingCallDialog}. `children` replace what is inside; the behaviour stays. */
export type IncomingCallDialogProps = CallDialogOptions & IncomingCallOptions & MinimizeOptions

/**
 * The one dialog for all that rings for the current user: it shows the oldest, which a newer one never replaces unless it was
 * silenced, and says how many more wait. Nothing is in the page while nothing rings. Put it once into the app, anywhere below the provider.
 *
 * It takes the focus itself, never an answer button, and gives it back; while the user types it is a banner that takes
 * none. Escape silences and makes it a banner; it never declines. Silenced, it can be opened again and made small again, and
 * stays silent: `minimized`, `defaultMinimized`, `onMinimizedChange`; with `presentation="banner"` it has no other shape. Alt+Shift
 * with A accepts, with D declines, with S silences, except while the user types (`shortcuts`).
 *
 * Its buttons do nothing for 400 ms after they appear, by the page's own time (a test on a virtual clock waits for the effect
 * of its click). It closes when the store changes: an answer, an end from the other side, an answer on another device, time.
 *
 * Styling: `data-slot="ringkit-dialog"`, `data-presentation` (`modal`, `fullscreen`, `banner`), `data-flash`, and the attributes
 * of every part. Inside: `Call.Title`, `Avatar`, `Countdown`, `Caller`, `Purpose`, `Status`, `Waiting`, and in a `<div
 * data-slot="ringkit-actions">`: `Reject`, `Accept` (for a video call one with audio and one with video), `Silence`, `Dismiss` and
 * `Minimize` (once silenced), `Replies`, and `Restore` (while it is small).
 *
 * @example
 * <SignalingProvider client={client} onAccepted={joinMedia}>
 *   <App />
 *   <IncomingCallDialog getUser={(userID) => people.get(userID)} />
 * </SignalingProvider>
 */
export const IncomingCallDialog = /* @__PURE__ */ forwardRef<HTMLDialogElement, IncomingCallDialogProps>(
  (given, ref) => {
    const { children, replies, onEndAndAccept, onHoldAndAccept, shortcuts, flash, ...others } = given
    const { minimized, defaultMinimized, onMinimizedChange, ...props } = others
    const keys = useIncomingInvitations()
    const { key, present } = useOldest(keys)
    const invitation = useInvitation(key)
    const { silence } = useInvitationActions(key)
    const dialog = useRef<HTMLDialogElement>(null)
    useImperativeHandle(ref, () => dialog.current as HTMLDialogElement)
    const pressed = callShortcuts(shortcuts)
    useShortcutButtons(dialog, present && pressed)
    const small = useMinimized(key, {
      minimized,
      defaultMinimized: defaultMinimized || invitation?.silenced,
      onMinimizedChange,
    })
    // What is a banner anyway has no other shape.
    const minimizing = props.presentation === 'banner' ? undefined : small
    if (!invitation) return null
    return (
      <>
        {present && (
          <CallDialog
            {...props}
            {...(flash && { 'data-flash': '' })}
            key={key}
            ref={dialog}
            invitation={invitation}
            aside={invitation.silenced && !minimizing}
            minimizing={minimizing}
            onStepAside={() => {
              silence()
              minimizing?.minimize(true, 'escape')
            }}
          >
            <ShortcutsContext.Provider value={pressed}>
              {children ?? (
                <IncomingParts {...{ replies, onEndAndAccept, onHoldAndAccept }}>
                  <CallWaiting />
                </IncomingParts>
              )}
            </ShortcutsContext.Provider>
            <IncomingAlert />
          </CallDialog>
        )}
        <EndAnnouncements keys={keys} labels={props.labels} getUser={props.getUser} />
      </>
    )
  },
)
