import TencentCloudChat, { type ChatSDK } from '@tencentcloud/chat'
import { useCallback, useEffect, useState } from 'react'
import { useSignalingStatus } from 'ringkit'

const { EVENT, TYPES } = TencentCloudChat

/** Below the provider: signs in, and says who is signed in, or why nobody is. */
export function TencentState({ chat, signIn }: { chat: ChatSDK; signIn(): Promise<void> }) {
  const { userID, ready, network } = useSignalingStatus()
  const [trouble, setTrouble] = useState('')

  const begin = useCallback(() => {
    setTrouble('')
    signIn().catch((error) => setTrouble(error.message))
  }, [signIn])

  useEffect(() => {
    const onKickedOut = ({ data }: { data: { type: string } }) => {
      if (data.type === TYPES.KICKED_OUT_USERSIG_EXPIRED)
        begin() // with a new UserSig
      else setTrouble('You have signed in on another page or device.')
    }
    chat.on(EVENT.KICKED_OUT, onKickedOut)
    begin()
    return () => chat.off(EVENT.KICKED_OUT, onKickedOut)
  }, [chat, begin])

  if (!userID && trouble) {
    return (
      <p role="alert">
        {trouble}{' '}
        <button type="button" onClick={begin}>
          Sign in
        </button>
      </p>
    )
  }
  if (!ready) return <p role="status">Signing in…</p>
  return <p role="status">{network === 'connected' ? `Signed in as ${userID}` : 'No network. Reconnecting…'}</p>
}
