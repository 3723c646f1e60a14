import { useEffect } from 'react'
import { useIncomingInvitations, useInvitationStore, writeCallData } from 'ringkit'

const BUSY = writeCallData('', { reason: 'busy' })

/** While it is there, whoever rings is told that the line is busy. */
export function BusyLine() {
  const store = useInvitationStore()
  const incoming = useIncomingInvitations()
  useEffect(() => {
    for (const inviteID of incoming) store.reject({ inviteID, data: BUSY }).catch(() => {})
  }, [store, incoming])
  return null
}
