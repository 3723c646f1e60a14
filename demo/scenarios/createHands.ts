import { type InvitationStore, type InviteInGroupRequest, type InviteRequest, writeCallData } from 'ringkit'
import type { World } from '../world/createWorld.js'

/** What a scenario can do: what a person does on a device, and waiting in between. */
export interface Hands {
  readonly world: World
  /** Tells the onlooker what happens. */
  say(line: string): void
  /** Lets the onlooker look. */
  pause(ms: number): Promise<void>
  /** The store of a device, as soon as its page has loaded. */
  storeOf(deviceID: string): Promise<InvitationStore>
  ring(deviceID: string, request: Omit<InviteRequest, 'data'>, media?: 'audio' | 'video'): Promise<void>
  ringGroup(deviceID: string, request: Omit<InviteInGroupRequest, 'data'>, media?: 'audio' | 'video'): Promise<void>
  /** Resolves with the invitation that rings on a device, as soon as one does. */
  ringing(deviceID: string): Promise<string>
  answer(deviceID: string): Promise<void>
  decline(deviceID: string, message?: string): Promise<void>
  cancel(deviceID: string): Promise<void>
  /** Resolves when a device is in a call. */
  inCall(deviceID: string): Promise<void>
}

/** A zustand store, as far as waiting needs it. */
interface Watched<State> {
  getState(): State
  subscribe(listener: (state: State) => void): () => void
}

export function createHands(world: World, signal: AbortSignal, say: (line: string) => void): Hands {
  /** Resolves as soon as `pick` gives something; rejects when the scenario is given up. */
  function until<State, Found>(watched: Watched<State>, pick: (state: State) => Found | undefined): Promise<Found> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pick(watched.getState())
        if (found === undefined) return
        unsubscribe()
        resolve(found)
      }
      const unsubscribe = watched.subscribe(look)
      signal.addEventListener('abort', () => {
        unsubscribe()
        reject(signal.reason)
      })
      look()
    })
  }

  const storeOf = (deviceID: string) =>
    until(world.devices.list, (devices) =>
      devices.some((device) => device.deviceID === deviceID && device.loaded)
        ? world.devices.storeOf(deviceID)
        : undefined,
    )

  const ringing = async (deviceID: string) => until((await storeOf(deviceID)).list, ({ incoming }) => incoming[0])

  const dataOf = (media: 'audio' | 'video' = 'audio') => writeCallData('', { media })

  return {
    world,
    say,
    storeOf,
    ringing,
    pause: (ms) =>
      new Promise((resolve, reject) => {
        setTimeout(resolve, ms)
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
    async ring(deviceID, request, media) {
      const store = await storeOf(deviceID)
      // What goes wrong stands in the record, and so on the phone.
      store.invite({ ...request, data: dataOf(media) }).catch(() => {})
    },
    async ringGroup(deviceID, request, media) {
      const store = await storeOf(deviceID)
      store.inviteInGroup({ ...request, data: dataOf(media) }).catch(() => {})
    },
    async answer(deviceID) {
      const inviteID = await ringing(deviceID)
      const store = await storeOf(deviceID)
      store.accept(inviteID).catch(() => {})
    },
    async decline(deviceID, message) {
      const inviteID = await ringing(deviceID)
      const store = await storeOf(deviceID)
      store.reject({ inviteID, data: message ? writeCallData('', { message }) : '' }).catch(() => {})
    },
    async cancel(deviceID) {
      const store = await storeOf(deviceID)
      const key = await until(store.list, ({ outgoing }) => outgoing[0])
      store.cancel(key).catch(() => {})
    },
    inCall: async (deviceID) => {
      await until(world.media.members, (members) => members.find((member) => member.deviceID === deviceID))
    },
  }
}
