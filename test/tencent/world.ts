import type { Clock, SignalingClient } from 'ringkit/store'
import { createTencentClient, type TencentClient } from 'ringkit/tencent'
import { createVirtualClock, type World } from 'ringkit/testing'
import { type Chat, createChat } from './cloud/createChat.ts'
import { type CloudLine, createCloud } from './cloud/createCloud.ts'
import { goodLine, type LineFaults } from './cloud/LineFaults.ts'

/** What a world of Tencent chat objects is made with. */
export interface TencentWorldOptions {
  /** How far the clocks of the devices are off, in ms: of the first, the second and so on, from the start again after the last. */
  skews?: readonly number[]
  /** Of all devices, from the start. */
  faults?: Partial<LineFaults>
  seed?: number
}

interface Device {
  client: TencentClient
  chat: Chat
  line: CloudLine
}

/** What the wire lets our client do: all but to have one authority. */
export const can = {
  devices: true,
  groups: true,
  advance: true,
  roaming: true,
  pending: true,
  messages: true,
  login: true,
  offline: true,
  faults: true,
} as const

/** ms. The inviter tells of a timeout 5 s late if nobody else has. */
const SETTLED = 8_000

/** Devices with our client, each on a chat object of its own, as a world for the contract. */
export function tencentWorld({ skews = [0], faults: given, seed = 1 }: TencentWorldOptions = {}) {
  const clock = createVirtualClock()
  const cloud = createCloud({ clock, seed })
  const faults: LineFaults = { ...goodLine(), ...given }
  const devices = new Map<SignalingClient, Device>()
  let made = 0

  function of(client: SignalingClient): Device {
    const device = devices.get(client)
    if (!device) throw new Error('This client is not of this world.')
    return device
  }

  /** Lets time go by until the promise is settled. */
  async function waitFor<Result>(promise: Promise<Result>): Promise<Result> {
    let settled = false
    const end = () => {
      settled = true
    }
    promise.then(end, end)
    for (await clock.advance(0); !settled; ) await clock.advance(1)
    return promise
  }

  /** Signs in, and out before that if need be. The chat object is ready a moment later: who listens by then misses nothing. */
  async function login(chat: Chat, userID: string): Promise<void> {
    if (chat.getLoginUser()) await waitFor(chat.logout())
    await waitFor(chat.login({ userID }))
  }

  const world = {
    can,
    faults,
    async connect({ userID, deviceID }: { userID: string; deviceID?: string }): Promise<TencentClient> {
      const skew = skews[made++ % skews.length] ?? 0
      const deviceClock: Clock = { ...clock, now: () => clock.now() + skew }
      const line = cloud.connect(faults)
      const chat = createChat(line, deviceClock)
      const client = createTencentClient({ chat, clock: deviceClock, ...(deviceID !== undefined && { deviceID }) })
      devices.set(client, { client, chat, line })
      await login(chat, userID)
      return client
    },
    disconnect(client: SignalingClient) {
      cloud.disconnect(of(client).line)
      of(client).client.dispose()
    },
    settle: () => clock.advance(SETTLED),
    advance: (ms: number) => clock.advance(ms),
    createGroup: ({ groupID, members }: { groupID: string; members: string[] }) => cloud.createGroup(groupID, members),
    login: (client: SignalingClient, userID: string) => login(of(client).chat, userID),
    logout: (client: SignalingClient) => waitFor(of(client).chat.logout()),
    goOffline: (client: SignalingClient) => of(client).line.setOnline(false),
    goOnline: (client: SignalingClient) => of(client).line.setOnline(true),
  } satisfies World
  return { ...world, clock, cloud, chatOf: (client: SignalingClient) => of(client).chat }
}
