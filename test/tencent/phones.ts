import { createInvitationStore, type InvitationStore, type SignalingEvent, TSignaling } from 'ringkit/store'
import { createTencentClient, type TencentClient } from 'ringkit/tencent'
import { createVirtualClock } from 'ringkit/testing'
import { EVENT } from '../../src/signaling/EVENT.ts'
import { type Chat, createChat } from './cloud/createChat.ts'
import { type CloudLine, createCloud } from './cloud/createCloud.ts'
import { goodLine, type LineFaults } from './cloud/LineFaults.ts'

/** How a device is, beside who holds it. */
export interface PhoneOptions {
  deviceID?: string
  /** How far its clock is off, in ms. */
  skew?: number
  faults?: Partial<LineFaults>
  lookBack?: number
  /** Functions that take the place of the chat object's, for the client. */
  instead?: (chat: Chat) => Partial<Chat>
  /** Whether to sign in. @default true */
  signIn?: boolean
}

/** One device with our client, the store on top of it, and what an app would hear there. */
export interface Phone {
  userID: string
  client: TencentClient
  chat: Chat
  line: CloudLine
  store: InvitationStore
  /** The store listens no more. */
  stop(): void
  /** Signaling events, as they came. */
  heard: SignalingEvent[]
  /** What was reported as EVENT.ERROR. */
  errors: { code: unknown; message: string }[]
}

/** Phones on a message service of their own, each on a link of its own. */
export function phones({ seed = 1 } = {}) {
  const clock = createVirtualClock()
  const cloud = createCloud({ clock, seed })

  /** Lets time go by until the promise is settled. */
  async function done<Result>(promise: Promise<Result>): Promise<Result> {
    let settled = false
    const end = () => {
      settled = true
    }
    promise.then(end, end)
    for (await clock.flush(); !settled; ) await clock.advance(10)
    return promise
  }

  async function phone(userID: string, options: PhoneOptions = {}): Promise<Phone> {
    const { skew = 0, faults, signIn = true, instead, ...rest } = options
    const line = cloud.connect(goodLine())
    const own = { ...clock, now: () => clock.now() + skew }
    const chat = createChat(line, own)
    const client = createTencentClient({ chat: { ...chat, ...instead?.(chat) }, clock: own, ...rest })
    const heard: SignalingEvent[] = []
    const errors: Phone['errors'] = []
    for (const name of Object.values(TSignaling).filter((value) => typeof value === 'string')) {
      client.addSignalingListener(name, (event) => heard.push(event as SignalingEvent))
    }
    client.on(EVENT.ERROR, ({ data }) => errors.push(data as Phone['errors'][number]))
    const store = createInvitationStore({ client, clock: own, keepEndedMs: Number.MAX_SAFE_INTEGER })
    const stop = store.start()
    if (signIn) await done(chat.login({ userID }))
    await clock.advance(1)
    Object.assign(line.faults, faults)
    return { userID, client, chat, line, store, stop, heard, errors }
  }

  return { clock, cloud, done, phone }
}
