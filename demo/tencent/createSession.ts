import type { ChatSDK } from '@tencentcloud/chat'
import type { SignalingClientLike } from 'ringkit'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Log } from '../world/createLog.js'
import { checkCredentials } from './checkCredentials.js'
import type { Setup } from './createSetup.js'
import { type Held, hold } from './hold.js'
import { kickedOut } from './kickedOut.js'
import type { Trouble } from './Trouble.js'
import { troubleOf } from './troubleOf.js'
import { withLimit } from './withLimit.js'

/** How far a sign-in is. */
export interface Progress {
  /** `ready`: there is a client, and whoever wants to hear everything must listen now, before the login. */
  readonly step: 'out' | 'loading' | 'ready' | 'signingIn' | 'in'
  /** Why nobody is signed in. */
  readonly troubles: readonly Trouble[]
  readonly client?: SignalingClientLike
  readonly userID: string
}

/** One user of Tencent Chat on this page. The SDK is loaded when somebody signs in, and not before. */
export interface Session {
  readonly progress: StoreApi<Progress>
  /** Checks what was typed, loads the SDK and makes a client. */
  signIn(): Promise<void>
  /** Logs in, when the client has its listeners. */
  login(): Promise<void>
  /** Gives up a sign-in, or signs out. */
  signOut(): void
  /** The page of the phone goes away. */
  close(): void
}

/** The SDK waits for the service without end. This one does not. In ms. */
export const PATIENCE = 15_000

/** In the log, the only phone there is goes by its user. */
const nameOf = (userID: string) => ({ deviceID: userID, userID })

export function createSession(setup: StoreApi<Setup>, log: Log): Session {
  const out: Progress = { step: 'out', troubles: [], userID: '' }
  const progress = createStore<Progress>(() => out)
  let chat: ChatSDK | undefined
  let held: Held | undefined
  /** Counts sign-ins: what an earlier one finds out late is not about this one. */
  let attempt = 0

  function leave(...troubles: Trouble[]): void {
    attempt++
    const left = chat
    held?.release()
    chat = held = undefined
    setup.setState({ staysIn: false, ringing: false })
    progress.setState({ ...out, troubles }, true)
    left?.off('kickedOut', onKickedOut)
    // It signs out, and gives up a login that is under way. Without a network it never comes to an end: nobody waits.
    left?.destroy().catch(() => {})
  }

  function onKickedOut({ data }: { data: { type: unknown } }): void {
    leave(kickedOut(data.type))
  }

  const unfollow = setup.subscribe(({ way }, before) => {
    if (way === before.way || !chat) return
    held?.release()
    held = hold(chat, way, nameOf(progress.getState().userID), log)
    progress.setState({ client: held.client })
  })

  return {
    progress,
    async signIn() {
      const { credentials, way } = setup.getState()
      const troubles = checkCredentials(credentials)
      if (troubles.length > 0) return leave(...troubles)
      if (!navigator.onLine) return leave({ text: 'This device is offline. Connect it, and try again.' })
      const mine = ++attempt
      const { userID } = credentials
      progress.setState({ step: 'loading', troubles: [], userID })
      try {
        const { default: TencentCloudChat } = await withLimit(import('@tencentcloud/chat'), PATIENCE, () => undefined)
        if (mine !== attempt) return
        chat = TencentCloudChat.create({ SDKAppID: Number(credentials.sdkAppID) })
      } catch {
        if (mine === attempt) leave({ text: 'The SDK could not be loaded. Check the network, and try again.' })
        return
      }
      chat.setLogLevel(4)
      chat.on('kickedOut', onKickedOut)
      held = hold(chat, way, nameOf(userID), log)
      progress.setState({ step: 'ready', client: held.client })
    },
    async login() {
      if (!chat || progress.getState().step !== 'ready') return
      const { userID, userSig } = setup.getState().credentials
      const mine = attempt
      const late: Trouble = {
        text: `The service has not answered for ${PATIENCE / 1000} seconds. Check the network, and that nothing in it blocks secure WebSockets (wss) to my-imcloud.com and im.qcloud.com; then try again.`,
      }
      progress.setState({ step: 'signingIn' })
      try {
        await withLimit(chat.login({ userID, userSig }), PATIENCE, () => late)
        if (mine !== attempt) return
        setup.setState({ staysIn: true })
        progress.setState({ step: 'in' })
      } catch (error) {
        if (mine === attempt) leave(error === late ? late : troubleOf(error))
      }
    },
    signOut: () => leave(),
    close() {
      unfollow()
      held?.release()
    },
  }
}
