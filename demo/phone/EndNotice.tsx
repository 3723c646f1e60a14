import { useEffect, useState } from 'react'
import { readCallData } from 'ringkit'
import { nameOf } from '../world/people.js'
import { endText } from './endText.js'
import { usePhone } from './PhoneContext.js'
import { useEndings } from './useEndings.js'

interface Notice {
  id: number
  text: string
  detail?: string | undefined
}

/** How long a notice stays, in ms. */
const STAY = 6000

/** Says for a moment how the last call ended. */
export function EndNotice() {
  const { world, deviceID } = usePhone()
  const [notice, setNotice] = useState<Notice>()

  const show = (text: string, detail?: string) => setNotice((last) => ({ id: (last?.id ?? 0) + 1, text, detail }))

  useEndings((record) => {
    const text = endText(record)
    const words = record.invitees.map(({ data }) => readCallData(data).message).find(Boolean)
    if (text) show(text, words)
  })

  useEffect(
    () =>
      world.media.onHangUp((hangUp) => {
        if (hangUp.deviceID !== deviceID) return
        setNotice((last) => ({ id: (last?.id ?? 0) + 1, text: `${nameOf(hangUp.by)} hung up` }))
      }),
    [world, deviceID],
  )

  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => setNotice(undefined), STAY)
    return () => clearTimeout(timer)
  }, [notice])

  return (
    <div className="notice-place" role="status">
      {notice && (
        <div className="notice" key={notice.id}>
          {notice.text}
          {notice.detail && <q>{notice.detail}</q>}
        </div>
      )}
    </div>
  )
}
