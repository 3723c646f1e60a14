import { useEffect, useState } from 'react'

/** Whether this page may use the camera already, without asking; not in browsers that do not tell. */
export function useCameraGranted(): boolean {
  const [granted, setGranted] = useState(false)
  useEffect(() => {
    const over = new AbortController()
    async function follow(): Promise<void> {
      const permission = await navigator.permissions.query({ name: 'camera' })
      if (over.signal.aborted) return
      const look = (): void => setGranted(permission.state === 'granted')
      permission.addEventListener('change', look, { signal: over.signal })
      look()
    }
    follow().catch(() => {})
    return () => over.abort()
  }, [])
  return granted
}
