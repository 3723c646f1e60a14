'use client'

import { Announcement } from './Announcement.js'
import { useCall } from './CallContext.js'

/** Says who calls when the dialog takes no focus, since then nothing else would. */
export function IncomingAlert() {
  const { appearance, invitation, labels, state, userOf } = useCall('Alert')
  const { inviter, callData, silenced } = invitation
  if (appearance !== 'banner' || silenced) return null
  const texts = [labels.title(state), userOf(inviter).name, callData.purpose ?? callData.message]
  return <Announcement role="alert" text={labels.announcement(texts.filter((text) => text !== undefined))} />
}
