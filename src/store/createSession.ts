import { createStore } from 'zustand/vanilla'
import { EVENT } from '../signaling/EVENT.js'
import type { SignalingClient } from '../signaling/SignalingClient.js'

/** Whether calls can be made, and by whom. */
export interface SignalingStatus {
  /** Who is signed in; `''`: nobody. */
  readonly userID: string
  /** Calls may be made. */
  readonly ready: boolean
  /** The link to the service, as far as the engine tells. */
  readonly network: 'connected' | 'connecting' | 'disconnected'
}

/** Who is signed in, and over which link: a zustand store that follows the client. */
export function createSession(
  client: SignalingClient,
  options: { onUserChange(): void; onSignIn(): void; onReady(): void },
) {
  const status = createStore<SignalingStatus>(() => ({ userID: '', ready: false, network: 'connected' }))
  let userID = ''

  /** Look who is signed in; when it is somebody else, what belonged to the last user is emptied first. */
  function check(): void {
    const now = client.getLoginUser()
    if (now !== userID) {
      userID = now
      options.onUserChange()
    }
    const ready = userID !== '' && (client.isReady?.() ?? true)
    const before = status.getState()
    if (before.userID !== userID || before.ready !== ready) status.setState({ userID, ready })
  }

  function onState(): void {
    check()
    if (status.getState().ready) options.onReady()
  }

  function onSignIn(): void {
    options.onSignIn()
    onState()
  }

  function onNetwork({ data }: { data: unknown }): void {
    const { state } = (data ?? {}) as { state?: unknown }
    if (state !== 'connected' && state !== 'connecting' && state !== 'disconnected') return
    status.setState({ network: state })
    if (state === 'connected') onState()
  }

  return {
    status,
    check,
    me: (): string => userID,

    /** Follow the client from now on. */
    follow(): void {
      client.on?.(EVENT.SDK_READY, onSignIn)
      client.on?.(EVENT.SDK_NOT_READY, onState)
      client.on?.(EVENT.NET_STATE_CHANGE, onNetwork)
      onState()
    },

    leave(): void {
      client.off?.(EVENT.SDK_READY, onSignIn)
      client.off?.(EVENT.SDK_NOT_READY, onState)
      client.off?.(EVENT.NET_STATE_CHANGE, onNetwork)
    },
  }
}

/** See {@link createSession}. */
export type Session = ReturnType<typeof createSession>
