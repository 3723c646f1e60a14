import { useEffect, useRef } from 'react'
import { type InvitationRecord, useInvitationStore } from 'ringkit'

/** Calls back for each invitation that came in and ended, once. */
export function useEndings(handler: (ended: InvitationRecord) => void): void {
  const store = useInvitationStore()
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })

  useEffect(() => {
    const waiting = new Set<() => void>()

    /** What left the list has ended, or is overdue and ends soon. */
    function follow(key: string): void {
      const cell = store.invitation(key)
      const look = (): void => {
        const record = cell.getState()
        if (record && !record.endReason) return
        end()
        if (record) latest.current(record)
      }
      const unsubscribe = cell.subscribe(look)
      const end = (): void => {
        unsubscribe()
        waiting.delete(end)
      }
      waiting.add(end)
      look()
    }

    const unsubscribe = store.list.subscribe((now, before) => {
      for (const key of before.incoming) if (!now.incoming.includes(key)) follow(key)
    })
    return () => {
      unsubscribe()
      for (const end of [...waiting]) end()
    }
  }, [store])
}
