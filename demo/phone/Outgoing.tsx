import { Call, OutgoingCallDialog } from 'ringkit'
import { SwitchMedia } from './SwitchMedia.js'

/** The kit's dialog, composed of its parts and one of the app's own. */
export function Outgoing() {
  return (
    <OutgoingCallDialog>
      <Call.Title />
      <Call.Avatar className="not-in-groups" />
      <Call.Countdown className="not-in-groups" />
      <Call.Caller className="people" />
      <Call.Purpose />
      <Call.Status />
      <Call.Invitees className="only-in-groups" />
      <Call.Reply />
      <SwitchMedia />
      <div data-slot="ringkit-actions">
        <Call.Cancel />
        <Call.Close />
        <Call.Retry />
      </div>
    </OutgoingCallDialog>
  )
}
