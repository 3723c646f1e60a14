'use client'

import { CallAccept } from './CallAccept.js'
import { useCall } from './CallContext.js'
import { CallDismiss } from './CallDismiss.js'
import { CallEndAndAccept } from './CallEndAndAccept.js'
import { CallHoldAndAccept } from './CallHoldAndAccept.js'
import { CallMinimize } from './CallMinimize.js'
import { CallReject } from './CallReject.js'
import { CallReplies } from './CallReplies.js'
import { CallRestore } from './CallRestore.js'
import type { CallShortcuts } from './CallShortcuts.js'
import { CallSilence } from './CallSilence.js'
import type { BeforeAccept } from './createAcceptAfter.js'

/** What everything that shows incoming calls takes. */
export interface IncomingCallOptions {
  /** The words with which one can decline; false: without words only. @default the label `replies` */
  replies?: readonly string[] | false | undefined
  /**
   * Give it while a call goes on: ends that call, in place of Accept, before the one that rings is answered. It may be
   * asynchronous. If it throws or rejects, the call rings on, the user is told and can try again, and the provider's `onError`
   * gets the error.
   */
  onEndAndAccept?: BeforeAccept | undefined
  /** As `onEndAndAccept`, to put the call that goes on on hold. With both, the user chooses. */
  onHoldAndAccept?: BeforeAccept | undefined
  /**
   * Keys that press the buttons, except while the user types; `accept` answers with what rings, holds the call that goes on,
   * and never ends it. False: none. @default Alt+Shift with A, D and S
   */
  shortcuts?: CallShortcuts | false | undefined
  /**
   * A frame around the whole page while it rings and is not silenced, for those who do not hear it: it flashes a little more
   * than once a second, and is steady for those who asked for less motion. Needs the stylesheet. @default false
   */
  flash?: boolean | undefined
}

/** How a call that rings can be answered. */
export type IncomingAnswers = Pick<IncomingCallOptions, 'replies' | 'onEndAndAccept' | 'onHoldAndAccept'>

/** All that can be done with a call that rings here. */
export function IncomingActions({ replies, onEndAndAccept, onHoldAndAccept }: IncomingAnswers) {
  const { silenced, callData } = useCall('Actions').invitation
  return (
    <div data-slot="ringkit-actions">
      <CallReject />
      {onEndAndAccept && <CallEndAndAccept onEndAndAccept={onEndAndAccept} />}
      {onHoldAndAccept && <CallHoldAndAccept onHoldAndAccept={onHoldAndAccept} />}
      {onEndAndAccept || onHoldAndAccept ? null : callData.media === 'video' ? (
        <>
          <CallAccept media="audio" />
          <CallAccept media="video" />
        </>
      ) : (
        <CallAccept />
      )}
      <CallSilence />
      {silenced && <CallDismiss />}
      {replies !== false && <CallReplies replies={replies} />}
      {silenced && <CallMinimize />}
      <CallRestore />
    </div>
  )
}
