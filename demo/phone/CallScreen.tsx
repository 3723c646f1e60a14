import { Call, GroupCallPanel, useInvitation, useInvitationActions } from 'ringkit'
import { useStore } from 'zustand/react'
import { Face } from '../parts/Face.js'
import { Icon } from '../parts/Icon.js'
import type { Member } from '../world/createMedia.js'
import { namesOf } from '../world/people.js'
import { Elapsed } from './Elapsed.js'
import { usePhone } from './PhoneContext.js'

/** The call that was agreed on. What happens here is media: ringkit's part ended when it was answered. */
export function CallScreen({ call: { inviteID, groupID, media, joinedAt } }: { call: Member }) {
  const { world, deviceID, userID, title } = usePhone()
  const members = useStore(world.media.members)
  const invitation = useInvitation(inviteID)
  const { cancel } = useInvitationActions(inviteID)
  const present = members.filter((member) => member.inviteID === inviteID && member.userID !== userID)
  const expected = [invitation?.inviter ?? '', ...(invitation?.inviteeList ?? [])].filter((id) => id && id !== userID)
  const others = present.length > 0 || groupID ? present.map((member) => member.userID) : expected

  function hangUp(): void {
    // Whoever still rings need not answer any more.
    if (invitation?.direction === 'outgoing' && invitation.stillRinging > 0) void cancel()
    world.media.leave(deviceID)
  }

  return (
    <main className="call" aria-label={title}>
      <div className="call-faces" data-count={others.length}>
        {others.map((id) => (
          <Face key={id} userID={id} size={groupID ? 64 : 104} />
        ))}
      </div>
      <h1>{others.length > 0 ? `In a call with ${namesOf(others)}` : 'Waiting for the others'}</h1>
      <p className="call-facts">
        <Icon name={media} size={16} />
        {media === 'video' ? 'Video' : 'Audio'} · <Elapsed since={joinedAt} />
      </p>
      <button type="button" className="hang-up" onClick={hangUp}>
        <Icon name="hangUp" />
        Hang up
      </button>
      {groupID && invitation?.direction === 'outgoing' && (
        <GroupCallPanel invitationKey={invitation.key} labels={{ cancel: 'Stop ringing' }} className="invitees">
          <Call.Title className="visually-hidden" />
          <Call.Invitees />
          <Call.Cancel className="stop-ringing" />
        </GroupCallPanel>
      )}
      <p className="call-note">
        joined on inviteID <code>{inviteID}</code>
      </p>
      <p className="call-note">Media is up to the app. Here it is simulated, and hanging up is no signaling.</p>
    </main>
  )
}
