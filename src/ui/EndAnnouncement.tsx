'use client'

import { useInvitation } from '../react/useInvitation.js'
import { useUserOf } from '../react/useUserOf.js'
import { Announcement } from './Announcement.js'
import { type CallSettingsOptions, useCallSettings } from './CallSettings.js'
import { languageOf } from './languageOf.js'
import { endText } from './statusText.js'

/** Says once why an incoming call rings no more; nothing while it does, nor after it was dismissed. */
export function EndAnnouncement({ id, ...options }: CallSettingsOptions & { id: string | undefined }) {
  const invitation = useInvitation(id)
  const { labels, getUser } = useCallSettings(options)
  const userOf = useUserOf(getUser)
  if (!invitation) return null
  const text = endText(invitation, labels)
  return (
    <Announcement {...languageOf(labels)} text={text && labels.announcement([text, userOf(invitation.inviter).name])} />
  )
}
