import { useState } from 'react'
import { Call, GroupCallPanel, useInvitation, useInvitationActions } from 'ringkit'
import { useStore } from 'zustand/react'
import type { PeersState } from '../media/createPeers.js'
import { Tiles } from '../media/Tiles.js'
import { usePeers } from '../media/usePeers.js'
import { Face } from '../parts/Face.js'
import { Icon } from '../parts/Icon.js'
import type { Member } from '../world/createMedia.js'
import { namesOf } from '../world/people.js'
import { Elapsed } from './Elapsed.js'
import { usePhone } from './PhoneContext.js'

const notes = {
  devices:
    'Your camera and microphone, by WebRTC from phone to phone. The sound is off at first: all phones are in one room.',
  drawn: 'By WebRTC from phone to phone. Camera and microphone were not to be had, so each phone draws what it sends.',
  none: 'Media is up to the app. Here there is none, and hanging up is no signaling.',
}

/** The call that was agreed on. What happens here is media: ringkit's part ended when it was answered. */
export function CallScreen({ call: { inviteID, groupID, media, joinedAt } }: { call: Member }) {
  const { world, deviceID, userID, title } = usePhone()
  const members = useStore(world.media.members)
  const invitation = useInvitation(inviteID)
  const { cancel } = useInvitationActions(inviteID)
  const peers = usePeers()
  const [sound, setSound] = useState(false)
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
      {peers && present.length > 0 ? (
        <Tiles others={present} peers={peers} sound={sound} />
      ) : (
        <div className="call-faces" data-count={others.length}>
          {others.map((id) => (
            <Face key={id} userID={id} size={groupID ? 64 : 104} />
          ))}
        </div>
      )}
      <h1>{others.length > 0 ? `In a call with ${namesOf(others)}` : 'Waiting for the others'}</h1>
      <p className="call-facts">
        <Icon name={media} size={16} />
        {media === 'video' ? 'Video' : 'Audio'} · <Elapsed since={joinedAt} />
        {peers && <span role="status">· {linkText(peers, present)}</span>}
      </p>
      <div className="call-buttons">
        {peers && (
          <button type="button" className="sound" aria-pressed={sound} onClick={() => setSound(!sound)}>
            <Icon name={sound ? 'sound' : 'noSound'} />
            Sound
          </button>
        )}
        <button type="button" className="hang-up" onClick={hangUp}>
          <Icon name="hangUp" />
          Hang up
        </button>
      </div>
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
      <p className="call-note">
        <bdi>{notes[peers ? (peers.own?.source ?? 'devices') : 'none']}</bdi>
      </p>
    </main>
  )
}

/** How far the connections are. */
function linkText({ own, remotes }: PeersState, others: readonly Member[]): string {
  if (!own) return 'asking for camera and microphone…'
  const connected = others.filter(({ deviceID }) => remotes[deviceID]).length
  return others.length > 0 && connected === others.length ? 'connected' : 'connecting…'
}
