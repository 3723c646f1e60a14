'use client'

import { CallAccept } from './CallAccept.js'
import { useCall } from './CallContext.js'
import { CallDismiss } from './CallDismiss.js'
import { CallReject } from './CallReject.js'
import { CallReplies } from './CallReplies.js'
import { CallSilence } from './CallSilence.js'

/** What everything that shows incoming calls takes. */
export interface IncomingCallOptions {
  /** The words with which one can decline; false: without words only. @default the label `replies` */
  replies?: readonly string[] | false | undefined
}

/** All that can be done with a call that rings here. */
export function IncomingActions({ replies }: IncomingCallOptions) {
  const { silenced, callData } = useCall('Actions').invitation
  return (
    <div data-slot="ringkit-actions">
      <CallReject />
      {callData.media === 'video' ? (
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
    </div>
  )
}
