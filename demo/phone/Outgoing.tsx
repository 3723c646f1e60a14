import { Call, OutgoingCallDialog } from 'ringkit'
import { CameraPreview } from '../media/CameraPreview.js'

/** The kit's dialog, composed of its parts, with each invitee of a group. */
export function Outgoing() {
  return (
    <OutgoingCallDialog>
      <Call.Title />
      <CameraPreview />
      <Call.Avatar className="not-in-groups" />
      <Call.Countdown className="not-in-groups" />
      <Call.Caller className="people" />
      <Call.Purpose />
      <Call.Status />
      <Call.Invitees className="only-in-groups" />
      <Call.Reply />
      <div data-slot="ringkit-actions">
        <Call.SwitchMedia />
        <Call.Cancel />
        <Call.Close />
        <Call.Retry />
        <Call.Minimize />
        <Call.Restore />
      </div>
    </OutgoingCallDialog>
  )
}
