import { useEffect } from 'react'
import { useIncomingInvitations } from 'ringkit'
import { useTencent } from './TencentContext.js'

/** While it is there, the stage sees whether this phone rings. */
export function Ringing() {
  const { setup } = useTencent()
  const ringing = useIncomingInvitations().length > 0
  useEffect(() => setup.setState({ ringing }), [setup, ringing])
  return null
}
