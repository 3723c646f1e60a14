import { Call, IncomingCallDialog } from 'ringkit'

/** The dialog keeps its behaviour (focus, Escape, announcements, shortcuts); what stands in it is one's own. */
export function HeadlessDialog() {
  return (
    <IncomingCallDialog>
      <Call.Title />
      <Call.Caller />
      <Call.Status />
      <Call.Reject>Not now</Call.Reject>
      <Call.Accept>Answer</Call.Accept>
    </IncomingCallDialog>
  )
}
