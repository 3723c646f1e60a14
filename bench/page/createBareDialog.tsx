import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { readCallData, type SignalingEvent, TSignaling } from 'ringkit/store'
import { createScriptedEngine } from '../../test/counts/createScriptedEngine.ts'
import type { Ringer } from './Ringer.ts'

type Invited = SignalingEvent<'newInvitationReceived'>['data']

/** The least that shows a call that rings: one state, and a native dialog with the texts of ours. No rules, time or keys. */
export function createBareDialog(): Ringer {
  const { client, emit } = createScriptedEngine()
  let rings: Invited | undefined
  let tell = () => {}
  client.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, ({ data }) => {
    rings = data
    tell()
  })
  const subscribe = (onChange: () => void) => {
    tell = onChange
    return () => {}
  }
  return { emit, app: <App subscribe={subscribe} read={() => rings} /> }
}

interface AppProps {
  subscribe: (onChange: () => void) => () => void
  read: () => Invited | undefined
}

function App({ subscribe, read }: AppProps) {
  const invited = useSyncExternalStore(subscribe, read)
  return invited && <Dialog {...invited} />
}

const answer = () => {}

function Dialog({ inviter, data, timeout }: Invited) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { media } = readCallData(data)
  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => current?.close()
  }, [])
  return (
    <dialog ref={dialog} role="alertdialog" aria-labelledby="title caller" aria-describedby="status waiting">
      <h2 id="title">{media === 'video' ? 'Incoming video call' : 'Incoming call'}</h2>
      <span aria-hidden="true">{inviter[0]?.toUpperCase()}</span>
      <span role="timer" aria-label={`${timeout} seconds left`} />
      <p id="caller">{inviter}</p>
      <p id="status" role="status" />
      <p id="waiting" role="status" />
      <div>
        <button type="button" onClick={answer}>
          Decline
        </button>
        <button type="button" onClick={answer}>
          Accept
        </button>
        <button type="button" onClick={answer}>
          Silence
        </button>
        <details>
          <summary>Decline with message</summary>
        </details>
      </div>
    </dialog>
  )
}
