import { Call, useInvite } from 'ringkit'

/** Rings Bob, and shows what comes of it below the button, the end too. */
export function HeadlessOutgoing() {
  const { invite, invitation, pending } = useInvite()
  return (
    <>
      <button type="button" disabled={pending} onClick={() => invite({ userID: 'bob', timeout: 30 })}>
        Call Bob
      </button>
      <Call.Root invitation={invitation} role="group" aria-label="Outgoing call">
        <Call.Avatar />
        <Call.Title />
        <Call.Caller />
        <Call.Status />
        <Call.Countdown />
        <Call.Reply />
        <Call.SwitchMedia />
        <Call.Cancel />
        <Call.Retry />
        <Call.Close />
      </Call.Root>
    </>
  )
}
