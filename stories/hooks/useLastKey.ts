import { useState } from 'react'
import { useIncomingInvitations, useOutgoingInvitations } from 'ringkit'

/** The key of what rang last, in either direction, after its end too. */
export function useLastKey(): string | undefined {
  const incoming = useIncomingInvitations().at(-1)
  const outgoing = useOutgoingInvitations().at(-1)
  const [last, setLast] = useState<string>()
  const now = incoming ?? outgoing ?? last
  if (now !== last) setLast(now)
  return now
}
