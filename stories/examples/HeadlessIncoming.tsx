import { Call, useCallShortcuts, useIncomingInvitation } from 'ringkit'

/** What rings, in the page: no dialog, no stylesheet, an order of one's own. */
export function HeadlessIncoming() {
  const { invitation } = useIncomingInvitation()
  const keys = useCallShortcuts(invitation?.key)
  return (
    <Call.Root invitation={invitation} role="group" aria-label="Incoming call">
      <Call.Avatar />
      <Call.Title />
      <Call.Caller />
      <Call.Purpose />
      <Call.Status />
      <Call.Countdown />
      <Call.Accept aria-keyshortcuts={keys.accept} />
      <Call.Reject aria-keyshortcuts={keys.reject} />
      <Call.Silence aria-keyshortcuts={keys.silence} />
      <Call.Dismiss />
      <Call.Replies />
    </Call.Root>
  )
}
