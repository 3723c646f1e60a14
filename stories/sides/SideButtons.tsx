import { useIncomingInvitations, useInvitationActions, useInvitationStore, useOutgoingInvitations } from 'ringkit'
import { nameOf } from './nameOf.js'

/** What a user can do in the story. It calls the store, so that the hook which is shown stands alone. */
export function SideButtons({ other }: { other: string }) {
  const store = useInvitationStore()
  const [incoming] = useIncomingInvitations()
  const [outgoing] = useOutgoingInvitations()
  const { accept, reject, silence } = useInvitationActions(incoming)
  const { cancel, modify } = useInvitationActions(outgoing)
  const ring = () => {
    store.invite({ userID: other, timeout: 30, data: JSON.stringify({ media: 'audio' }) }).catch(() => {})
  }
  return (
    <div className="buttons">
      <button type="button" onClick={ring}>
        Ring {nameOf(other)}
      </button>
      <button type="button" disabled={!outgoing} onClick={() => modify({ data: JSON.stringify({ media: 'video' }) })}>
        Make it video
      </button>
      <button type="button" disabled={!outgoing} onClick={() => cancel()}>
        Cancel
      </button>
      <button type="button" disabled={!incoming} onClick={() => accept()}>
        Accept
      </button>
      <button type="button" disabled={!incoming} onClick={() => reject()}>
        Decline
      </button>
      <button type="button" disabled={!incoming} onClick={() => silence()}>
        Silence
      </button>
    </div>
  )
}
