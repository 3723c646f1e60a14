import { Call, useGroupCall } from 'ringkit'

/** A group call as a list with a button for who is still missing. */
export function HeadlessGroup() {
  const { invitation, answered, total, add, cancel } = useGroupCall()
  if (!invitation) return null
  return (
    <Call.Root invitation={invitation} role="group" aria-label="Group call">
      <Call.Title />
      <p role="status">
        {answered} of {total} are in
      </p>
      <Call.Invitees>{({ userID, state }) => `${userID}: ${state}`}</Call.Invitees>
      <button type="button" onClick={() => add(['dmitri'])}>
        Ring Dmitri, too
      </button>
      <button type="button" onClick={cancel}>
        Stop ringing
      </button>
    </Call.Root>
  )
}
