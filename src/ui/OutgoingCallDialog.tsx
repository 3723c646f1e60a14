'use client'

import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { isAdded } from '../react/isAdded.js'
import { useIncomingInvitations } from '../react/useIncomingInvitations.js'
import { useInvitationStore } from '../react/useInvitationStore.js'
import { useLastBegun } from '../react/useLastBegun.js'
import { useWholeCall } from '../react/useWholeCall.js'
import { Announcement } from './Announcement.js'
import { CallDialog, type CallDialogOptions } from './CallDialog.js'
import { EndAnnouncement } from './EndAnnouncement.js'
import { type OutgoingCallOptions, OutgoingParts } from './OutgoingParts.js'
import { replyTo } from './replyTo.js'
import { type MinimizeOptions, useMinimized } from './useMinimized.js'

/** The longest wait that timers of a browser can do: what is longer is for ever. */
const LONGEST_MS = 2 ** 31 - 1

/** How long until it is looked again whether the pointer or the focus has left it, at least. */
const AGAIN_MS = 500

/** Props of {@link OutgoingCallDialog}. `children` replace what is inside; the behaviour stays. */
export type OutgoingCallDialogProps = CallDialogOptions &
  MinimizeOptions &
  OutgoingCallOptions & {
    /**
     * For how long, in ms, it shows why a call ended (declined, busy, no answer, cancelled on another device). Longer while
     * the pointer or the focus is in it. A call that could not be placed, and an answer with words, stay until closed, or
     * until the store forgets the call (`keepEndedMs`, a minute), as with `Infinity`.
     * @default 4000
     */
    endedMs?: number
  }

/**
 * The dialog for the call that the current user began last: there from the click ("Calling…"), until it is accepted or
 * cancelled here, and for a moment longer when it ended otherwise, to say why. Nothing is in the page while nothing is
 * rung. Put it once into the app, anywhere below the provider.
 *
 * Escape minimises it, and the call goes on; after the end, Escape closes it. Minimised it is a pill beside everything
 * (`data-presentation="pill"`), which is moved by mouse, touch or arrow keys (with Shift further), stays inside the viewport,
 * and keeps its place while the call lasts. With `children` and without `onMinimizedChange`, Escape makes it a banner instead.
 * While another call comes in it is a banner, at the other end of the screen. Otherwise it behaves, and is
 * styled, as `IncomingCallDialog`; inside: `Call.Title`, `Preview`, `Avatar`, `Countdown`, `Caller`, `Purpose`, `Status`, `Reply`, and
 * `SwitchMedia`, `Minimize` or `Restore`, `Cancel`, or `Close` and `Retry` after the end, in a `<div data-slot="ringkit-actions">`.
 *
 * @example
 * const { invite } = useInvite()
 * <button onClick={() => invite({ userID: 'bob', timeout: 30 })}>Call Bob</button>
 * <OutgoingCallDialog />
 */
export const OutgoingCallDialog = /* @__PURE__ */ forwardRef<HTMLDialogElement, OutgoingCallDialogProps>(
  (
    { children, endedMs = 4000, preview, switchMedia, minimized, defaultMinimized, onMinimizedChange, ...props },
    ref,
  ) => {
    const dialog = useRef<HTMLDialogElement>(null)
    const store = useInvitationStore()
    const { clock } = store
    // Who is added to a call is for the `GroupCallPanel` to show.
    const { key, others, forget } = useLastBegun((each) => !isAdded(store, each))
    const { invitation, cancel, dismiss } = useWholeCall(key)
    const [aside, setAside] = useState<string>()
    const minimizing = useMinimized(key, { minimized, defaultMinimized, onMinimizedChange })
    // What rings needs an answer; the call that goes out can wait beside it.
    const rings = useIncomingInvitations().length > 0

    const endReason = invitation?.endReason
    const reply = invitation && replyTo(invitation)
    const moment = endReason && endReason !== 'failed' && !reply
    useEffect(() => {
      if (!moment || !(endedMs <= LONGEST_MS)) return
      let timer: unknown
      const wait = (ms: number) => {
        timer = clock.setTimeout(() => {
          if (dialog.current?.matches(':hover,:has(:focus)')) wait(Math.max(ms, AGAIN_MS))
          else forget()
        }, ms)
      }
      wait(endedMs)
      return () => clock.clearTimeout(timer)
    }, [moment, clock, endedMs, forget])

    const gone = endReason === 'accepted' || endReason === 'cancelled'
    const next = gone && others.length > 0
    useEffect(() => {
      // What rings on is not without a dialog.
      if (next) forget()
    }, [next, forget])

    useImperativeHandle(ref, () => dialog.current as HTMLDialogElement)
    if (!invitation) return null
    return (
      <>
        {!gone && (
          <CallDialog
            {...props}
            key={key}
            ref={dialog}
            invitation={invitation}
            actions={{ cancel, dismiss }}
            aside={rings || aside === key}
            minimizing={minimizing}
            onStepAside={() => {
              if (endReason) dismiss()
              // Parts of the app's own may have no way back.
              else if (children && !onMinimizedChange) setAside(key)
              else minimizing.minimize(true, 'escape')
            }}
          >
            {children ?? <OutgoingParts preview={preview} switchMedia={switchMedia} />}
            <Announcement bare text={reply ?? ''} />
          </CallDialog>
        )}
        <EndAnnouncement
          key={`${key} end`}
          id={key}
          bare
          // Of a group the panel says more.
          mute={!gone || invitation.groupID !== ''}
          labels={props.labels}
          getUser={props.getUser}
        />
      </>
    )
  },
)
