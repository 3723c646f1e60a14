import { Call, useIncomingInvitations } from 'ringkit'

/** Every call that rings, in a list of the app's own. */
export function Ringing() {
  const keys = useIncomingInvitations()
  return keys.map((key) => (
    <Call.Root key={key} invitationKey={key} className={({ media }) => `row row-${media ?? 'audio'}`}>
      <Call.Avatar />
      <Call.Caller render={<strong />} />
      <Call.Status />
      <Call.Reject>Not now</Call.Reject>
      <Call.Accept />
    </Call.Root>
  ))
}
