import { createInvitationStore, type SignalingClient } from 'ringkit/store'
import { createVirtualClock } from 'ringkit/testing'
import { expect, onTestFinished } from 'vitest'
import { EVENT } from '../../../src/signaling/EVENT.ts'
import { TSignaling } from '../../../src/signaling/TSignaling.ts'
import { createTencentClient } from '../../../src/tencent/createTencentClient.ts'
import { createChat } from '../cloud/createChat.ts'
import { type CloudLine, createCloud } from '../cloud/createCloud.ts'
import { createRealSignaling, type RealSignaling } from './createRealSignaling.ts'
import { runOnClock } from './runOnClock.ts'
import { type Heard, tellShortly } from './tellShortly.ts'

/** The Tencent SDK's own signaling, or ours. */
export type Kind = 'native' | 'ours'

/** A device of either kind, signed in. */
export interface InteropDevice {
  client: Omit<RealSignaling, 'signIn' | 'signOut'>
  line: CloudLine
  /** Everything that it has told its app. */
  readonly heard: Heard[]
  /** The same in a few words each. */
  readonly told: string[]
  /** How each invitation stands in the store of a device of ours: the end, or the status while there is none. */
  ends(): string[]
  signIn(): Promise<unknown>
  signOut(): Promise<unknown>
  /** The page is closed: nothing more is heard of this device. */
  close(): void
}

/** How long a sign-in takes, with all that belongs to it: ms. Whole seconds, as the service stamps messages. */
const SIGN_IN = 1000

/** Everything that this device tells from now on, in order. */
function listen(client: Pick<SignalingClient, 'addSignalingListener'>): Heard[] {
  const heard: Heard[] = []
  for (const name of Object.values(TSignaling)) {
    if (typeof name !== 'string') continue
    // The real module hands out its own live objects: what counts is what they say now.
    client.addSignalingListener(name, (event) => void heard.push(structuredClone(event) as unknown as Heard))
  }
  return heard
}

/**
 * A message cloud on a virtual clock, with devices of both kinds. In the end nobody must have written into the console.
 *
 * @param nativeAhead how far the clocks of native devices are ahead: ms
 */
export function interopWorld({ seed = 1, nativeAhead = 0 }: { seed?: number; nativeAhead?: number } = {}) {
  const clock = createVirtualClock()
  const printed = runOnClock(clock, nativeAhead)
  onTestFinished(() => expect(printed).toEqual([]))
  const cloud = createCloud({ clock, seed })

  /** A call, and the time that its way to the service and back takes. */
  async function done<Result>(call: Promise<Result>, ms = 100): Promise<Result> {
    call.catch(() => {})
    await clock.advance(ms)
    return call
  }

  const seen = (heard: Heard[], ends: () => string[]) => ({
    heard,
    get told(): string[] {
      return heard.map(tellShortly)
    },
    ends,
  })

  async function native(userID: string): Promise<InteropDevice> {
    const line = cloud.connect()
    const client = createRealSignaling(line)
    const heard = listen(client)
    const signIn = () => done(client.signIn(userID), SIGN_IN)
    const signOut = () => done(client.signOut())
    await signIn()
    return Object.assign(
      seen(heard, () => []),
      { client, line, signIn, signOut, close: () => cloud.disconnect(line) },
    )
  }

  async function ours(userID: string, options: { deviceID?: string } = {}) {
    const line = cloud.connect()
    const chat = createChat(line)
    const client = createTencentClient({ chat, clock, ...options })
    const store = createInvitationStore({ client, clock, keepEndedMs: Number.POSITIVE_INFINITY })
    const stop = store.start()
    const errors: unknown[] = []
    client.on(EVENT.ERROR, ({ data }) => void errors.push(data))
    function close(): void {
      stop()
      client.dispose()
      cloud.disconnect(line)
    }
    onTestFinished(() => {
      close()
      // Above all: nothing that the native one says is taken for forged.
      expect(errors).toEqual([])
    })
    const heard = listen(client)
    const signIn = () => done(chat.login({ userID }), SIGN_IN)
    const signOut = () => done(chat.logout())
    await signIn()
    const ends = () => store.getAll().map(({ endReason, status }) => endReason ?? status)
    const { invite, inviteInGroup, accept, reject, cancel, modifyInvitation } = store
    const verbs = { invite, inviteInGroup, accept, reject, cancel, modifyInvitation }
    /** How everybody stands in the only invitation. */
    const states = () =>
      Object.fromEntries(store.getAll()[0]?.invitees.map(({ userID, state }) => [userID, state]) ?? [])
    return Object.assign(seen(heard, ends), { client: { ...client, ...verbs }, line, signIn, signOut, close, states })
  }

  return {
    ...{ clock, cloud, done, native, ours },
    device: (kind: Kind, userID: string): Promise<InteropDevice> => (kind === 'native' ? native(userID) : ours(userID)),
  }
}
