import { useEffect } from 'react'
import { useIncomingInvitations, useInvitationStore, writeCallData } from 'ringkit'

/** While it is there, whoever rings is told that the line is busy: in place of the dialog for incoming calls. */
export function Busy() {
  const store = useInvitationStore()
  const incoming = useIncomingInvitations()
  useEffect(() => {
    for (const inviteID of incoming) {
      store.reject({ inviteID, data: writeCallData('', { reason: 'busy' }) }).catch(() => {})
    }
  }, [store, incoming])
  return null
}
