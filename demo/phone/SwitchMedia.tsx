import { useInvitation, useInvitationActions, useOutgoingInvitations, writeCallData } from 'ringkit'
import { Icon } from '../parts/Icon.js'

/** Makes an audio call a video call, or the other way round, while it rings. */
export function SwitchMedia() {
  // The one that the dialog shows: the last that was begun.
  const key = useOutgoingInvitations().at(-1)
  const invitation = useInvitation(key)
  const { modify } = useInvitationActions(key)
  if (invitation?.status !== 'ringing') return null

  const media = invitation.callData.media === 'video' ? 'audio' : 'video'
  return (
    <button
      type="button"
      className="switch-media"
      aria-disabled={invitation.pending !== undefined || undefined}
      onClick={() => modify({ data: writeCallData(invitation.data, { media }) })}
    >
      <Icon name={media} size={16} />
      Switch to {media}
    </button>
  )
}
