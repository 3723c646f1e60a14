import type { ReactNode } from 'react'
import { CallAvatar } from './CallAvatar.js'
import { CallCaller } from './CallCaller.js'
import { CallCancel } from './CallCancel.js'
import { CallClose } from './CallClose.js'
import { CallCountdown } from './CallCountdown.js'
import { CallMinimize } from './CallMinimize.js'
import { CallPreview } from './CallPreview.js'
import { CallPurpose } from './CallPurpose.js'
import { CallReply } from './CallReply.js'
import { CallRestore } from './CallRestore.js'
import { CallRetry } from './CallRetry.js'
import { CallStatus } from './CallStatus.js'
import { CallSwitchMedia } from './CallSwitchMedia.js'
import { CallTitle } from './CallTitle.js'

/** What can be shown in a call that goes out, and done with it, beside what always is. */
export interface OutgoingCallOptions {
  /** The user's own camera, shown while a video call is being sent or rings: what `Call.Preview` holds. */
  preview?: ReactNode
  /**
   * While it rings, an audio call can be made a video call, and back: `Call.SwitchMedia`.
   * @default false
   */
  switchMedia?: boolean | undefined
}

/** What stands in a call that goes out, from top to bottom. */
export function OutgoingParts({ preview, switchMedia }: OutgoingCallOptions) {
  return (
    <>
      <CallTitle />
      {preview && <CallPreview>{preview}</CallPreview>}
      <CallAvatar />
      <CallCountdown />
      <CallCaller />
      <CallPurpose />
      <CallStatus />
      <CallReply />
      <div data-slot="ringkit-actions">
        {switchMedia && <CallSwitchMedia />}
        <CallCancel />
        <CallClose />
        <CallRetry />
        <CallMinimize />
        <CallRestore />
      </div>
    </>
  )
}
