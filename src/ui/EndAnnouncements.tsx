'use client'

import { memo, useState } from 'react'
import { useInvitation } from '../react/useInvitation.js'
import { useInvitationStore } from '../react/useInvitationStore.js'
import { useUserOf } from '../react/useUserOf.js'
import { Announcement } from './Announcement.js'
import { type CallSettingsOptions, useCallSettings } from './CallSettings.js'
import { languageOf } from './languageOf.js'
import { endText } from './statusText.js'

/**
 * Says of each call that came in that it was silenced, and why it ended, when nothing of it is shown any more. Each has a
 * region of its own from its first ring on, so that none is lost when several end at once.
 *
 * @param keys what rings now
 */
export function EndAnnouncements({ keys, ...options }: CallSettingsOptions & { keys: readonly string[] }) {
  const store = useInvitationStore()
  const [{ ringing, known }, setKnown] = useState({ ringing: keys, known: keys })
  if (keys !== ringing) {
    const ended = known.filter((key) => !keys.includes(key) && store.invitation(key).getState())
    setKnown({ ringing: keys, known: [...ended, ...keys] })
  }
  return known.map((key) => <EndAnnouncement key={key} id={key} rings={keys.includes(key)} {...options} />)
}

type Props = CallSettingsOptions & { id: string; rings: boolean }

const EndAnnouncement = /* @__PURE__ */ memo(({ id, rings, ...options }: Props) => {
  const invitation = useInvitation(id)
  const { labels, getUser } = useCallSettings(options)
  const userOf = useUserOf(getUser)
  if (!invitation) return null
  const text = endText(invitation, labels) || (rings && invitation.silenced ? labels.silenced : '')
  return (
    <Announcement {...languageOf(labels)} text={text && labels.announcement([text, userOf(invitation.inviter).name])} />
  )
})
