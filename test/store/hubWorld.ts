import {
  createInvitationStore,
  type InvitationRecord,
  type InvitationStoreOptions,
  type SignalingError,
} from 'ringkit/store'
import { createTestHub, type TestHubOptions } from 'ringkit/testing'

/** The real hub on a virtual clock, and devices with a store each. */
export function hubWorld(options?: TestHubOptions) {
  const world = createTestHub(options)
  const { hub, clock } = world

  /** Hears of what a store hands over and what goes wrong. */
  function follow(options: Omit<InvitationStoreOptions, 'clock'>) {
    const store = createInvitationStore({ clock, ...options })
    const joined: string[] = []
    const errors: SignalingError[] = []
    store.onAccepted((_, { by }) => void joined.push(by))
    store.onError((error) => void errors.push(error))
    return {
      store,
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
      get incoming() {
        return store.list.getState().incoming
      },
      get outgoing() {
        return store.list.getState().outgoing
      },
    }
  }

  /** A device of this user with a store that has started. */
  function device(
    userID: string,
    { deviceID, ...options }: { deviceID?: string } & Partial<InvitationStoreOptions> = {},
  ) {
    const client = hub.connect({ userID, ...(deviceID !== undefined && { deviceID }) })
    const followed = follow({ client, ...options })
    return Object.assign(followed, { client, stop: followed.store.start() })
  }

  /** A call, and the time that its way to the hub and back takes. */
  async function done<Result>(call: Promise<Result>, ms = 10): Promise<Result> {
    call.catch(() => {})
    await clock.advance(ms)
    return call
  }

  return { ...world, follow, device, done }
}

export type HubDevice = ReturnType<ReturnType<typeof hubWorld>['device']>
