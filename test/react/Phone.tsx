import { useIncomingInvitation, useInvite, useSignalingStatus } from 'ringkit'

/** The smallest app: who I am, what rings, and a button to ring bob. */
export function Phone({ name = 'phone' }: { name?: string }) {
  const { invitation, accept, reject } = useIncomingInvitation()
  const { invite, pending } = useInvite()
  const { userID } = useSignalingStatus()
  return (
    <section aria-label={name}>
      <p>{userID ? `I am ${userID}` : 'nobody'}</p>
      {invitation ? <p role="alert">{invitation.inviter} rings</p> : <p>quiet</p>}
      <button type="button" onClick={() => accept()}>
        Answer
      </button>
      <button type="button" onClick={() => reject()}>
        Decline
      </button>
      <button type="button" disabled={pending} onClick={() => invite({ userID: 'bob' })}>
        Ring bob
      </button>
    </section>
  )
}
