import {
  type AcceptedDetails,
  createInvitationStore,
  type InvitationRecord,
  type InvitationStoreOptions,
  type SignalingError,
} from 'ringkit/store'
import { createVirtualClock } from 'ringkit/testing'
import { createCloud } from '../tencent/cloud/createCloud.ts'
import { createBareChat } from './bareChat.ts'

/** A world of bare chat objects: each device has one, and a store on it. */
export function bareWorld() {
  const clock = createVirtualClock()
  const cloud = createCloud({ clock })

  /** A device of this user, signed in and listening. */
  async function device(userID: string, options: Omit<Partial<InvitationStoreOptions>, 'client'> = {}) {
    const line = cloud.connect()
    const chat = createBareChat(line)
    const store = createInvitationStore({ client: chat, clock, ...options })
    const joined: string[] = []
    const errors: SignalingError[] = []
    store.onAccepted((_: InvitationRecord, { by }: AcceptedDetails) => void joined.push(by))
    store.onError((error) => void errors.push(error))
    const stop = store.start()
    await done(chat.login({ userID }), 1)
    return {
      chat,
      line,
      store,
      stop,
      /** By whom the accepts were after which this device was told to join. */
      joined,
      errors,
      /** The only invitation there is. */
      get record(): InvitationRecord {
        const [record, ...more] = store.getAll()
        if (!record || more.length > 0) throw new Error(`There are ${more.length + (record ? 1 : 0)} invitations.`)
        return record
      },
      /** How each one stands: the end, or the status while there is none. */
      get all(): string[] {
        return store.getAll().map(({ endReason, status }) => endReason ?? status)
      },
    }
  }

  /** A call, and the time that its way to the service and back takes. */
  async function done<Result>(call: Promise<Result>, ms = 100): Promise<Result> {
    call.catch(() => {})
    await clock.advance(ms)
    return call
  }

  return { clock, cloud, device, done }
}

export type BareDevice = Awaited<ReturnType<ReturnType<typeof bareWorld>['device']>>

/** What a call came to: its code, or 'ok'. */
export async function outcome(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'ok',
    (error: SignalingError) => error.code,
  )
}
