import { useEffect } from 'react'
import { type Shown, shown } from './loadWorld.js'

/** Keeps the world of a story for as long as it is on the screen, so that a control does not begin it anew. */
export function useKept(id: string, known: Shown): void {
  useEffect(() => {
    shown.set(id, known)
    return () => {
      shown.delete(id)
    }
  }, [id, known])
}
