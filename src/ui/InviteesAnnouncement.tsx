'use client'

import { useState } from 'react'
import { Announcement } from './Announcement.js'
import { useCall } from './CallContext.js'

/** Says who of a group has declined or has not answered, all at once by name; the status says how many have answered. */
export function InviteesAnnouncement() {
  const { invitation, labels, userOf } = useCall('Invitees')
  const { invitees, endReason } = invitation
  const [seen, see] = useState(invitees)
  // An object, for whoever was added again may decline again.
  const [last, say] = useState({ text: '' })
  if (invitees !== seen) {
    see(invitees)
    const waited = new Set(seen.map(({ userID, state }) => state === 'pending' && userID))
    const texts = (['rejected', 'timedOut'] as const).flatMap((end) => {
      const ended = invitees.filter(({ userID, state }) => state === end && waited.has(userID))
      return ended.length > 0 ? [labels.ended[end], labels.people(ended.map(({ userID }) => userOf(userID).name))] : []
    })
    // When nobody has answered the status says the end of the last one.
    if (texts.length > 0) say({ text: endReason && endReason !== 'accepted' ? '' : labels.announcement(texts) })
  }
  return <Announcement bare text={last.text} of={last} />
}
