import { useInvite } from 'ringkit'

/** What an app rings with. */
export function CallBob() {
  const { invite } = useInvite()
  return (
    <button type="button" onClick={() => invite({ userID: 'bob', timeout: 30 })}>
      Call Bob
    </button>
  )
}
