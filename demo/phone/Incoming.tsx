import { Call, IncomingCallDialog } from 'ringkit'
import { QuickReplies } from './QuickReplies.js'

/** The kit's dialog, composed of its parts and one of the app's own. */
export function Incoming() {
  return (
    <IncomingCallDialog>
      <Call.Title />
      <Call.Avatar />
      <Call.Countdown />
      <Call.Caller />
      <Call.Purpose />
      <Call.Status />
      <Call.Waiting />
      <div data-slot="ringkit-actions">
        <Call.Reject />
        <Call.Accept />
      </div>
      <Call.Silence />
      <QuickReplies />
    </IncomingCallDialog>
  )
}
