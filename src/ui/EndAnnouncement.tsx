'use client'

import { memo } from 'react'
import { otherSide } from '../react/otherSide.js'
import { useInvitation } from '../react/useInvitation.js'
import { useUserOf } from '../react/useUserOf.js'
import { Announcement } from './Announcement.js'
import { type CallSettingsOptions, useCallSettings } from './CallSettings.js'
import { languageOf } from './languageOf.js'
import { endText } from './statusText.js'

type Props = CallSettingsOptions & {
  id: string | undefined
  /** It rings here: that it was silenced is said. */
  rings?: boolean
  /** Something else says it. */
  mute?: boolean
  /** As of `Announcement`. */
  bare?: boolean
}

/** Says of one call why it ended, when nothing of it is shown any more. Stands in the page while it rings, or it is not heard. */
export const EndAnnouncement = /* @__PURE__ */ memo(({ id, rings, mute, bare = false, ...options }: Props) => {
  const invitation = useInvitation(id)
  const { labels, getUser } = useCallSettings(options)
  const userOf = useUserOf(getUser)
  if (!invitation) return null
  const text = mute ? '' : endText(invitation, labels) || (rings && invitation.silenced ? labels.silenced : '')
  const nameOf = (userID: string) => userOf(userID).name
  const said = text && labels.announcement([text, labels.people(otherSide(invitation).map(nameOf))])
  return <Announcement bare={bare} {...languageOf(labels)} text={said} />
})
