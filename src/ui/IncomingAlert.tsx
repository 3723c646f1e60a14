'use client'

import { useState } from 'react'
import { Announcement } from './Announcement.js'
import { useCall } from './CallContext.js'

/** Says who calls, once, when the dialog takes no focus, since then nothing else would. */
export function IncomingAlert() {
  const { appearance, invitation, labels, state, userOf } = useCall('Alert')
  const { inviter, callData, silenced } = invitation
  // The other side can change its words as often as it likes, and would be heard above all else each time.
  const [first] = useState({ state, callData })
  if (appearance !== 'banner' || silenced) return null
  const texts = [labels.title(first.state), userOf(inviter).name, first.callData.purpose ?? first.callData.message]
  return <Announcement role="alert" text={labels.announcement(texts.filter((text) => text !== undefined))} />
}
