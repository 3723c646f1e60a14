import { useEffect, useRef } from 'react'
import { type InvitationRecord, useInvitationStore } from 'ringkit'

/** Calls back for each invitation that ends, in either direction, once. */
export function useEndings(handler: (ended: InvitationRecord) => void): void {
  const store = useInvitationStore()
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })

  useEffect(() => {
    const waiting = new Set<() => void>()

    /** What left the lists has ended, or is overdue and ends soon. */
    function follow(key: string): void {
      const cell = store.invitation(key)
      const tell = (record: InvitationRecord | undefined): boolean => {
        if (record && !record.endReason) return false
        if (record) latest.current(record)
        return true
      }
      if (tell(cell.getState())) return
      const unsubscribe = cell.subscribe((record) => {
        if (!tell(record)) return
        unsubscribe()
        waiting.delete(unsubscribe)
      })
      waiting.add(unsubscribe)
    }

    const unsubscribe = store.list.subscribe((now, before) => {
      const listed = new Set([...now.incoming, ...now.outgoing])
      for (const key of [...before.incoming, ...before.outgoing]) if (!listed.has(key)) follow(key)
    })
    return () => {
      unsubscribe()
      for (const end of waiting) end()
    }
  }, [store])
}
