import { useCountdown, useIncomingInvitation, useInvite, useSignalingStatus } from 'ringkit'

export function Phone() {
  const { ready } = useSignalingStatus()
  const { invitation, accept, reject, pending, error } = useIncomingInvitation()
  const { invite, invitation: mine, pending: sending } = useInvite()
  const left = useCountdown(invitation?.key)
  if (invitation) {
    return (
      <div role="alertdialog" aria-label={`${invitation.inviter} is calling`}>
        {invitation.inviter} is calling{left !== undefined && `, for ${left} more seconds`}
        <button type="button" disabled={pending !== undefined} onClick={accept}>
          Answer
        </button>
        <button type="button" disabled={pending !== undefined} onClick={reject}>
          Decline
        </button>
        {error?.shortMessage}
      </div>
    )
  }
  return (
    <div>
      <button type="button" disabled={!ready || sending} onClick={() => invite({ userID: 'bob', timeout: 30 })}>
        Call Bob
      </button>
      <p role="status">{mine?.endReason ?? mine?.status}</p>
    </div>
  )
}
