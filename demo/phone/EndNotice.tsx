import { useEffect, useState } from 'react'
import { useAccepted, useIncomingInvitations } from 'ringkit'
import { nameOf } from '../world/people.js'
import { endText } from './endText.js'
import { usePhone } from './PhoneContext.js'
import { useEndings } from './useEndings.js'

interface Notice {
  text: string
  /** Nobody else says it: the kit's dialogs tell screen readers how a call ended. */
  aloud: boolean
}

/** How long a notice stays, in ms. */
const STAY = 6000

/** Says for a moment how the last call ended. */
export function EndNotice() {
  const { world, deviceID } = usePhone()
  const [notice, setNotice] = useState<Notice>()

  useEndings((record) => {
    const text = endText(record)
    if (text) setNotice({ text, aloud: false })
  })

  // It is about the last call: the next one takes its place.
  const rings = useIncomingInvitations().length > 0
  useEffect(() => {
    if (rings) setNotice(undefined)
  }, [rings])
  useAccepted(() => setNotice(undefined))

  useEffect(
    () =>
      world.media.onHangUp((hangUp) => {
        if (hangUp.deviceID === deviceID) setNotice({ text: `${nameOf(hangUp.by)} hung up`, aloud: true })
      }),
    [world, deviceID],
  )

  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => setNotice(undefined), STAY)
    return () => clearTimeout(timer)
  }, [notice])

  return (
    <div className="notice-place">
      {notice && <p className="notice">{notice.text}</p>}
      <p className="visually-hidden" role="status">
        {notice?.aloud && notice.text}
      </p>
    </div>
  )
}
